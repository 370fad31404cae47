package io.guanjia.notice.notice;

import java.time.Instant;

/**
 * A text as it was submitted, whatever was decided on it; what it was called and until when it was to hold are null where
 * that was not kept yet.
 */
public record RevisionOnFile(
        int revision,
        String title,
        String body,
        Category category,
        Importance importance,
        Instant validTo,
        String contentHash,
        String submittedBy,
        Instant submittedAt) {}

package io.guanjia.notice.notice;

import java.time.Instant;

/** A text as it was submitted, whatever was decided on it. */
public record RevisionOnFile(
        int revision, String title, String body, String contentHash, String submittedBy, Instant submittedAt) {}

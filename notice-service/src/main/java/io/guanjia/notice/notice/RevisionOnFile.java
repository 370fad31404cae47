package io.guanjia.notice.notice;

import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text as it was submitted, whatever was decided on it; what it was called and until when it was to hold are null where
 * that was not kept yet.
 */
public record RevisionOnFile(
        int revision,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String body,
        Category category,
        Importance importance,
        @Schema(nullable = true) Instant validTo,
        String contentHash,
        String submittedBy,
        Instant submittedAt) {

    /** The text as a reader is shown it: whoever looks on from above reads none that was not published. */
    public RevisionOnFile shown(ShownWords words) {
        return words != ShownWords.NONE
                ? this
                : new RevisionOnFile(
                        revision, null, null, category, importance, validTo, contentHash, submittedBy, submittedAt);
    }
}

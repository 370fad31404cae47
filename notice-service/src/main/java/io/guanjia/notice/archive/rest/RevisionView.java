package io.guanjia.notice.archive.rest;

import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.RevisionOnFile;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text as it was submitted: whoever looks on from above reads none that was not published. */
public record RevisionView(
        int revision,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String body,
        Category category,
        Importance importance,
        @Schema(nullable = true) Instant validTo,
        String contentHash,
        String submittedBy,
        Instant submittedAt) {

    static RevisionView of(RevisionOnFile onFile, ShownWords shown) {
        return new RevisionView(
                onFile.revision(),
                shown.of(onFile.title()),
                shown.of(onFile.body()),
                onFile.category(),
                onFile.importance(),
                onFile.validTo(),
                onFile.contentHash(),
                onFile.submittedBy(),
                onFile.submittedAt());
    }
}

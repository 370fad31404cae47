package io.guanjia.notice.archive.rest;

import io.guanjia.notice.notice.ApprovalDecision;
import io.guanjia.notice.notice.ApprovalLevel;
import io.guanjia.notice.notice.DecisionOnFile;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One conclusion; its reason is words. */
public record DecisionView(
        int revision,
        ApprovalLevel level,
        ApprovalDecision decision,
        @Schema(nullable = true) String reason,
        String contentHash,
        String decidedBy,
        Instant decidedAt) {

    static DecisionView of(DecisionOnFile onFile, ShownWords shown) {
        return new DecisionView(
                onFile.revision(),
                onFile.level(),
                onFile.decision(),
                shown.of(onFile.reason()),
                onFile.contentHash(),
                onFile.decidedBy(),
                onFile.decidedAt());
    }
}

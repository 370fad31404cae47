package io.guanjia.notice.notice;

import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One conclusion as it is kept: {@code contentHash} tells on exactly which content; {@code reason} may be null. */
public record DecisionOnFile(
        int revision,
        ApprovalLevel level,
        ApprovalDecision decision,
        @Schema(nullable = true) String reason,
        String contentHash,
        String decidedBy,
        Instant decidedAt) {

    /** The conclusion as a reader is shown it: its reason is words. */
    public DecisionOnFile shown(ShownWords words) {
        return new DecisionOnFile(revision, level, decision, words.of(reason), contentHash, decidedBy, decidedAt);
    }
}

package io.guanjia.notice.notice;

import java.time.Instant;

/** One conclusion as it is kept: {@code contentHash} tells on exactly which content; {@code reason} may be null. */
public record DecisionOnFile(
        int revision,
        ApprovalLevel level,
        ApprovalDecision decision,
        String reason,
        String contentHash,
        String decidedBy,
        Instant decidedAt) {}

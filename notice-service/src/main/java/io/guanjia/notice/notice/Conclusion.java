package io.guanjia.notice.notice;

import java.util.Optional;

/** What somebody concluded about a notice; {@code reason} is required to disagree. */
public record Conclusion(ApprovalDecision decision, Optional<String> reason) {}

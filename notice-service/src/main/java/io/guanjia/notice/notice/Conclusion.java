package io.guanjia.notice.notice;

import java.util.Optional;

/**
 * What somebody concluded about a notice.
 *
 * @param reason required to disagree
 * @param numbersConfirmed whether they looked at the personal numbers in it and want them published
 */
public record Conclusion(ApprovalDecision decision, Optional<String> reason, boolean numbersConfirmed) {}

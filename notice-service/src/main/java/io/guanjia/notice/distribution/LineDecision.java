package io.guanjia.notice.distribution;

/** What a distribution line makes of a settlement. */
public sealed interface LineDecision {

    record Accepted(DistributionLine next) implements LineDecision {}

    record Refused(LineRefusal refusal) implements LineDecision {}
}

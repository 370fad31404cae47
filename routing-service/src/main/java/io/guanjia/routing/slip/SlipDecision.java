package io.guanjia.routing.slip;

/** What becomes of a command: the slip as it is then with the event that says why, or a refusal. */
public sealed interface SlipDecision {

    record Accepted(ContactSlip next, SlipEvent event) implements SlipDecision {}

    record Refused(SlipRefusal refusal) implements SlipDecision {}
}

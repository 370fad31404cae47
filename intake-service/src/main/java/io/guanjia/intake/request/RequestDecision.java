package io.guanjia.intake.request;

import java.util.List;

/** What becomes of a command: what happens, in order, or a refusal. */
public sealed interface RequestDecision {

    record Accepted(List<RequestEvent> events) implements RequestDecision {}

    record Refused(RequestRefusal refusal) implements RequestDecision {}
}

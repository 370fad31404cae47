package io.guanjia.callback.callback;

/** The answer of a callback to a command. */
public sealed interface CallbackDecision {

    record Accepted(Callback next, CallbackEvent event) implements CallbackDecision {}

    record Refused(CallbackRefusal refusal) implements CallbackDecision {}
}

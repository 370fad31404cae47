package io.guanjia.intake.request;

/** Where a service request stands; see {@link ServiceRequest} for the way between. */
public enum RequestState {
    RECORDED,
    VERIFYING,
    TRIAGED,
    AWAITING_INSTRUCTION,
    IN_PROGRESS,
    HANDLED,
    AWAITING_CALLBACK,
    CLOSED,
    VOID
}

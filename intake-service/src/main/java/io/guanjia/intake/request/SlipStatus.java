package io.guanjia.intake.request;

/** How far it is, as far as the request cares. */
public enum SlipStatus {
    OPEN,
    CONFIRMED,
    /** The department did not take it: customer service routes the matter again. */
    REJECTED,
    /** Rejected, and routed again since. */
    REROUTED,
    WITHDRAWN
}

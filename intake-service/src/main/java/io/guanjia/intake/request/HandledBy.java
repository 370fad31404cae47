package io.guanjia.intake.request;

/** What settled a round: an answer at the desk, or contact slips. */
public enum HandledBy {
    ON_SPOT,
    SLIPS
}

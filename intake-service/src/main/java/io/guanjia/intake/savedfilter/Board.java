package io.guanjia.intake.savedfilter;

/** Which list of the desk a filter narrows. */
public enum Board {
    REQUESTS,
    SLIPS,
    CALLBACKS,
    NOTICES,
    HOUSEHOLDS
}

package io.guanjia.intake.request;

/** How the caller felt, for whoever speaks to them next. */
public enum Mood {
    CALM,
    AGITATED
}

package io.guanjia.intake.request;

/** How it reached the office (S0-5.1.2b). */
public enum RequestChannel {
    VISIT,
    PHONE,
    LETTER,
    RELAYED_BY_THIRD_PARTY,
    RELAYED_BY_SUPERIOR,
    SUGGESTION_BOX,
    HOME_VISIT,
    CALLBACK,
    ONLINE;

    /** Whether somebody stands at the desk or is on the phone, and is served or not. */
    public boolean isServedAtOnce() {
        return this == VISIT || this == PHONE;
    }

    /** Whether somebody else spoke for the household, so that the register must say who. */
    public boolean isRelayed() {
        return this == RELAYED_BY_THIRD_PARTY || this == RELAYED_BY_SUPERIOR;
    }
}

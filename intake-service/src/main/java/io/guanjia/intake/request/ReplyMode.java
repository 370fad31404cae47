package io.guanjia.intake.request;

/** How the household was told, or what was done where nobody of it can be. */
public enum ReplyMode {
    AT_DESK,
    PHONE,
    ON_SITE,
    LETTER,
    ONLINE,
    /** 答复转告人: whoever relayed the matter was told. */
    RELAYER,
    /** 无从告知: what is to be said is on record; nobody is there to hear it. */
    NOBODY_TO_TELL
}

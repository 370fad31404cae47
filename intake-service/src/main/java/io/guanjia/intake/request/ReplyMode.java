package io.guanjia.intake.request;

/** How the household was told. */
public enum ReplyMode {
    AT_DESK,
    PHONE,
    ON_SITE,
    LETTER,
    ONLINE
}

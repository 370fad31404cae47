package io.guanjia.intake.request;

/** How grave a complaint is. */
public enum Severity {
    MAJOR,
    SIGNIFICANT,
    MINOR
}

package io.guanjia.intake.request;

/** How it ended, if it has. */
public enum CallbackStatus {
    OPEN,
    CONTENT,
    DISSATISFIED,
    WAIVED,
    /** The household was sought and not found. */
    UNREACHABLE,
    /** Nobody can be asked. */
    NOT_OWED,
    CANCELLED
}

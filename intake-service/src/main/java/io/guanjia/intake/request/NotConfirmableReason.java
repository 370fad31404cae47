package io.guanjia.intake.request;

/** Why whoever it concerns can be neither asked nor told. */
public enum NotConfirmableReason {
    /** 匿名: whoever it was left neither phone nor address. */
    ANONYMOUS,
    /** 联系不上: somebody is named, and tried in vain. */
    UNREACHABLE,
    /** 转告: only the relayer is known, and has the answer. */
    RELAYED
}

package io.guanjia.callback.rule;

/** Whether a supervisor may let a callback go. */
public enum Waivable {
    NEVER,
    /** As long as the month's rate can still reach the rule's floor. */
    WITHIN_FLOOR,
    YES
}

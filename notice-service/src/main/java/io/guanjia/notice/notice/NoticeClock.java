package io.guanjia.notice.notice;

import io.guanjia.platform.calendar.DueRule;

/** The clocks of a notice: what each waits for, where the branch may set its own limit, and the group's default. */
public enum NoticeClock {
    /** Whoever must decide next decides. The default is ours, not the manual's. */
    APPROVAL("notice.approval", new DueRule.WorkingDays(2)),

    /** A notice whose validity is over comes off the board; the usual practice is the next day. */
    REMOVE_POSTING("notice.removal", new DueRule.NextDay());

    private final String policy;
    private final DueRule groupDefault;

    NoticeClock(String policy, DueRule groupDefault) {
        this.policy = policy;
        this.groupDefault = groupDefault;
    }

    /** Name of the branch policy that may set another limit. */
    public String policy() {
        return policy;
    }

    public DueRule groupDefault() {
        return groupDefault;
    }
}

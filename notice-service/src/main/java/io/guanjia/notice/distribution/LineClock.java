package io.guanjia.notice.distribution;

import io.guanjia.platform.calendar.DueRule;

/** The clock of a line that is to be done. */
public enum LineClock {
    /** The copy reaches its place. The default is ours, not the manual's. */
    DELIVERY("notice.delivery", new DueRule.WorkingDays(3));

    private final String policy;
    private final DueRule groupDefault;

    LineClock(String policy, DueRule groupDefault) {
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

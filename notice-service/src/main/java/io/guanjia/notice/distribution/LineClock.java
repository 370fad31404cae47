package io.guanjia.notice.distribution;

import io.guanjia.platform.calendar.DueRule;

/** The clock of a line that is to be done. */
public enum LineClock {
    /** The copy reaches its place. The default is ours, not the manual's. */
    DELIVERY("送达 Delivery", "notice.delivery", new DueRule.WorkingDays(3));

    private final String label;
    private final String policy;
    private final DueRule groupDefault;

    LineClock(String label, String policy, DueRule groupDefault) {
        this.label = label;
        this.policy = policy;
        this.groupDefault = groupDefault;
    }

    /** What it is called, Chinese first. */
    public String label() {
        return label;
    }

    /** Name of the branch policy that may set another limit. */
    public String policy() {
        return policy;
    }

    public DueRule groupDefault() {
        return groupDefault;
    }
}

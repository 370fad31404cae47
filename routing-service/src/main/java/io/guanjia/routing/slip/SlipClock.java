package io.guanjia.routing.slip;

import io.guanjia.platform.calendar.DueRule;

/** The clocks of a slip: what each waits for, where the branch may set its own limit, and the group's default. */
public enum SlipClock {
    /** Somebody in the department takes an urgent slip. The default is ours, not the manual's. */
    ACKNOWLEDGE_URGENT("routing.acknowledge-urgent", new DueRule.Minutes(30)),

    /** Somebody in the department takes an ordinary slip. The default is ours, not the manual's. */
    ACKNOWLEDGE("routing.acknowledge", new DueRule.WorkingHours(4)),

    /**
     * The department reports, or at least hands in a handling plan, within two working days of delivery, or of
     * having its report sent back (S0-5.2.3a).
     */
    PLAN("routing.plan", new DueRule.WorkingDays(2));

    private final String policy;
    private final DueRule groupDefault;

    SlipClock(String policy, DueRule groupDefault) {
        this.policy = policy;
        this.groupDefault = groupDefault;
    }

    /** Name of the branch policy that may shorten it. */
    public String policy() {
        return policy;
    }

    public DueRule groupDefault() {
        return groupDefault;
    }

    /** Which clock the acknowledgement of a matter runs by. */
    static SlipClock acknowledgementOf(Matter matter) {
        return matter.urgent() ? ACKNOWLEDGE_URGENT : ACKNOWLEDGE;
    }
}

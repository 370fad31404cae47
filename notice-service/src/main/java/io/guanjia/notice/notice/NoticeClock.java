package io.guanjia.notice.notice;

import io.guanjia.platform.calendar.DueRule;
import java.util.Optional;

/** The clocks of a notice: what each waits for, where the branch may set its own limit, and the group's default. */
public enum NoticeClock {
    /** What was written is submitted, released or given up. The default is ours, not the manual's. */
    DRAFT("报批或发布 Submission or release", "notice.draft", new DueRule.WorkingDays(5)),

    /** Whoever must decide next decides. The default is ours, not the manual's. */
    APPROVAL("批复 Decision", "notice.approval", new DueRule.WorkingDays(2)),

    /** What was agreed to is released. The default is ours, not the manual's. */
    RELEASE("发布 Release", "notice.release", new DueRule.WorkingDays(2)),

    /** Somebody plans where the copies of what was released go. The default is ours, not the manual's. */
    DISTRIBUTION("安排发放 Planning of the distribution", "notice.distribution", new DueRule.WorkingDays(3)),

    /** The notice expires. It says itself when: this clock starts a minute before, and no branch sets another limit. */
    VALIDITY("有效期 Validity", null, new DueRule.Minutes(1)),

    /** A notice whose validity is over comes off the board; the usual practice is the next day. */
    REMOVE_POSTING("撤下张贴 Taking down", "notice.removal", new DueRule.NextDay());

    private final String label;
    private final String policy;
    private final DueRule groupDefault;

    NoticeClock(String label, String policy, DueRule groupDefault) {
        this.label = label;
        this.policy = policy;
        this.groupDefault = groupDefault;
    }

    /** What it is called, Chinese first. */
    public String label() {
        return label;
    }

    /** Name of the branch policy that may set another limit, where one may. */
    public Optional<String> policy() {
        return Optional.ofNullable(policy);
    }

    public DueRule groupDefault() {
        return groupDefault;
    }
}

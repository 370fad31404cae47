package io.guanjia.routing.slip;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import java.util.List;
import java.util.Optional;

/** The clocks of a slip: what each waits for, where the branch may set its own limit, and the group's default. */
public enum SlipClock {
    /** Somebody in the department takes an urgent slip. The default is ours, not the manual's. */
    ACKNOWLEDGE_URGENT("紧急签收 Taking an urgent slip", "routing.acknowledge-urgent", new DueRule.Minutes(30)),

    /** Somebody in the department takes an ordinary slip. The default is ours, not the manual's. */
    ACKNOWLEDGE("签收 Taking the slip", "routing.acknowledge", new DueRule.WorkingHours(4)),

    /**
     * The department reports, or at least hands in a handling plan, within two working days of delivery, or of
     * having its report sent back (S0-5.2.3a).
     */
    PLAN("反馈或方案 Report or plan", "routing.plan", new DueRule.WorkingDays(2)),

    /** Somebody is there before the agreed time is over. The household was told when; no branch sets another limit. */
    VISIT("约定上门 Visit as agreed"),

    /** The department says what comes of what it was urged for. The default is ours. */
    URGING("答复催办 Answer to an urging", "routing.urging", new DueRule.WorkingHours(2)),

    /** The department says more of it, as it said that it would; no branch sets another time. */
    NEXT_CHECK("下次跟进 Next check"),

    /**
     * While a slip is worked on the department says how it goes (S3-P2), wherever it did not say itself when. The default is ours:
     * so long may nothing be heard of it.
     */
    PROGRESS("记录进展 Note of progress", "routing.progress", new DueRule.WorkingDays(3)),

    /** Customer service accepts a report or sends it back: the household waits meanwhile. The default is ours. */
    CONFIRM("确认 Confirmation", "routing.confirm", new DueRule.WorkingDays(1));

    /** What a report settles, whatever it says; a visit is none of it, for a report tells nobody that somebody was there. */
    static final List<SlipClock> UNTIL_THE_REPORT = List.of(PLAN, URGING, NEXT_CHECK, PROGRESS);

    /** Who must act for a department in which there is nobody any more. */
    static final DeadlineOwner DIRECTOR = DeadlineOwner.post("OFFICE_DIRECTOR");

    private final String label;
    private final String policy;
    private final DueRule groupDefault;

    SlipClock(String label) {
        this(label, null, null);
    }

    SlipClock(String label, String policy, DueRule groupDefault) {
        this.label = label;
        this.policy = policy;
        this.groupDefault = groupDefault;
    }

    /** What it is called, Chinese first. */
    public String label() {
        return label;
    }

    /** Name of the branch policy that may shorten it, where one may. */
    public Optional<String> policy() {
        return Optional.ofNullable(policy);
    }

    /** What holds where the branch has set nothing else; empty where no policy sets it. */
    public Optional<DueRule> groupDefault() {
        return Optional.ofNullable(groupDefault);
    }

    /** Whether it is the department that owes it, and not the desk. */
    boolean isOfTheDepartment() {
        return this != CONFIRM;
    }

    /**
     * Who must act when it runs out: the desk's leader for what the desk owes, else whoever leads the department; the post above
     * the accused, where that is the accused or works under them; the director, where the accused may lead the department.
     *
     * @param over whether the department has ended
     */
    DeadlineOwner ownerFor(Matter matter, boolean over) {
        DeadlineOwner usual = usualOwner(matter, over);
        if (isOfTheDepartment()
                && matter.accused().filter(Accused::leadsADepartment).isPresent()) {
            return DIRECTOR;
        }
        return matter.accused()
                .filter(accused -> accused.isOverOrIs(usual.role()))
                .map(accused -> DeadlineOwner.post(accused.addressedTo()))
                .orElse(usual);
    }

    private DeadlineOwner usualOwner(Matter matter, boolean over) {
        if (!isOfTheDepartment()) {
            return DeadlineOwner.post("CS_TEAM_LEADER");
        }
        return over ? DIRECTOR : DeadlineOwner.headOf(matter.departmentCode());
    }

    /** Which clock the acknowledgement of a matter runs by. */
    static SlipClock acknowledgementOf(Matter matter) {
        return matter.urgent() ? ACKNOWLEDGE_URGENT : ACKNOWLEDGE;
    }
}

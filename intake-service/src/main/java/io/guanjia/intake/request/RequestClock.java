package io.guanjia.intake.request;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import java.util.Optional;

/**
 * The clocks of a request: three promises to the household, and for every open state one that says how long the house may
 * leave it there, so that no request can lie for ever. Limits but the first are ours; a branch may shorten each.
 */
public enum RequestClock {
    /** A complaint has its reply within 72 hours of receipt (S1-5.4b); a branch may promise less time, never more. */
    COMPLAINT_REPLY("投诉答复 Reply to the complaint", "intake.complaint-reply", new DueRule.Hours(72), "CS_TEAM_LEADER"),

    /** Whoever waits has a reply at the time agreed with them (S1b(3)-4.1.3). */
    AGREED_REPLY("约定答复 Reply as agreed", "", new DueRule.Minutes(1), "CS_TEAM_LEADER"),

    /** Who asks about the accounts of the fees is answered within days that are ours (S1-7.6b). */
    ACCOUNTS_REPLY(
            "账目查询答复 Reply on the accounts", "intake.accounts-reply", new DueRule.WorkingDays(3), "CS_TEAM_LEADER"),

    /** 待分类. */
    TRIAGE("分类 Classification", "intake.triage", new DueRule.WorkingHours(4), "CS_TEAM_LEADER"),

    /** 待核实 with the complainant. */
    VERIFICATION("复述核实 Verification", "intake.verification", new DueRule.WorkingHours(4), "CS_TEAM_LEADER"),

    /** 待转办或答复: nobody has it, at first, or again after a rejection, an instruction or a reopening. */
    DISPATCH("转部门 Dispatch", "intake.dispatch", new DueRule.WorkingHours(4), "CS_TEAM_LEADER"),

    /** 待批示. */
    INSTRUCTION("批示 Instruction", "intake.instruction", new DueRule.WorkingDays(1), "PROPERTY_DEPARTMENT_HEAD"),

    /** 部门办理中: the slip has clocks of its own in routing; this one sees that none of them is forgotten. */
    FOLLOW_UP("跟进 Follow-up", "intake.follow-up", new DueRule.WorkingDays(5), "CS_TEAM_LEADER"),

    /** 待答复业户: all is done, and the household is still to be told. */
    REPLY("答复 Reply", "intake.reply", new DueRule.WorkingHours(4), "CS_TEAM_LEADER"),

    /**
     * 待回访: the callbacks have clocks of their own in callback; this one sees that none of them is forgotten. While all that
     * is left waits for rain nobody can do anything, and callback's own clock of that wakes the director.
     */
    CALLBACK("回访 Callback", "intake.callback", new DueRule.CalendarDays(14), "CS_TEAM_LEADER");

    /** What a deadline of this service is about. */
    public static final String SUBJECT = "service-request";

    private final String label;
    private final String policy;
    private final DueRule standard;
    private final String owner;

    RequestClock(String label, String policy, DueRule standard, String owner) {
        this.label = label;
        this.policy = policy;
        this.standard = standard;
        this.owner = owner;
    }

    /** The clock that runs because of where a request stands; none once it is over, or while it waits for rain. */
    public static Optional<RequestClock> waitedFor(ServiceRequest request) {
        return switch (request.state()) {
            case RECORDED -> Optional.of(TRIAGE);
            case VERIFYING -> Optional.of(VERIFICATION);
            case TRIAGED -> Optional.of(DISPATCH);
            case AWAITING_INSTRUCTION -> Optional.of(INSTRUCTION);
            case IN_PROGRESS -> Optional.of(inProgress(request.round()));
            case HANDLED, AWAITING_CALLBACK ->
                RequestRules.onlyRainIsWaitedFor(request) ? Optional.empty() : Optional.of(CALLBACK);
            case CLOSED, VOID -> Optional.empty();
        };
    }

    /** The clock of a new line. */
    public static RequestClock ofNew(RequestKind kind) {
        return kind == RequestKind.COMPLAINT ? VERIFICATION : TRIAGE;
    }

    private static RequestClock inProgress(Round round) {
        if (round.isWithADepartment() || round.isCarried()) {
            return FOLLOW_UP;
        }
        return round.isDoneByDepartments() || round.isDoneWithTheKeptOne() ? REPLY : DISPATCH;
    }

    /** What it is called, Chinese first. */
    public String label() {
        return label;
    }

    /** Name of the branch policy that may shorten it. */
    public String policy() {
        return policy;
    }

    /** How long it runs unless the branch says less. */
    public DueRule standard() {
        return standard;
    }

    /** Who must act when it runs out, for a matter about nobody in particular. */
    public DeadlineOwner owner() {
        return DeadlineOwner.post(owner);
    }

    /** Who must act when it runs out: the post above, where the usual one is accused or works under the accused. */
    public DeadlineOwner owner(ServiceRequest request) {
        return request.classification()
                .flatMap(Classification::accused)
                .filter(accused -> accused.isOverOrIs(owner))
                .map(accused -> DeadlineOwner.post(accused.addressedTo().name()))
                .orElseGet(this::owner);
    }
}

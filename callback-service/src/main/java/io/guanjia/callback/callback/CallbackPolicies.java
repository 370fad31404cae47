package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.organisation.Policies.Policy;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a branch may set differently: never laxer than the manual, whatever it publishes. */
@ApplicationScoped
class CallbackPolicies {

    private static final String WAIVE_ANSWERED_ON_SPOT = "callback.waive-answered-on-spot";

    private final Policies policies;

    CallbackPolicies(Policies policies) {
        this.policies = policies;
    }

    /** The branch's own time for a rule, such as {@code callback.ordinary-repair}. */
    Optional<Policy> due(BranchTransaction tx, CallbackRule rule) {
        return policies.of(tx, nameOf(rule));
    }

    /** Share of a month's callbacks that is to be completed: the branch's own, never below the floor, else the rule's. */
    int targetPercent(BranchTransaction tx, String branch, CallbackRule rule) {
        return ownTarget(tx, branch, rule).orElse(rule.targetPercent());
    }

    /**
     * Share that waivers must leave within reach: what the branch promised if it published a target of its own, else the
     * floor that none may undercut (S3-4.1.2.3a2).
     */
    int boundPercent(BranchTransaction tx, String branch, CallbackRule rule) {
        return ownTarget(tx, branch, rule).orElse(rule.floorPercent());
    }

    private Optional<Integer> ownTarget(BranchTransaction tx, String branch, CallbackRule rule) {
        return policies.of(tx, branch, nameOf(rule) + "-target")
                .flatMap(policy -> percent(policy.value()))
                .map(percent -> Math.max(percent, rule.floorPercent()));
    }

    /** Whether an inquiry answered on the spot needs no callback: yes, unless the branch says otherwise. */
    boolean waivesAnsweredOnSpot(BranchTransaction tx) {
        return policies.of(tx, WAIVE_ANSWERED_ON_SPOT)
                .map(policy -> policy.value().equalsIgnoreCase("true"))
                .orElse(true);
    }

    /**
     * Whether the branch's own time ends no later than the group's. The manual counts calendar days here, so a rule that
     * asks for working days is not considered.
     */
    static boolean isStricter(DueRule own, DueRule groupDefault, Instant start, WorkingCalendar calendar) {
        return switch (own) {
            case DueRule.WorkingDays days -> false;
            case DueRule.WorkingHours hours -> false;
            case DueRule.Minutes minutes -> endsInTime(own, groupDefault, start, calendar);
            case DueRule.Hours hours -> endsInTime(own, groupDefault, start, calendar);
            case DueRule.NextDay nextDay -> endsInTime(own, groupDefault, start, calendar);
            case DueRule.CalendarDays days -> endsInTime(own, groupDefault, start, calendar);
            case DueRule.Months months -> endsInTime(own, groupDefault, start, calendar);
            case DueRule.DayOfMonth day -> endsInTime(own, groupDefault, start, calendar);
        };
    }

    private static boolean endsInTime(DueRule own, DueRule groupDefault, Instant start, WorkingCalendar calendar) {
        return !own.dueFrom(start, calendar)
                .at()
                .isAfter(groupDefault.dueFrom(start, calendar).at());
    }

    /** What is no number from 0 to 100 is no target. */
    static Optional<Integer> percent(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(percent -> percent <= 100);
    }

    private static String nameOf(CallbackRule rule) {
        return "callback." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

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

    /** Share of the month's callbacks that must be completed; a branch may ask for more, not for less (S3-4.1.2.3a2). */
    int targetPercent(BranchTransaction tx, CallbackRule rule) {
        return policies.of(tx, nameOf(rule) + "-target")
                .map(policy -> percent(policy.value(), rule.targetPercent()))
                .orElse(rule.targetPercent());
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

    /** What is no number from the manual's floor to 100 leaves the floor as it is. */
    static int percent(String text, int floor) {
        if (!text.matches("[0-9]{1,3}")) {
            return floor;
        }
        int percent = Integer.parseInt(text);
        return percent > 100 ? floor : Math.max(percent, floor);
    }

    private static String nameOf(CallbackRule rule) {
        return "callback." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

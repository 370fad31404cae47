package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.organisation.Policies.Policy;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Starts and stops the clocks of a callback: while it is open, one of them runs. */
@ApplicationScoped
class CallbackDeadlines {

    private static final String SUBJECT = "callback";
    private static final String KIND = "CALLBACK";
    private static final DeadlineOwner OWNER = DeadlineOwner.post("OFFICE_DIRECTOR");

    /** A leak that no rain has tried for half a year is brought to the director's mind; ours, not the manual's. */
    private static final String RAIN = "RAIN";

    private static final DueRule WITHOUT_RAIN = new DueRule.CalendarDays(180);

    /** A household that was sought often enough is a supervisor's to decide; ours, not the manual's. */
    private static final String DECISION = "DECISION";

    private static final DueRule TO_DECIDE = new DueRule.WorkingDays(1);

    /** After the rain the visit is made within three days; ours, not the manual's. */
    private static final DueRule AFTER_RAIN = new DueRule.CalendarDays(3);

    private final Deadlines deadlines;
    private final Calendars calendars;
    private final CallbackPolicies policies;

    CallbackDeadlines(Deadlines deadlines, Calendars calendars, CallbackPolicies policies) {
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.policies = policies;
    }

    /** @return when it falls due; empty for a rule that waits for a rainstorm */
    Optional<Instant> start(BranchTransaction tx, UUID callbackId, CallbackRule rule, Result result) {
        if (rule.due().isEmpty()) {
            set(tx, result.office(), callbackId, result.requestId(), RAIN, WITHOUT_RAIN, result.endedAt());
        }
        return rule.due().map(groupDefault -> {
            Optional<Policy> own = policies.due(tx, rule);
            WorkingCalendar calendar = calendars.of(tx, tx.branch());
            boolean stricter = own.map(policy -> DueRule.parse(policy.value()))
                    .filter(due -> CallbackPolicies.isStricter(due, groupDefault, result.endedAt(), calendar))
                    .isPresent();
            return deadlines.set(
                    tx,
                    new NewDeadline(
                            result.office(),
                            SUBJECT,
                            callbackId,
                            KIND,
                            OWNER,
                            Optional.of(result.requestId()),
                            stricter ? DueRule.parse(own.get().value()) : groupDefault,
                            result.endedAt(),
                            stricter ? own.get().version() : 0));
        });
    }

    /** A household was sought on enough half-days: a supervisor decides what becomes of the callback. */
    void startDecision(BranchTransaction tx, Callback callback) {
        set(tx, callback.office(), callback.id(), callback.requestId(), DECISION, TO_DECIDE, tx.now());
    }

    /** The rain has fallen: the visit's clock starts with its end. */
    Instant startAfterRain(BranchTransaction tx, Callback callback, Instant rainEndedAt) {
        return set(tx, callback.office(), callback.id(), callback.requestId(), KIND, AFTER_RAIN, rainEndedAt);
    }

    private Instant set(
            BranchTransaction tx,
            String office,
            UUID callback,
            UUID request,
            String kind,
            DueRule rule,
            Instant startsAt) {
        return deadlines.set(
                tx, new NewDeadline(office, SUBJECT, callback, kind, OWNER, Optional.of(request), rule, startsAt, 0));
    }

    /** Starts, moves and stops clocks as an event asks for. */
    void follow(BranchTransaction tx, Callback callback, CallbackEvent event) {
        switch (event) {
            case CallbackEvent.Scheduled() -> throw new IllegalStateException("a callback is scheduled once");
            case CallbackEvent.Attempted(var mode, var reason, var nextTryAt) -> {}
            case CallbackEvent.Completed(var record, var role) -> {
                deadlines.meet(tx, callback.id(), KIND);
                deadlines.cancelAll(tx, callback.id());
            }
            case CallbackEvent.FellDue(var dueAt) -> deadlines.meet(tx, callback.id(), RAIN);
            case CallbackEvent.Waived(var reason) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.GivenUp(var reason) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.NotOwed(var reason, var note) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.Cancelled(var reason) -> deadlines.cancelAll(tx, callback.id());
        }
    }
}

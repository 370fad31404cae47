package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.deadline.UndoneClocks;
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
    private final Deadlines deadlines;
    private final UndoneClocks undone;
    private final Calendars calendars;
    private final CallbackPolicies policies;

    CallbackDeadlines(Deadlines deadlines, UndoneClocks undone, Calendars calendars, CallbackPolicies policies) {
        this.deadlines = deadlines;
        this.undone = undone;
        this.calendars = calendars;
        this.policies = policies;
    }

    /** @return when it falls due; empty for a rule that waits for a rainstorm */
    Optional<Instant> start(
            BranchTransaction tx, UUID callbackId, CallbackRule rule, Result result, Circumstances around) {
        if (rule.due().isEmpty()) {
            set(tx, result, callbackId, around, CallbackClock.RAIN, CallbackClock.RAIN.ours(), result.endedAt(), 0);
        }
        return rule.due().map(groupDefault -> {
            Optional<Policy> own = policies.due(tx, rule);
            WorkingCalendar calendar = calendars.of(tx, tx.branch());
            boolean stricter = own.map(policy -> DueRule.parse(policy.value()))
                    .filter(due -> CallbackPolicies.isStricter(due, groupDefault, result.endedAt(), calendar))
                    .isPresent();
            DueRule due = stricter ? DueRule.parse(own.get().value()) : groupDefault;
            int version = stricter ? own.get().version() : 0;
            return set(tx, result, callbackId, around, CallbackClock.CALLBACK, due, result.endedAt(), version);
        });
    }

    /** A household was sought on enough half-days: a supervisor decides what becomes of the callback. */
    void startDecision(BranchTransaction tx, Callback callback) {
        set(
                tx,
                callback.result(),
                callback.id(),
                callback.around(),
                CallbackClock.DECISION,
                CallbackClock.DECISION.ours(),
                tx.now(),
                0);
    }

    /** The rain has fallen: the visit's clock starts with its end. */
    Instant startAfterRain(BranchTransaction tx, Callback callback, Instant rainEndedAt) {
        return set(
                tx,
                callback.result(),
                callback.id(),
                callback.around(),
                CallbackClock.CALLBACK,
                CallbackClock.CALLBACK.ours(),
                rainEndedAt,
                0);
    }

    private Instant set(
            BranchTransaction tx,
            Result result,
            UUID callback,
            Circumstances around,
            CallbackClock clock,
            DueRule rule,
            Instant startsAt,
            int policyVersion) {
        return deadlines.set(
                tx,
                new NewDeadline(
                        result.office(),
                        SUBJECT,
                        callback,
                        clock.name(),
                        DeadlineOwner.post(around.overseer().name()),
                        Optional.of(result.requestId()),
                        rule,
                        startsAt,
                        policyVersion));
    }

    /** Starts, moves and stops clocks as an event asks for. */
    void follow(BranchTransaction tx, Callback callback, CallbackEvent event) {
        switch (event) {
            case CallbackEvent.Scheduled() -> throw new IllegalStateException("a callback is scheduled once");
            case CallbackEvent.Attempted(var mode, var reason, var nextTryAt, var counts) -> {}
            case CallbackEvent.Completed(var record, var role) -> {
                deadlines.meet(tx, callback.id(), CallbackClock.CALLBACK.name());
                deadlines.cancelAll(tx, callback.id());
            }
            case CallbackEvent.FellDue(var dueAt) -> deadlines.meet(tx, callback.id(), CallbackClock.RAIN.name());
            case CallbackEvent.Waived(var reason) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.GivenUp(var reason) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.NotOwed(var reason, var note) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.WaitsAgain(var reason) -> {
                undone.neverOwed(tx, callback.id(), CallbackClock.CALLBACK.name());
                undone.runsOn(tx, callback.id(), CallbackClock.RAIN.name());
            }
            case CallbackEvent.Cancelled(var reason) -> deadlines.cancelAll(tx, callback.id());
        }
    }
}

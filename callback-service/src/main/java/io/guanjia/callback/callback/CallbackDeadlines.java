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

/** Starts and stops the one clock of a callback. */
@ApplicationScoped
class CallbackDeadlines {

    private static final String SUBJECT = "callback";
    private static final String KIND = "CALLBACK";
    private static final DeadlineOwner OWNER = DeadlineOwner.post("OFFICE_DIRECTOR");

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

    /** Stops what an event has settled. */
    void follow(BranchTransaction tx, Callback callback, CallbackEvent event) {
        switch (event) {
            case CallbackEvent.Scheduled() -> throw new IllegalStateException("a callback is scheduled once");
            case CallbackEvent.Attempted(var mode, var reason, var nextTryAt) -> {}
            case CallbackEvent.Completed(var record, var role) -> deadlines.meet(tx, callback.id(), KIND);
            case CallbackEvent.Waived(var reason) -> deadlines.cancelAll(tx, callback.id());
            case CallbackEvent.Cancelled(var reason) -> deadlines.cancelAll(tx, callback.id());
        }
    }
}

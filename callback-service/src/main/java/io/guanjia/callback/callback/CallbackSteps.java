package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a locked callback one step further: decision, row, deadline, history and event in the caller's transaction, and what
 * the step did to the month.
 */
@ApplicationScoped
class CallbackSteps {

    private final Callbacks callbacks;
    private final CallbackDeadlines deadlines;
    private final CallbackHistory history;
    private final Months months;

    CallbackSteps(Callbacks callbacks, CallbackDeadlines deadlines, CallbackHistory history, Months months) {
        this.callbacks = callbacks;
        this.deadlines = deadlines;
        this.history = history;
        this.months = months;
    }

    /**
     * Carries the command out.
     *
     * @param cause the event that led to it, if one did
     * @throws io.guanjia.platform.problem.Problem the callback's refusal
     */
    Callback take(BranchTransaction tx, Callback callback, CallbackCommand command, Actor by, Optional<UUID> cause) {
        return switch (callback.decide(command, by, tx.now())) {
            case CallbackDecision.Refused(var refusal) -> throw refusal.problem();
            case CallbackDecision.Accepted(var next, var event) -> {
                List<Callback> ending = next.state().endedUnmade() ? List.of(next) : List.of();
                yield months.watched(tx, ending, () -> {
                    callbacks.save(tx, next, event, by);
                    deadlines.follow(tx, next, event);
                    history.write(tx, callback.state(), next, event, by, cause);
                    return next;
                });
            }
        };
    }
}

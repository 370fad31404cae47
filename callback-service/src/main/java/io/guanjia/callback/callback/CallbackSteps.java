package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Takes a locked callback one step further: decision, row, deadline, history and event in the caller's transaction. */
@ApplicationScoped
class CallbackSteps {

    private final Callbacks callbacks;
    private final CallbackDeadlines deadlines;
    private final CallbackHistory history;

    CallbackSteps(Callbacks callbacks, CallbackDeadlines deadlines, CallbackHistory history) {
        this.callbacks = callbacks;
        this.deadlines = deadlines;
        this.history = history;
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
                callbacks.save(tx, next, event, by);
                deadlines.follow(tx, next, event);
                history.write(tx, callback.state(), next, event, by, cause);
                yield next;
            }
        };
    }
}

package io.guanjia.callback.callback;

import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is heard of a request's work and people decides who asks, and whether anybody can be asked. */
@ApplicationScoped
public class FollowWork {

    private final FollowedRequests requests;
    private final Callbacks callbacks;
    private final CallbackSteps steps;

    FollowWork(FollowedRequests requests, Callbacks callbacks, CallbackSteps steps) {
        this.requests = requests;
        this.callbacks = callbacks;
        this.steps = steps;
    }

    /** Somebody worked on a result; the request must be followed, and so locked, by the caller. */
    public void done(BranchTransaction tx, Result work, Actor worker, UUID cause) {
        requests.noteWorker(tx, work, worker);
        apply(tx, work.requestId(), cause);
    }

    /** Intake said who is complained about and whether anybody can be asked; the request must be followed already. */
    public void learned(BranchTransaction tx, UUID requestId, Circumstances said, UUID cause) {
        requests.learn(tx, requestId, said);
        apply(tx, requestId, cause);
    }

    /**
     * Lets what is open follow what is known: whose list it stands in, and that nobody is owed it where nobody can be
     * asked. What only the director completes, only the director lets go; and a repair is looked at all the same.
     */
    void apply(BranchTransaction tx, UUID requestId, UUID cause) {
        for (Callback callback : callbacks.lockOpen(tx, requestId, Integer.MAX_VALUE)) {
            callbacks.savePosts(tx, callback);
            if (!callback.rule().isTheDirectors()
                    && CallbackRules.nobodyCanBeAsked(callback).isEmpty()) {
                steps.take(
                        tx, callback, new CallbackCommand.NotOwe(Optional.empty()), Caller.SUITE, Optional.of(cause));
            }
        }
    }
}

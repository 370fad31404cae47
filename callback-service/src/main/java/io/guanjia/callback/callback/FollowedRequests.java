package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.UUID;

/** The requests that callbacks belong to, as far as events have told of them. */
public interface FollowedRequests {

    /** Adds what an event says to what is known, and locks the request until the transaction ends. */
    FollowedRequest follow(BranchTransaction tx, FollowedRequest said);

    /** Keeps the home that it turned out to be instead. */
    void correctHome(BranchTransaction tx, UUID requestId, String unit);

    /** A request that was voided stands again: its household is called back about what follows. */
    void revive(BranchTransaction tx, UUID requestId);

    /**
     * Keeps what intake says now of who is complained about and whether anybody can be asked; workers and the home are told
     * otherwise.
     */
    void learn(BranchTransaction tx, UUID requestId, Circumstances said);

    /** Keeps who worked on a source, the request or one of its slips, in a round. */
    void noteWorker(BranchTransaction tx, Result work, Actor worker);

    /** What is known around a result for whoever asks about it under the rule. */
    Circumstances around(BranchTransaction tx, Result result, CallbackRule rule);
}

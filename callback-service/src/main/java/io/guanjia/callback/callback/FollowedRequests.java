package io.guanjia.callback.callback;

import io.guanjia.platform.transaction.BranchTransaction;

/** The requests that callbacks belong to, as far as events have told of them. */
public interface FollowedRequests {

    /** Adds what an event says to what is known, and locks the request until the transaction ends. */
    FollowedRequest follow(BranchTransaction tx, FollowedRequest said);
}

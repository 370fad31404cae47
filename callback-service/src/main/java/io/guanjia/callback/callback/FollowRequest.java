package io.guanjia.callback.callback;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is heard of a request that callbacks may belong to. A later round takes what earlier ones asked for out of its month,
 * whichever event is the first to tell of it.
 */
@ApplicationScoped
public class FollowRequest {

    private static final Set<CallbackState> WITHIN_REACH = Set.of(CallbackState.DUE, CallbackState.COMPLETED);

    private final FollowedRequests requests;
    private final Callbacks callbacks;
    private final Months months;

    FollowRequest(FollowedRequests requests, Callbacks callbacks, Months months) {
        this.requests = requests;
        this.callbacks = callbacks;
        this.months = months;
    }

    /** A new round begins, of a voided request too: its household said that it was no mistake. */
    public void reopened(BranchTransaction tx, UUID requestId, String office, int round) {
        heard(tx, FollowedRequest.inRound(requestId, office, round));
        requests.revive(tx, requestId);
    }

    /** Adds what an event says to what is known, and locks the request until the transaction ends. */
    public FollowedRequest heard(BranchTransaction tx, FollowedRequest said) {
        List<Callback> known = callbacks.ofRequest(tx, said.id());
        if (!known.isEmpty()) {
            months.hold(tx, said.office());
        }
        List<Callback> leftBehind = known.stream()
                .filter(callback -> callback.round() < said.round() && WITHIN_REACH.contains(callback.state()))
                .toList();
        return months.watched(tx, leftBehind, () -> requests.follow(tx, said));
    }
}

package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The callbacks of the branches that a transaction may see. */
public interface Callbacks {

    /** Whether the result has its callback under the rule already, in whatever state. */
    boolean exists(BranchTransaction tx, UUID sourceId, CallbackRule rule, int round);

    void add(BranchTransaction tx, Callback callback);

    /** The callback, locked until the transaction ends; empty also for another branch's. */
    Optional<Callback> lock(BranchTransaction tx, UUID id);

    /** What is open of a request in rounds before the given one, locked. */
    List<Callback> lockOpen(BranchTransaction tx, UUID requestId, int beforeRound);

    Optional<CallbackInfo> find(BranchTransaction tx, UUID id);

    /** Writes the next state over the one it was decided on, with the attempt or record that the event carries. */
    void save(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by);

    /**
     * How the callback's rule stands in its office and month, the callback's own fate left out. Waivers of one month wait
     * for each other here, so that two at once cannot both be the last that the rate bears.
     */
    Coverage coverageWithout(BranchTransaction tx, Callback callback, ZoneId zone, int targetPercent);

    /** Callbacks in the order they fall due, those without a date last; one more than the page holds if there are more. */
    List<CallbackInfo> list(BranchTransaction tx, CallbackFilter filter, PageRequest page);
}

package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The callbacks of the branches that a transaction may see. */
public interface Callbacks {

    /** Whether the result has its callback under the rule already, in whatever state. */
    boolean exists(BranchTransaction tx, UUID sourceId, CallbackRule rule, int round);

    /** Whether something was repaired for the request, and called back on, in a round before the given one. */
    boolean repairedBefore(BranchTransaction tx, UUID requestId, int round);

    /**
     * Whether of the latest round before the given one in which a question about a repair ended any household did not say that it
     * is content; a question that was taken back, let go or given up says nothing, and one that is open will be answered.
     */
    boolean leftARepairInDoubt(BranchTransaction tx, UUID requestId, int round);

    void add(BranchTransaction tx, Callback callback);

    /** The callback, locked until the transaction ends; empty also for another branch's. */
    Optional<Callback> lock(BranchTransaction tx, UUID id);

    /** Every callback of a request, of its latest round first. */
    List<Callback> ofRequest(BranchTransaction tx, UUID requestId);

    /** What is open of a request in rounds before the given one, locked. */
    List<Callback> lockOpen(BranchTransaction tx, UUID requestId, int beforeRound);

    /** What of an office waits for rain and was repaired before the given instant, locked. */
    List<Callback> lockAwaitingRain(BranchTransaction tx, String office, Instant repairedBefore);

    /** What fell due with a rainstorm, however it stands now, locked. */
    List<Callback> lockTriedBy(BranchTransaction tx, UUID rainstorm);

    Optional<CallbackInfo> find(BranchTransaction tx, UUID id);

    /** Writes the next state over the one it was decided on, with the attempt or record that the event carries. */
    void save(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by);

    /** Keeps whose list it stands in, where that is not what its rule says. */
    void savePosts(BranchTransaction tx, Callback callback);

    /**
     * Callbacks in the order they fall due, those without a date last, or the matters of a month in the order in which the
     * work ended; one more than the page holds if there are more.
     */
    Page<CallbackInfo> list(BranchTransaction tx, CallbackFilter filter, PageRequest page);

    /** How many callbacks the same filter lists. */
    Count count(BranchTransaction tx, CallbackFilter filter);
}

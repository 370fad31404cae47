package io.guanjia.callback.callback;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the desk sees of callbacks. */
@ApplicationScoped
public class FindCallbacks {

    /** Where callbacks without a date stand in the order of due dates: last. */
    public static final Instant NO_DATE = Instant.parse("9999-12-31T00:00:00Z");

    private final Transactions transactions;
    private final Callbacks callbacks;
    private final CallbackFiles files;
    private final Deadlines deadlines;

    FindCallbacks(Transactions transactions, Callbacks callbacks, CallbackFiles files, Deadlines deadlines) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.files = files;
        this.deadlines = deadlines;
    }

    /** Callbacks in the order they fall due, those that wait for a rainstorm last. */
    public Listed list(CallbackFilter filter, PageRequest page) {
        return transactions.in(filter.reader().scope(), tx -> {
            Page<CallbackInfo> found = callbacks.list(tx, filter, page);
            return new Listed(found.with(clocked(tx, found.items())), tx.now());
        });
    }

    /** How many callbacks the same filter lists. */
    public Count count(CallbackFilter filter) {
        return transactions.in(filter.reader().scope(), tx -> callbacks.count(tx, filter));
    }

    /**
     * One callback with its attempts, record, history and clock.
     *
     * @throws Problem {@code NOT_FOUND} also for a callback outside the scope
     */
    public CallbackFile get(Scope scope, UUID id) {
        return transactions.in(scope, tx -> files.of(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "回访单 callback"))));
    }

    private List<Clocked<CallbackInfo>> clocked(BranchTransaction tx, List<CallbackInfo> found) {
        return deadlines.with(tx, found, info -> info.callback().id());
    }

    /** A page and the instant at which it was true. */
    public record Listed(Page<Clocked<CallbackInfo>> page, Instant readAt) {}
}

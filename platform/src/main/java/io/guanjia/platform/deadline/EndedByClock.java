package io.guanjia.platform.deadline;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Sql;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Lets run out what a clock ends by itself: one subject, one transaction, so that one that fails stops no other. What
 * fails is tried again after growing pauses; until it succeeds it stands, as overdue, in the list of its owner.
 */
@ApplicationScoped
class EndedByClock {

    private static final Logger LOG = Logger.getLogger(EndedByClock.class);

    private static final String RAN_OUT = """
            SELECT id, subject_type, subject_id, kind, due_at FROM deadline
            WHERE state = 'OPEN' AND branch_id = :branch AND due_at <= :now AND subject_type || '/' || kind = ANY (:kinds)
              AND (try_again_at IS NULL OR try_again_at <= :now)
            ORDER BY due_at LIMIT :batch""";

    /** The shared lock before the row's, as whoever settles a clock and then sets another must (see {@link Deadlines}). */
    private static final String STOP = """
            WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(lock_of_clocks(:branch)))
            UPDATE deadline SET state = 'MET', settled_at = :now FROM locked
            WHERE id = :id AND branch_id = :branch AND state = 'OPEN' AND due_at <= :now""";

    private static final String TRY_AGAIN_LATER = """
            UPDATE deadline SET failures = failures + 1, try_again_at = :now::timestamptz + make_interval(secs => least(300, power(2, failures)))
            WHERE id = :id AND branch_id = :branch AND state = 'OPEN'""";

    private final Transactions transactions;
    private final Map<String, DueHandler> handlers = new HashMap<>();

    @Inject
    EndedByClock(Transactions transactions, @Any Instance<DueHandler> handlers) {
        this(transactions, handlers.stream().toList());
    }

    EndedByClock(Transactions transactions, List<DueHandler> handlers) {
        this.transactions = transactions;
        handlers.forEach(handler -> {
            if (this.handlers.put(handler.subjectType() + "/" + handler.kind(), handler) != null) {
                throw new IllegalStateException("two handlers for " + handler.subjectType() + "/" + handler.kind());
            }
        });
    }

    /** The kinds of clock that end something by themselves, as {@code subject/KIND}. */
    String[] kinds() {
        return handlers.keySet().toArray(String[]::new);
    }

    /** @return how many ran out */
    int endIn(String branch, int batch) {
        if (handlers.isEmpty()) {
            return 0;
        }
        int ended = 0;
        for (RanOut clock : ranOut(branch, batch)) {
            ended += end(branch, clock) ? 1 : 0;
        }
        return ended;
    }

    private List<RanOut> ranOut(String branch, int batch) {
        return transactions.in(Scope.ofBranch(branch), tx -> tx.sql()
                .createQuery(RAN_OUT)
                .bind("branch", branch)
                .bind("now", tx.now())
                .bind("kinds", kinds())
                .bind("batch", batch)
                .map(ConstructorMapper.of(RanOut.class))
                .list());
    }

    private boolean end(String branch, RanOut clock) {
        try {
            return transactions.in(Scope.ofBranch(branch), tx -> end(tx, clock));
        } catch (RuntimeException failure) {
            if (Sql.passes(failure)) {
                throw failure;
            }
            LOG.errorf(
                    failure,
                    "What clock %s of %s %s ends by itself failed; it is tried again",
                    clock.kind(),
                    clock.subjectType(),
                    clock.subjectId());
            transactions.in(Scope.ofBranch(branch), tx -> bound(tx, TRY_AGAIN_LATER, clock));
            return false;
        }
    }

    /** Somebody else may have stopped the clock, or let it run out, until the subject was ours. */
    private boolean end(BranchTransaction tx, RanOut clock) {
        DueHandler handler = handlers.get(clock.subjectType() + "/" + clock.kind());
        handler.lock(tx, clock.subjectId());
        if (bound(tx, STOP, clock) == 0) {
            return false;
        }
        handler.ranOut(tx, clock.subjectId(), clock.dueAt());
        return true;
    }

    private static int bound(BranchTransaction tx, String update, RanOut clock) {
        return tx.sql()
                .createUpdate(update)
                .bind("id", clock.id())
                .bind("branch", tx.branch())
                .bind("now", tx.now())
                .execute();
    }

    /** A clock whose time has come. */
    public record RanOut(UUID id, String subjectType, UUID subjectId, String kind, Instant dueAt) {}
}

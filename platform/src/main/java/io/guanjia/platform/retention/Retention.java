package io.guanjia.platform.retention;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets what only guards against repetition, once nothing can repeat it: the ids of events, long after Kafka has
 * dropped those events, and the keys of commands, long after any client would retry. How far each aggregate has been
 * followed is never forgotten, so even an event that came again after that would be past.
 */
@ApplicationScoped
public class Retention {

    private static final int BATCH = 5_000;

    private static final List<String> FORGET = List.of("""
                    DELETE FROM inbox WHERE branch_id = :branch AND event_id IN (
                      SELECT event_id FROM inbox WHERE branch_id = :branch AND received_at < clock_timestamp() - make_interval(secs => :seconds) LIMIT :batch)""", """
                    DELETE FROM idempotency_key WHERE branch_id = :branch AND (staff_id, key) IN (
                      SELECT staff_id, key FROM idempotency_key
                      WHERE branch_id = :branch AND at < (SELECT suite_now()) - make_interval(secs => :seconds) LIMIT :batch)""");

    private final Transactions transactions;
    private final WorkerSql worker;
    private final Duration kept;

    /** @param kept longer than Kafka keeps events, which is 30 days */
    Retention(Transactions transactions, WorkerSql worker, @ConfigProperty(name = "guanjia.retention") Duration kept) {
        this.transactions = transactions;
        this.worker = worker;
        this.kept = kept;
    }

    /**
     * Goes through every branch, and what groups keep for theirs, under its own scope, a bounded number of rows in each transaction.
     *
     * @return how many rows were forgotten
     */
    public int forget() {
        List<String> branches = worker.in(sql -> sql.createQuery("""
                                SELECT branch_id FROM branch UNION SELECT :suite || group_code FROM branch UNION SELECT :suite ORDER BY 1""")
                .bind("suite", Scope.SUITE_BRANCH)
                .mapTo(String.class)
                .list());
        int forgotten = 0;
        for (String branch : branches) {
            for (String table : FORGET) {
                forgotten += forget(branch, table);
            }
        }
        return forgotten;
    }

    private int forget(String branch, String statement) {
        int forgotten = 0;
        int now;
        do {
            now = transactions.in(Scope.ofBranch(branch), tx -> tx.update(statement)
                    .bind("seconds", (double) kept.toSeconds())
                    .bind("batch", BATCH)
                    .execute());
            forgotten += now;
        } while (now == BATCH);
        return forgotten;
    }
}

package io.guanjia.platform.deadline;

import io.guanjia.platform.outbox.RelaySignal;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Claims what has fallen due, branch by branch, so that one branch's burst or failure stops no other. The claim and
 * the breach event are one statement: it fires once, whether or not anybody was assigned, and stands from then on in
 * its subject's timeline and in the list of its owner. What a clock ends by itself is {@link EndedByClock}'s.
 */
@ApplicationScoped
public class DeadlineClaimer {

    private static final Logger LOG = Logger.getLogger(DeadlineClaimer.class);

    /** A loose scan: one index probe per branch, however many deadlines wait. */
    private static final String BRANCHES_WITH_DUE = """
            WITH RECURSIVE branches (branch_id) AS (
              SELECT min(branch_id) FROM deadline WHERE state = 'OPEN'
              UNION ALL
              SELECT (SELECT min(d.branch_id) FROM deadline d WHERE d.state = 'OPEN' AND d.branch_id > b.branch_id)
              FROM branches b WHERE b.branch_id IS NOT NULL
            )
            SELECT branch_id FROM branches WHERE branch_id IS NOT NULL
              AND EXISTS (SELECT 1 FROM deadline d WHERE d.state = 'OPEN' AND d.branch_id = branches.branch_id AND d.due_at <= (SELECT suite_now())
                          AND (d.try_again_at IS NULL OR d.try_again_at <= (SELECT suite_now())))""";

    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
              SELECT id FROM deadline WHERE state = 'OPEN' AND branch_id = :branch AND due_at <= :now
                AND subject_type || '/' || kind <> ALL (:endedByClock)
              ORDER BY due_at LIMIT :batch FOR UPDATE SKIP LOCKED
            ), breached AS (
              UPDATE deadline SET state = 'BREACHED', settled_at = :now FROM due WHERE deadline.id = due.id
              RETURNING deadline.*
            )
            INSERT INTO outbox (branch_id, office_id, event_id, topic, event_key, type, aggregatetype, aggregateid, sequence,
                                payload, occurred_at, correlation_id, actor_id, actor_role)
            SELECT branch_id, office_id, uuidv7(), :topic, coalesce(correlation_id, subject_id)::text, :type, 'deadline', id, 1,
                   jsonb_strip_nulls(jsonb_build_object(
                     'deadlineId', id, 'subjectType', subject_type, 'subjectId', subject_id, 'kind', kind,
                     'dueAt', to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                     'ownerRole', owner_role, 'ownerDepartment', owner_department))::text,
                   :now, correlation_id, 'suite', 'SUITE'
            FROM breached""";

    private final Transactions transactions;
    private final WorkerSql worker;
    private final RelaySignal signal;
    private final EndedByClock endedByClock;
    private final String topic;
    private final int batch;

    DeadlineClaimer(
            Transactions transactions,
            WorkerSql worker,
            RelaySignal signal,
            EndedByClock endedByClock,
            @ConfigProperty(name = "guanjia.service") String service,
            @ConfigProperty(name = "guanjia.deadlines.batch") int batch) {
        this.transactions = transactions;
        this.worker = worker;
        this.signal = signal;
        this.endedByClock = endedByClock;
        this.topic = "guanjia." + service + ".deadline.v1";
        this.batch = batch;
    }

    /**
     * Claims one batch in every branch that has something due.
     *
     * @return how many fell due
     */
    public int claimOnce() {
        int claimed = 0;
        List<String> branches = worker.in(
                sql -> sql.createQuery(BRANCHES_WITH_DUE).mapTo(String.class).list());
        for (String branch : branches) {
            claimed += claimIn(branch);
        }
        return claimed;
    }

    private int claimIn(String branch) {
        try {
            return breachedIn(branch) + endedByClock.endIn(branch, batch);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Deadlines of branch %s could not be claimed; others go on", branch);
            return 0;
        }
    }

    private int breachedIn(String branch) {
        return transactions.in(Scope.ofBranch(branch), tx -> {
            tx.afterCommit(signal::eventsCommitted);
            return tx.sql()
                    .createUpdate(CLAIM)
                    .bind("branch", branch)
                    .bind("now", tx.now())
                    .bind("batch", batch)
                    .bind("endedByClock", endedByClock.kinds())
                    .bind("topic", topic)
                    .bind("type", topic.replace(".deadline.v1", ".deadline.breached.v1"))
                    .execute();
        });
    }
}

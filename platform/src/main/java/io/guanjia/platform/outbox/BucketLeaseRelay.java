package io.guanjia.platform.outbox;

import io.guanjia.platform.transaction.WorkerSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Publishes each bucket of keys by one replica at a time, in the order the ids were drawn.
 *
 * <p>A lease ends after a time, whatever became of its holder: the database ends the transaction then, and with it the
 * lock. A holder that was stopped and wakes finds its transaction gone, so that it forgets nothing, and sends nothing
 * more, for its own clock has told it that the lease is over.
 *
 * <p>Three statements, in this order and never merged. The lease first: an advisory lock that ends with the
 * transaction. Then the read, in a statement of its own, so that its snapshot is younger than the last holder's
 * delete; one statement for both would publish again what was just published. Then, after every acknowledgement, the
 * delete. An id cursor would lose late committers and a transaction-id window would invert keys; both are shown to in
 * the tests.
 */
public final class BucketLeaseRelay implements OutboxRelay {

    private static final String LEASE = """
            SELECT wanted FROM unnest(:buckets) AS wanted, (SELECT set_config('transaction_timeout', :millis, true)) AS ends
            WHERE CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE bucket = wanted)
                       THEN pg_try_advisory_xact_lock(hashtext(current_schema()), wanted) ELSE false END
            LIMIT :most""";

    /** What a round holds in memory at most, however many branches wait after an outage; a thousand of them have a part in it. */
    static final int ROUND = 10_000;

    /** Every branch gets the same share of a round, so one branch's bulk import delays nobody else. */
    private static final String READ = """
            WITH RECURSIVE waiting (bucket, branch_id) AS (
              SELECT leased, (SELECT min(branch_id) FROM outbox WHERE bucket = leased) FROM unnest(:leased) AS leased
              UNION ALL
              SELECT w.bucket, (SELECT min(o.branch_id) FROM outbox o WHERE o.bucket = w.bucket AND o.branch_id > w.branch_id)
              FROM waiting w WHERE w.branch_id IS NOT NULL
            )
            SELECT o.* FROM waiting w
            CROSS JOIN LATERAL (
              SELECT * FROM outbox WHERE bucket = w.bucket AND branch_id = w.branch_id ORDER BY id
              LIMIT (SELECT greatest(1, least(:share, :round / count(*))) FROM waiting WHERE branch_id IS NOT NULL)
            ) o
            WHERE w.branch_id IS NOT NULL
            ORDER BY o.id""";

    private static final String FORGET = """
            DELETE FROM outbox USING unnest(:buckets, :branches, :ids) AS sent (bucket, branch_id, id)
            WHERE outbox.bucket = sent.bucket AND outbox.branch_id = sent.branch_id AND outbox.id = sent.id""";

    private final WorkerSql worker;
    private final EventPublisher publisher;
    private final int buckets;
    private final int sharePerBranch;
    private final Duration lease;
    private final AtomicInteger next;

    /**
     * @param buckets must equal the number the table was created with
     * @param sharePerBranch most events per bucket and branch in one round
     * @param lease longer than the publisher ever waits for its answers
     */
    public BucketLeaseRelay(
            WorkerSql worker, EventPublisher publisher, int buckets, int sharePerBranch, Duration lease) {
        this.worker = worker;
        this.publisher = publisher;
        this.buckets = buckets;
        this.sharePerBranch = sharePerBranch;
        this.lease = lease;
        this.next = new AtomicInteger(ThreadLocalRandom.current().nextInt(buckets));
    }

    @Override
    public int relayOnce() {
        return worker.in(sql -> {
            long begun = System.nanoTime();
            Integer[] leased = lease(sql);
            if (leased.length == 0) {
                return 0;
            }
            List<WaitingEvent> waiting = sql.createQuery(READ)
                    .bindArray("leased", Integer.class, (Object[]) leased)
                    .bind("share", sharePerBranch)
                    .bind("round", ROUND)
                    .map(ConstructorMapper.of(WaitingEvent.class))
                    .list();
            List<WaitingEvent> published =
                    acknowledgedInOrder(waiting, () -> System.nanoTime() - begun < lease.toNanos());
            forget(sql, published);
            return published.size();
        });
    }

    /**
     * Takes half of the buckets at most, and only those in which something waits, so that replicas share the work. Goes
     * on where the round before ended: a single event is found at once, and no bucket waits longer than two rounds.
     */
    private Integer[] lease(Handle sql) {
        int first = next.get();
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < buckets; i++) {
            wanted.add((first + i) % buckets);
        }
        List<Integer> leased = sql.createQuery(LEASE)
                .bindArray("buckets", Integer.class, wanted)
                .bind("millis", String.valueOf(lease.toMillis()))
                .bind("most", Math.max(1, buckets / 2))
                .mapTo(Integer.class)
                .list();
        if (!leased.isEmpty()) {
            next.set((leased.getLast() + 1) % buckets);
        }
        return leased.toArray(Integer[]::new);
    }

    /** What follows a failed event in its bucket is not counted as published: it is sent again, after that event. */
    private List<WaitingEvent> acknowledgedInOrder(List<WaitingEvent> waiting, BooleanSupplier leaseHolds) {
        List<Boolean> acknowledged = publisher.publish(waiting, leaseHolds);
        List<WaitingEvent> published = new ArrayList<>();
        Set<Integer> failedBuckets = new HashSet<>();
        for (int i = 0; i < waiting.size(); i++) {
            WaitingEvent event = waiting.get(i);
            if (acknowledged.get(i) && !failedBuckets.contains(event.bucket())) {
                published.add(event);
            } else {
                failedBuckets.add(event.bucket());
            }
        }
        return published;
    }

    private static void forget(Handle sql, List<WaitingEvent> published) {
        if (published.isEmpty()) {
            return;
        }
        sql.createUpdate(FORGET)
                .bindArray(
                        "buckets",
                        Integer.class,
                        published.stream().map(WaitingEvent::bucket).toList())
                .bindArray(
                        "branches",
                        String.class,
                        published.stream().map(WaitingEvent::branchId).toList())
                .bindArray(
                        "ids",
                        Long.class,
                        published.stream().map(WaitingEvent::id).toList())
                .execute();
    }
}

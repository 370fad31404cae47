package io.guanjia.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.platform.transaction.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No event is lost and none overtakes another of its key, and the check that says so can fail. */
class OutboxStressTest {

    private static final int WRITERS = 16;
    private static final int RELAYS = 4;

    private static TestDatabase database;

    private final PublishedInOrder published = new PublishedInOrder();
    private final Writers writers = Writers.on(
            database.transactions(), "S" + UUID.randomUUID().toString().substring(0, 8));

    @BeforeAll
    static void open() {
        database = TestDatabase.of("outbox_stress", WRITERS + 4);
    }

    @AfterEach
    void empty_the_outbox() {
        database.owner().useHandle(sql -> sql.execute("DELETE FROM outbox"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void sixteen_writers_and_four_relays_lose_double_and_turn_round_nothing()
            throws ExecutionException, InterruptedException {
        List<UUID> aggregates = Stream.generate(writers::newAggregate).limit(24).toList();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(RELAYS)) {
            List<Future<?>> relays = new ArrayList<>();
            for (int i = 0; i < RELAYS; i++) {
                relays.add(threads.submit(() -> relayUntilDone(writing)));
            }
            try {
                writers.writeConcurrently(WRITERS, 60, aggregates);
            } finally {
                writing.set(false);
            }
            for (Future<?> relay : relays) {
                relay.get();
            }
        }

        Map<String, Long> committed = writers.committed();
        assertThat(published.lost(committed)).as("lost").isZero();
        assertThat(published.inversions()).as("inversions").isZero();
        assertThat(published.total())
                .as("published, each once")
                .isEqualTo((int)
                        committed.values().stream().mapToLong(Long::longValue).sum())
                .isGreaterThan(WRITERS * 50);
    }

    private void relayUntilDone(AtomicBoolean writing) {
        OutboxRelay relay = bucketLease();
        boolean lastRound = false;
        while (!lastRound) {
            lastRound = !writing.get() && waiting() == 0;
            relay.relayOnce();
        }
    }

    private static long waiting() {
        return database.worker().in(sql -> sql.createQuery("SELECT count(*) FROM outbox")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void an_id_cursor_loses_what_commits_late() {
        OutboxRelay cursor = new IdCursorRelay(database.worker(), published);

        commitLateUnderALowerId(cursor);

        assertThat(published.lost(writers.committed())).isPositive();
    }

    @Test
    void the_bucket_lease_does_not_lose_what_commits_late() {
        OutboxRelay relay = bucketLease();

        commitLateUnderALowerId(relay);

        assertThat(published.lost(writers.committed())).isZero();
    }

    @Test
    void a_window_of_transaction_ids_turns_a_key_round() {
        OutboxRelay window = new TransactionWindowRelay(database.worker(), published);

        writeFirstFromTheYoungerTransaction(window);

        assertThat(published.lost(writers.committed())).isZero();
        assertThat(published.inversions()).isPositive();
    }

    @Test
    void the_bucket_lease_keeps_a_key_in_order_whichever_transaction_is_older() {
        OutboxRelay relay = bucketLease();

        writeFirstFromTheYoungerTransaction(relay);

        assertThat(published.lost(writers.committed())).isZero();
        assertThat(published.inversions()).isZero();
    }

    private OutboxRelay bucketLease() {
        return new BucketLeaseRelay(database.worker(), published, TestDatabase.BUCKETS, 100, Duration.ofSeconds(8));
    }

    /** One transaction draws an id and stays open while another draws the next, commits and is published. */
    private void commitLateUnderALowerId(OutboxRelay relay) {
        UUID late = writers.newAggregate();
        UUID early = writers.newAggregate();
        database.transactions().in(writers.scope(), first -> {
            writers.change(first, late);
            database.transactions().in(writers.scope(), second -> {
                writers.change(second, early);
                return null;
            });
            relayTwice(relay);
            return null;
        });
        relayTwice(relay);
    }

    /** The transaction that began first has its turn at the aggregate second. */
    private void writeFirstFromTheYoungerTransaction(OutboxRelay relay) {
        UUID aggregate = writers.newAggregate();
        database.transactions().in(writers.scope(), older -> {
            older.sql().execute("SELECT pg_current_xact_id()");
            database.transactions().in(writers.scope(), younger -> {
                writers.change(younger, aggregate);
                return null;
            });
            relayTwice(relay);
            writers.change(older, aggregate);
            return null;
        });
        relayTwice(relay);
    }

    private static void relayTwice(OutboxRelay relay) {
        relay.relayOnce();
        relay.relayOnce();
    }
}

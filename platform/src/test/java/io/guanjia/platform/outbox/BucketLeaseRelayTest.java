package io.guanjia.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.transaction.Sql;
import io.guanjia.platform.transaction.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BucketLeaseRelayTest {

    private static final Duration A_SHORT_LEASE = Duration.ofSeconds(2);

    private static TestDatabase database;

    private final Writers writers = Writers.on(
            database.transactions(), "R" + UUID.randomUUID().toString().substring(0, 8));
    private final List<WaitingEvent> sent = new ArrayList<>();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("outbox_relay", 6);
    }

    @BeforeEach
    void empty_the_outbox() {
        database.owner().useHandle(sql -> sql.execute("DELETE FROM outbox"));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void an_event_that_is_not_acknowledged_is_sent_again_with_those_after_it_in_its_bucket() {
        UUID key = UUID.randomUUID();
        append(key, 1, 2, 3);
        OutboxRelay relay = relay(events -> {
            boolean secondRound = sent.size() > 3;
            return events.stream()
                    .map(event -> event.sequence() != 2 || secondRound)
                    .toList();
        });

        assertThat(relay.relayOnce()).isEqualTo(1);
        assertThat(relay.relayOnce()).isEqualTo(2);

        assertThat(sent).extracting(WaitingEvent::sequence).containsExactly(1L, 2L, 3L, 2L, 3L);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_refused_event_holds_up_no_other_bucket() {
        UUID refused = UUID.randomUUID();
        UUID other = keyInAnotherBucketThan(refused);
        append(refused, 1);
        append(other, 1);
        OutboxRelay relay = relay(events -> events.stream()
                .map(event -> !event.eventKey().equals(refused.toString()))
                .toList());

        relay.relayOnce();

        List<String> left = database.worker().in(sql -> sql.createQuery("SELECT event_key FROM outbox")
                .mapTo(String.class)
                .list());
        assertThat(left).containsExactly(refused.toString());
    }

    @Test
    void a_branch_with_ten_thousand_waiting_delays_no_other_branch_beyond_one_turn_of_the_buckets() {
        database.owner().useHandle(sql -> sql.execute("""
                INSERT INTO outbox (branch_id, event_id, topic, event_key, type, aggregatetype, aggregateid, sequence, payload,
                                    occurred_at, actor_id, actor_role)
                SELECT 'ACROWD', uuidv7(), 't', 'k' || i % 500, 'type', 'note', uuidv7(), i, '{}', now(), 'a', 'A'
                FROM generate_series(1, 10000) AS i"""));
        UUID single = UUID.randomUUID();
        append(single, 1);
        OutboxRelay relay = relay(events -> events.stream().map(event -> true).toList());

        relay.relayOnce();
        relay.relayOnce();

        assertThat(sent).extracting(WaitingEvent::eventKey).contains(single.toString());
        assertThat(waiting()).isGreaterThan(8000L);
    }

    @Test
    void after_an_outage_a_round_is_no_larger_than_memory_allows_and_every_branch_has_a_part_in_it() {
        database.owner().useHandle(sql -> sql.execute("""
                INSERT INTO outbox (branch_id, event_id, topic, event_key, type, aggregatetype, aggregateid, sequence, payload,
                                    occurred_at, actor_id, actor_role)
                SELECT 'B' || branch, uuidv7(), 't', 'k' || branch, 'type', 'note', uuidv7(), i, '{}', now(), 'a', 'A'
                FROM generate_series(1, 500) AS branch, generate_series(1, 80) AS i"""));
        OutboxRelay relay = relay(events -> events.stream().map(event -> true).toList());

        int first = relay.relayOnce();
        int second = relay.relayOnce();

        assertThat(List.of(first, second)).allMatch(size -> size > 0 && size <= BucketLeaseRelay.ROUND);
        assertThat(sent.stream().map(WaitingEvent::branchId).distinct()).hasSize(500);
    }

    @Test
    void a_single_event_is_published_in_the_first_round_wherever_it_lies() {
        OutboxRelay relay = relay(events -> events.stream().map(event -> true).toList());
        for (int i = 0; i < 40; i++) {
            append(UUID.randomUUID(), 1);
            assertThat(relay.relayOnce()).isEqualTo(1);
        }
    }

    @Test
    void two_relays_never_publish_the_same_bucket_at_once() {
        for (int i = 0; i < 100; i++) {
            append(UUID.randomUUID(), 1);
        }
        Set<Integer> bucketsOfSecond = new HashSet<>();
        OutboxRelay second = relay(events -> {
            events.forEach(event -> bucketsOfSecond.add(event.bucket()));
            return events.stream().map(event -> true).toList();
        });
        Set<Integer> bucketsOfFirst = new HashSet<>();
        OutboxRelay first = relay(events -> {
            events.forEach(event -> bucketsOfFirst.add(event.bucket()));
            second.relayOnce();
            second.relayOnce();
            return events.stream().map(event -> true).toList();
        });

        first.relayOnce();

        assertThat(bucketsOfFirst).isNotEmpty();
        assertThat(bucketsOfSecond).isNotEmpty().doesNotContainAnyElementsOf(bucketsOfFirst);
        assertThat(sent).doesNotHaveDuplicates();
    }

    @Test
    void what_waits_in_a_transaction_that_rolls_back_is_never_sent() {
        database.transactions().in(writers.scope(), tx -> {
            writers.change(tx, writers.newAggregate());
            tx.sql().rollback();
            return null;
        });

        assertThat(relay(events -> List.of()).relayOnce()).isZero();
    }

    @Test
    void a_relay_that_is_stopped_while_it_holds_its_lease_loses_it_and_sends_nothing_more_when_it_wakes()
            throws InterruptedException, ExecutionException {
        UUID key = UUID.randomUUID();
        append(key, 1, 2, 3, 4);
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        List<Long> byTheFirst = new ArrayList<>();
        OutboxRelay first = new BucketLeaseRelay(
                database.worker(),
                (events, leaseHolds) -> events.stream()
                        .map(event -> {
                            if (event.sequence() == 3) {
                                stopped.countDown();
                                await(woken);
                            }
                            return leaseHolds.getAsBoolean() && byTheFirst.add(event.sequence());
                        })
                        .toList(),
                TestDatabase.BUCKETS,
                100,
                A_SHORT_LEASE);
        try (ExecutorService itsProcess = Executors.newSingleThreadExecutor()) {
            Future<Integer> round = itsProcess.submit(first::relayOnce);
            await(stopped);
            OutboxRelay second =
                    relay(events -> events.stream().map(event -> true).toList());
            try {
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> second.relayOnce() == 4);
                append(key, 5);
                assertThat(second.relayOnce()).isEqualTo(1);
            } finally {
                woken.countDown();
            }

            assertThatThrownBy(round::get)
                    .hasRootCauseInstanceOf(SQLException.class)
                    .matches(Sql::passes);
        }
        assertThat(byTheFirst).containsExactly(1L, 2L);
        assertThat(sent).extracting(WaitingEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(waiting()).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private OutboxRelay relay(Broker answers) {
        EventPublisher recording = (events, leaseHolds) -> {
            sent.addAll(events);
            return answers.to(events);
        };
        return new BucketLeaseRelay(database.worker(), recording, TestDatabase.BUCKETS, 100, Duration.ofSeconds(8));
    }

    /** What the broker answers. */
    private interface Broker {
        List<Boolean> to(List<WaitingEvent> events);
    }

    private void append(UUID key, long... sequences) {
        for (long sequence : sequences) {
            database.transactions().in(writers.scope(), tx -> {
                writers.append(tx, Writers.event(key, sequence));
                return null;
            });
        }
    }

    private static UUID keyInAnotherBucketThan(UUID key) {
        UUID other = UUID.randomUUID();
        while (bucketOf(other) == bucketOf(key)) {
            other = UUID.randomUUID();
        }
        return other;
    }

    private static int bucketOf(UUID key) {
        return database.worker().in(sql -> sql.createQuery("SELECT (hashtext(?) & 2147483647) % ?")
                .bind(0, key.toString())
                .bind(1, TestDatabase.BUCKETS)
                .mapTo(Integer.class)
                .one());
    }

    private static long waiting() {
        return database.worker().in(sql -> sql.createQuery("SELECT count(*) FROM outbox")
                .mapTo(Long.class)
                .one());
    }
}

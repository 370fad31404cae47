package io.guanjia.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who change one line at a time. */
@QuarkusTest
@QuarkusTestResource(
        value = PostgresAndKafka.class,
        initArgs = @ResourceArg(name = PostgresAndKafka.SERVICE, value = "probe"))
class RegisterLockTest {

    private static final Actor OFFICER = new Actor("guanli.gl01", "ESTATE_OFFICER");

    private final Probe probe;
    private final Transactions transactions;
    private final Signs signs;
    private final Changes changes;
    private String branch;

    RegisterLockTest(Probe probe, Transactions transactions, Signs signs, Changes changes) {
        this.probe = probe;
        this.transactions = transactions;
        this.signs = signs;
        this.changes = changes;
    }

    @BeforeEach
    void open() {
        branch = probe.branch();
    }

    @Test
    void a_line_that_somebody_changed_while_it_was_looked_at_is_locked_as_it_is_now() {
        UUID id = inSession(tx -> record(tx, new Sign(tx, branch + "01", "大堂", 1), "PUT", null, "UP"));

        long version = inSession(tx -> {
            signs.visible(tx, id);
            CompletableFuture.runAsync(() -> inSession(other -> takenDown(other, id)))
                    .join();
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> signs.locked(tx, id, "\"1\""))
                    .matches(problem -> problem.type() == CommonProblem.STALE_VERSION);
            return signs.locked(tx, id, "*").version();
        });

        assertThat(version).isEqualTo(2);
    }

    @Test
    void a_line_that_changed_without_its_lock_is_stale() {
        UUID id = inSession(tx -> record(tx, new Sign(tx, branch + "01", "大堂", 1), "PUT", null, "UP"));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> inSession(tx -> {
                    Sign seen = signs.visible(tx, id);
                    CompletableFuture.runAsync(() -> inSession(other -> takenDown(other, id)))
                            .join();
                    seen.moveTo("车库");
                    return record(tx, seen, "MOVE", "UP", "UP");
                }))
                .matches(problem -> problem.type() == CommonProblem.STALE_VERSION);

        assertThat(inSession(tx -> signs.visible(tx, id)).place()).isEqualTo("大堂");
    }

    @Test
    void events_of_a_line_are_numbered_under_its_lock_in_the_order_of_its_changes() {
        UUID id = inSession(tx -> record(tx, new Sign(tx, branch + "01", "大堂", 1), "PUT", null, "UP"));

        SortedMap<Long, Long> numbers = new ConcurrentSkipListMap<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> moves = IntStream.range(0, 24)
                    .<Future<?>>mapToObj(n -> people.submit(() -> inSession(tx -> told(tx, id, "车库 " + n, numbers))))
                    .toList();
            assertThat(moves).allSatisfy(move -> assertThat(move).succeedsWithin(Duration.ofSeconds(30)));
        }

        assertThat(numbers.keySet())
                .containsExactlyElementsOf(LongStream.rangeClosed(2, 25).boxed().toList());
        assertThat(List.copyOf(numbers.values())).isSorted();
    }

    private long told(BranchTransaction tx, UUID id, String place, Map<Long, Long> numbers) {
        Sign sign = signs.locked(tx, id);
        sign.moveTo(place);
        changes.record(tx, signs, sign, new Changes.Step("sign", "MOVE", "UP", "UP", OFFICER, null))
                .tell(Sign.takenDown(id, OFFICER));
        long number = tx.query("SELECT max(id) FROM outbox WHERE branch_id = ANY (:branches) AND aggregateid = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
        numbers.put(sign.version(), number);
        return number;
    }

    private UUID takenDown(BranchTransaction tx, UUID id) {
        Sign sign = signs.locked(tx, id);
        sign.take(Sign.Step.TAKE_DOWN);
        return record(tx, sign, "TAKE_DOWN", "UP", "DOWN");
    }

    private UUID record(BranchTransaction tx, Sign sign, String action, String from, String to) {
        changes.record(tx, signs, sign, new Changes.Step("sign", action, from, to, OFFICER, null));
        return sign.id();
    }

    private <T> T inSession(Function<BranchTransaction, T> work) {
        return transactions.inSession(Scope.ofBranch(branch), work);
    }
}

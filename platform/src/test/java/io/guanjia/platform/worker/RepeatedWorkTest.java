package io.guanjia.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.DatabaseAway;
import io.guanjia.platform.worker.RepeatedWork.Round;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatedWorkTest {

    /** A test that saw this pass would have failed long before. */
    private static final Duration FOR_EVER = Duration.ofDays(365);

    private static final Logger LOG = Logger.getLogger(RepeatedWork.class.getName());

    private final List<RepeatedWork> begun = new ArrayList<>();
    private final BlockingQueue<Thread> rounds = new LinkedBlockingQueue<>();
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        LOG.addHandler(lines);
        // What these tests provoke is no trouble of the build's.
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopAll() throws InterruptedException {
        for (RepeatedWork work : begun) {
            work.stop();
        }
        LOG.setUseParentHandlers(true);
        LOG.removeHandler(lines);
    }

    @Test
    void it_is_done_round_after_round_on_one_thread_that_bears_its_name() throws InterruptedException {
        work(Duration.ZERO, () -> Duration.ZERO).start();

        Thread first = nextRound();

        assertThat(first.getName()).isEqualTo("sweeping");
        assertThat(nextRound()).isSameAs(first);
        assertThat(nextRound()).isSameAs(first);
    }

    @Test
    void it_may_begin_with_a_pause() {
        work(FOR_EVER, () -> FOR_EVER).startAfter(FOR_EVER);

        await().until(RepeatedWorkTest::somebodySweepingRests);

        assertThat(rounds).isEmpty();
    }

    @Test
    void after_a_failure_it_pauses_as_long_as_was_agreed_for_that() throws InterruptedException {
        var failed = new CountDownLatch(1);
        work(FOR_EVER, () -> {
                    failed.countDown();
                    throw new IllegalStateException();
                })
                .start();

        Thread worker = nextRound();
        failed.await();

        await().until(() -> worker.getState() == Thread.State.TIMED_WAITING);
        assertThat(rounds).isEmpty();
    }

    static Stream<Throwable> passingFailures() {
        return Stream.of(
                new DatabaseAway(new IllegalStateException("陈明")),
                Problem.of(CommonProblem.BUSY),
                new IllegalStateException("陈明", new SQLException("陈明", "08006")),
                new IllegalStateException("陈明", new SQLException("陈明", "40001")));
    }

    @ParameterizedTest
    @MethodSource("passingFailures")
    void a_database_that_is_away_is_told_in_a_line_that_quotes_nothing_and_the_work_goes_on(RuntimeException away)
            throws InterruptedException {
        work(Duration.ZERO, failingAtFirst(() -> away)).start();

        nextRound();
        nextRound();

        LogRecord told = lines.next();
        assertThat(told.getLevel().getName()).isEqualTo("WARN");
        assertThat(told.getThrown()).isNull();
        assertThat(Lines.text(told))
                .contains("sweeping", away.getClass().getSimpleName())
                .doesNotContain("陈明");
    }

    static Stream<Throwable> unforeseenFailures() {
        return Stream.of(
                new NullPointerException(),
                new IllegalStateException(new SQLException("a row that must not be", "23505")),
                new NoClassDefFoundError());
    }

    @ParameterizedTest
    @MethodSource("unforeseenFailures")
    void any_other_failure_is_told_with_its_trace_and_the_work_goes_on(Throwable failure) throws InterruptedException {
        work(Duration.ZERO, failingAtFirst(() -> failure)).start();

        nextRound();
        nextRound();

        LogRecord told = lines.next();
        assertThat(told.getLevel().getName()).isEqualTo("ERROR");
        assertThat(told.getThrown()).isSameAs(failure);
        assertThat(Lines.text(told)).contains("sweeping");
    }

    @Test
    void to_stop_ends_a_pause() throws InterruptedException {
        var work = work(FOR_EVER, () -> FOR_EVER);
        work.start();
        Thread worker = nextRound();

        work.stop();

        assertThat(worker.isAlive()).isFalse();
    }

    @Test
    void to_stop_lets_the_round_under_way_finish_and_waits_for_it() throws InterruptedException {
        var mayFinish = new CountDownLatch(1);
        List<String> happened = new CopyOnWriteArrayList<>();
        var work = work(FOR_EVER, () -> {
            mayFinish.await();
            happened.add("finished");
            return Duration.ZERO;
        });
        work.start();
        nextRound();

        Thread stopper = Thread.ofPlatform().start(() -> {
            try {
                work.stop();
                happened.add("stopped");
            } catch (InterruptedException unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        await().until(() -> stopper.getState() == Thread.State.TIMED_WAITING || !stopper.isAlive());
        mayFinish.countDown();
        stopper.join();

        assertThat(happened).containsExactly("finished", "stopped");
        assertThat(rounds).isEmpty();
    }

    @Test
    void what_never_began_can_be_stopped() throws InterruptedException {
        work(FOR_EVER, () -> FOR_EVER).stop();

        assertThat(rounds).isEmpty();
    }

    private RepeatedWork work(Duration pauseAfterFailure, Round round) {
        var work = new RepeatedWork("sweeping", pauseAfterFailure, () -> {
            rounds.add(Thread.currentThread());
            return round.run();
        });
        begun.add(work);
        return work;
    }

    private static boolean somebodySweepingRests() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread ->
                        thread.getName().equals("sweeping") && thread.getState() == Thread.State.TIMED_WAITING);
    }

    private static Round failingAtFirst(Supplier<Throwable> failure) {
        var first = new CountDownLatch(1);
        return () -> {
            if (first.getCount() == 0) {
                return FOR_EVER;
            }
            first.countDown();
            throw sneaky(failure.get());
        };
    }

    /** A round may fail with an error too, which its signature need not name. */
    private static RuntimeException sneaky(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }

    private Thread nextRound() throws InterruptedException {
        Thread round = rounds.poll(30, TimeUnit.SECONDS);
        assertThat(round).as("the thread of another round").isNotNull();
        return round;
    }

    /** What is written to the log about this test's work: other work of this process may be at it too. */
    private static final class Lines extends Handler {

        private final BlockingQueue<LogRecord> told = new LinkedBlockingQueue<>();

        LogRecord next() throws InterruptedException {
            LogRecord next = told.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("a line in the log").isNotNull();
            return next;
        }

        static String text(LogRecord line) {
            return line.getMessage().formatted(line.getParameters());
        }

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()
                    && text(line).contains("'sweeping'")) {
                told.add(line);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

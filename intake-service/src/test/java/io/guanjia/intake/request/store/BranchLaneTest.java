package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.problem.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class BranchLaneTest {

    private static final Duration PATIENT = Duration.ofMinutes(5);
    private static final Duration IMPATIENT = Duration.ofMillis(20);

    @Test
    void who_comes_to_an_empty_lane_writes_alone_and_at_once() {
        List<Integer> sizes = new ArrayList<>();
        var lane = new BranchLane<Integer, String>(10, PATIENT, group -> {
            sizes.add(group.size());
            group.forEach(one -> one.answer("entry " + one.entry()));
        });
        assertThat(lane.submit(1)).isEqualTo("entry 1");
        assertThat(lane.submit(2)).isEqualTo("entry 2");
        assertThat(sizes).containsExactly(1, 1);
    }

    @Test
    void those_who_come_while_a_group_is_written_are_the_next_group() throws Exception {
        List<Integer> sizes = new CopyOnWriteArrayList<>();
        CountDownLatch firstIsWriting = new CountDownLatch(1);
        CountDownLatch othersHaveCome = new CountDownLatch(1);
        var lane = new BranchLane<Integer, Integer>(10, PATIENT, group -> {
            sizes.add(group.size());
            firstIsWriting.countDown();
            await(othersHaveCome);
            group.forEach(one -> one.answer(one.entry() * 2));
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = threads.submit(() -> lane.submit(1));
            await(firstIsWriting);
            CountDownLatch started = new CountDownLatch(12);
            List<Thread> waiting = new CopyOnWriteArrayList<>();
            List<Future<Integer>> others = IntStream.range(2, 14)
                    .mapToObj(entry -> threads.submit(() -> {
                        waiting.add(Thread.currentThread());
                        started.countDown();
                        return lane.submit(entry);
                    }))
                    .toList();
            await(started);
            Awaitility.await()
                    .until(() -> waiting.stream().allMatch(thread -> thread.getState() == Thread.State.TIMED_WAITING));
            othersHaveCome.countDown();
            assertThat(first.get()).isEqualTo(2);
            for (int i = 0; i < others.size(); i++) {
                assertThat(others.get(i).get()).isEqualTo((i + 2) * 2);
            }
        }
        assertThat(sizes).as("one alone, the largest group, the rest").containsExactly(1, 10, 2);
    }

    @Test
    void a_failing_group_answers_its_members_and_stops_nobody_after_it() {
        AtomicInteger groups = new AtomicInteger();
        var lane = new BranchLane<Integer, String>(10, PATIENT, group -> {
            if (groups.incrementAndGet() == 1) {
                throw new IllegalStateException("the disk is full");
            }
            group.forEach(one -> one.answer("kept"));
        });
        assertThatThrownBy(() -> lane.submit(1)).hasMessage("the disk is full");
        assertThat(lane.submit(2)).isEqualTo("kept");
    }

    @Test
    void every_one_of_many_has_their_own_answer() {
        var lane = new BranchLane<Integer, Integer>(7, PATIENT, group -> group.forEach(one -> one.answer(one.entry())));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> own = IntStream.range(0, 5_000)
                    .mapToObj(entry -> CompletableFuture.supplyAsync(
                            () -> lane.submit(entry).equals(entry), threads))
                    .toList();
            assertThat(own).allMatch(CompletableFuture::join);
        }
    }

    @Test
    void whose_turn_does_not_come_in_time_leaves_unwritten_and_the_lane_goes_on() throws Exception {
        List<Integer> written = new CopyOnWriteArrayList<>();
        CountDownLatch firstIsWriting = new CountDownLatch(1);
        CountDownLatch databaseIsBack = new CountDownLatch(1);
        var lane = new BranchLane<Integer, String>(10, IMPATIENT, group -> {
            firstIsWriting.countDown();
            await(databaseIsBack);
            group.forEach(one -> {
                written.add(one.entry());
                one.answer("kept");
            });
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> lane.submit(1));
            await(firstIsWriting);
            List<Future<String>> tooMany = IntStream.range(2, 200)
                    .mapToObj(entry -> threads.submit(() -> lane.submit(entry)))
                    .toList();
            for (Future<String> one : tooMany) {
                assertThatThrownBy(one::get)
                        .hasRootCauseInstanceOf(Problem.class)
                        .hasRootCauseMessage("BUSY");
            }
            databaseIsBack.countDown();
            assertThat(first.get()).isEqualTo("kept");
        }
        assertThat(lane.submit(200)).isEqualTo("kept");
        assertThat(written).containsExactly(1, 200);
    }

    @Test
    void who_was_taken_into_a_group_waits_for_its_outcome_however_long() throws Exception {
        CountDownLatch firstIsWriting = new CountDownLatch(1);
        CountDownLatch groupMayForm = new CountDownLatch(1);
        CountDownLatch groupIsDone = new CountDownLatch(1);
        AtomicInteger groups = new AtomicInteger();
        var lane = new BranchLane<Integer, String>(10, Duration.ofSeconds(3), group -> {
            firstIsWriting.countDown();
            await(groups.incrementAndGet() == 1 ? groupMayForm : groupIsDone);
            group.forEach(one -> one.answer("kept"));
        });
        Map<Integer, Thread> callers = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = new ArrayList<>();
            for (int entry : List.of(1, 2, 3)) {
                answers.add(threads.submit(() -> {
                    callers.put(entry, Thread.currentThread());
                    return lane.submit(entry);
                }));
                Awaitility.await()
                        .until(() -> callers.containsKey(entry)
                                && (entry == 1
                                        ? firstIsWriting.getCount() == 0
                                        : callers.get(entry).getState() == Thread.State.TIMED_WAITING));
            }
            groupMayForm.countDown();
            // Its time in the lane is over, and it has not left: it waits without a limit now.
            Awaitility.await().until(() -> callers.get(3).getState() == Thread.State.WAITING);
            groupIsDone.countDown();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("kept");
            }
        }
        assertThat(groups).hasValue(2);
    }

    @Test
    void nobody_is_left_without_an_answer_where_leaving_and_being_taken_meet() {
        List<Integer> written = new CopyOnWriteArrayList<>();
        var lane = new BranchLane<Integer, Integer>(
                3,
                Duration.ofNanos(200_000),
                group -> group.forEach(one -> {
                    written.add(one.entry());
                    one.answer(one.entry());
                }));
        List<Integer> answered = new CopyOnWriteArrayList<>();
        AtomicInteger busy = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 5_000)
                    .forEach(entry -> threads.submit(() -> {
                        try {
                            answered.add(lane.submit(entry));
                        } catch (Problem late) {
                            busy.incrementAndGet();
                        }
                    }));
        }
        assertThat(answered).hasSize(5_000 - busy.get());
        assertThat(written).containsExactlyInAnyOrderElementsOf(answered);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

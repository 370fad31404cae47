package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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

    @Test
    void who_comes_to_an_empty_lane_writes_alone_and_at_once() {
        List<Integer> sizes = new ArrayList<>();
        var lane = new BranchLane<Integer, String>(10, group -> {
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
        var lane = new BranchLane<Integer, Integer>(10, group -> {
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
                    .until(() -> waiting.stream().allMatch(thread -> thread.getState() == Thread.State.WAITING));
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
        var lane = new BranchLane<Integer, String>(10, group -> {
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
        var lane = new BranchLane<Integer, Integer>(7, group -> group.forEach(one -> one.answer(one.entry())));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Boolean>> own = IntStream.range(0, 5_000)
                    .mapToObj(entry -> CompletableFuture.supplyAsync(
                            () -> lane.submit(entry).equals(entry), threads))
                    .toList();
            assertThat(own).allMatch(CompletableFuture::join);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}

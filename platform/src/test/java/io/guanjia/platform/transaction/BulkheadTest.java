package io.guanjia.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BulkheadTest {

    private final Bulkhead bulkhead = new Bulkhead(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> done = Collections.synchronizedList(new ArrayList<>());
    private final List<Future<?>> works = new ArrayList<>();

    @AfterEach
    void everybody_leaves() {
        threads.close();
    }

    @Test
    void a_branch_from_which_many_wait_delays_another_by_one_piece_of_work() throws Exception {
        CountDownLatch held = hold("GL");
        for (int n = 1; n <= 5; n++) {
            waits("GL", "GL " + n);
        }
        waits("MW", "MW 1");
        waits("MW", "MW 2");
        waits("CS", "CS 1");

        held.countDown();
        finish();

        assertThat(done).containsExactly("GL 1", "MW 1", "CS 1", "GL 2", "MW 2", "GL 3", "GL 4", "GL 5");
    }

    @Test
    void a_place_is_free_again_after_work_that_failed() throws Exception {
        assertThatThrownBy(() -> bulkhead.within("GL", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        waits("GL", "next", 0);
        finish();

        assertThat(done).containsExactly("next");
    }

    @Test
    void who_waited_too_long_is_told_so_and_leaves_no_place_behind() throws Exception {
        CountDownLatch held = hold("GL");

        assertThatThrownBy(() -> bulkhead.within("MW", () -> "never"))
                .isInstanceOfSatisfying(
                        Problem.class, busy -> assertThat(busy.type()).isEqualTo(CommonProblem.BUSY));
        assertThat(bulkhead.waiting()).isZero();
        held.countDown();
        finish();

        assertThat(bulkhead.<String>within("MW", () -> "now")).isEqualTo("now");
    }

    /** Takes the only place until the latch is counted down. */
    private CountDownLatch hold(String party) throws InterruptedException {
        CountDownLatch in = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        works.add(threads.submit(() -> bulkhead.within(party, () -> {
            in.countDown();
            uninterrupted(release);
            return null;
        })));
        in.await();
        return release;
    }

    private void waits(String party, String name) {
        waits(party, name, bulkhead.waiting() + 1);
    }

    private void waits(String party, String name, int waiting) {
        works.add(threads.submit(() -> bulkhead.within(party, () -> done.add(name))));
        await().until(() -> bulkhead.waiting() == waiting);
    }

    private void finish() throws Exception {
        for (Future<?> work : works) {
            work.get();
        }
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

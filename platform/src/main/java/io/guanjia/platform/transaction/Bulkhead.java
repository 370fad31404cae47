package io.guanjia.platform.transaction;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets a bounded number use a pool at once; the others wait here, for a bounded time, and none in the pool itself. */
final class Bulkhead {

    private static final long LONGEST_WAIT_SECONDS = 2;

    private final Semaphore places;

    Bulkhead(int places) {
        this.places = new Semaphore(places, true);
    }

    /** @throws Problem {@code BUSY} if no place becomes free in time */
    <T> T within(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(CommonProblem.BUSY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.of(CommonProblem.BUSY);
        }
    }
}

package io.guanjia.platform.transaction;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets a bounded number use a pool at once; the others wait here, for a bounded time, and none in the pool itself. A place
 * that becomes free goes to the parties in turn, not to whoever has waited longest: a branch from which a thousand wait
 * delays one of another branch by a single piece of work.
 */
final class Bulkhead {

    private static final long LONGEST_WAIT_SECONDS = 2;

    private final Map<String, Deque<CountDownLatch>> waiting = new LinkedHashMap<>();
    private int free;

    Bulkhead(int places) {
        this.free = places;
    }

    /**
     * @param party whose work it is; those of one party are let in as they came
     * @throws Problem {@code BUSY} if no place becomes free in time
     */
    <T> T within(String party, Supplier<T> work) {
        enter(party);
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private void enter(String party) {
        CountDownLatch turn = new CountDownLatch(1);
        if (!isLetInAtOnce(party, turn) && !isTurnInTime(turn) && gaveUp(party, turn)) {
            throw Problem.of(CommonProblem.BUSY);
        }
    }

    private synchronized boolean isLetInAtOnce(String party, CountDownLatch turn) {
        if (free > 0) {
            free--;
            return true;
        }
        waiting.computeIfAbsent(party, first -> new ArrayDeque<>()).addLast(turn);
        return false;
    }

    private static boolean isTurnInTime(CountDownLatch turn) {
        try {
            return turn.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it still waited; who was given a place at the last moment has it. */
    private synchronized boolean gaveUp(String party, CountDownLatch turn) {
        Deque<CountDownLatch> queue = waiting.get(party);
        if (queue == null || !queue.remove(turn)) {
            return false;
        }
        if (queue.isEmpty()) {
            waiting.remove(party);
        }
        return true;
    }

    /** The party whose turn it was comes last from now on. */
    private synchronized void leave() {
        Iterator<Map.Entry<String, Deque<CountDownLatch>>> parties =
                waiting.entrySet().iterator();
        if (!parties.hasNext()) {
            free++;
            return;
        }
        Map.Entry<String, Deque<CountDownLatch>> next = parties.next();
        String party = next.getKey();
        Deque<CountDownLatch> queue = next.getValue();
        parties.remove();
        queue.removeFirst().countDown();
        if (!queue.isEmpty()) {
            waiting.put(party, queue);
        }
    }

    /** How many wait for a place. */
    synchronized int waiting() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }
}

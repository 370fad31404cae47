package io.guanjia.acceptance.faults;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Counts what clients tried and how it ended; the schedule goes by it. */
public final class Operations {

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private long count;
    private Duration slowest = Duration.ZERO;

    synchronized void happened(String outcome, Duration taken) {
        slowest = slowest.compareTo(taken) < 0 ? taken : slowest;
        outcomes.merge(outcome, 1, Integer::sum);
        count++;
        notifyAll();
    }

    /** How many have ended. */
    public synchronized long count() {
        return count;
    }

    synchronized Duration slowest() {
        return slowest;
    }

    synchronized Map<String, Integer> outcomes() {
        return new TreeMap<>(outcomes);
    }

    /** Waits until so many operations have happened, or the limit is over. */
    public synchronized void await(long wanted, Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (count < wanted) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return;
            }
            wait(left);
        }
    }
}

package io.guanjia.intake.request.store;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Everybody's own {@link Pace}. Whoever sends without end, by mistake or not, is slowed to it; colleagues and other branches
 * have the rest of the machine.
 */
final class Paces {

    /** Who has registered nothing while so many others did begins anew. */
    private static final int REMEMBERED = 10_000;

    private final int perSecond;
    private final int atOnce;
    private final Duration longestWait;
    private final Map<String, Pace> paces = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pace> eldest) {
            return size() > REMEMBERED;
        }
    };

    Paces(int perSecond, int atOnce, Duration longestWait) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.longestWait = longestWait;
    }

    /**
     * Returns when this person's turn has come.
     *
     * @throws Problem {@code BUSY} if it does not come in time
     */
    void keep(String person) {
        long wait = paceOf(person).count(System.nanoTime(), longestWait.toNanos());
        if (wait == Pace.TOO_LONG) {
            throw Problem.of(CommonProblem.BUSY);
        }
        if (wait == 0) {
            return;
        }
        try {
            Thread.sleep(Duration.ofNanos(wait));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Problem.of(CommonProblem.BUSY);
        }
    }

    private Pace paceOf(String person) {
        synchronized (paces) {
            return paces.computeIfAbsent(person, first -> new Pace(perSecond, atOnce));
        }
    }
}

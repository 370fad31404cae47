package io.guanjia.intake.request.store;

import java.util.concurrent.TimeUnit;

/**
 * How fast one branch may register: so many a second in the long run, and after a quiet time so many at once. A branch that
 * sends without end, by mistake or not, is slowed to this pace, and its neighbours have the rest of the machine.
 */
final class Pace {

    private final long nanosEach;
    private final long nanosSaved;
    private boolean begun;
    private long paidUntil;

    Pace(int perSecond, int atOnce) {
        this.nanosEach = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.nanosSaved = nanosEach * atOnce;
    }

    /**
     * Counts a group, and says how long it has to wait for what was counted before.
     *
     * @param now by the clock of {@link System#nanoTime()}
     * @return nanoseconds
     */
    synchronized long count(int registrations, long now) {
        if (!begun || paidUntil - now < -nanosSaved) {
            begun = true;
            paidUntil = now - nanosSaved;
        }
        long wait = Math.max(0, paidUntil - now);
        paidUntil += registrations * nanosEach;
        return wait;
    }
}

package io.guanjia.intake.request.store;

import java.util.concurrent.TimeUnit;

/** How fast one may go on: so many a second in the long run, and after a quiet time so many at once. */
final class Pace {

    /** What is answered to who would wait for longer than they may. */
    static final long TOO_LONG = -1;

    private final long nanosEach;
    private final long nanosSaved;
    private boolean begun;
    private long paidUntil;

    Pace(int perSecond, int atOnce) {
        this.nanosEach = TimeUnit.SECONDS.toNanos(1) / perSecond;
        this.nanosSaved = nanosEach * atOnce;
    }

    /**
     * Counts one, and says how long it has to wait for those before.
     *
     * @param now by the clock of {@link System#nanoTime()}
     * @param longest nanoseconds that it waits at most
     * @return nanoseconds, or {@link #TOO_LONG}; it is not counted then
     */
    synchronized long count(long now, long longest) {
        if (!begun || paidUntil - now < -nanosSaved) {
            begun = true;
            paidUntil = now - nanosSaved;
        }
        long wait = Math.max(0, paidUntil - now);
        if (wait > longest) {
            return TOO_LONG;
        }
        paidUntil += nanosEach;
        return wait;
    }
}

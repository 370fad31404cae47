package io.guanjia.acceptance.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until another service has heard of what happened. */
public final class Eventually {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Eventually() {}

    /**
     * The first value that fits.
     *
     * @throws IllegalStateException with the last value, if none does within two minutes
     */
    public static <T> T see(String what, Supplier<T> look, Predicate<T> fits) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            T seen = look.get();
            if (fits.test(seen)) {
                return seen;
            }
            if (System.nanoTime() >= end) {
                throw new IllegalStateException("not seen in time: " + what + "; last seen: " + seen);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}

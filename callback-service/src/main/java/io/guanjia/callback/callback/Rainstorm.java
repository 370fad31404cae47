package io.guanjia.callback.callback;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A heavy rainstorm over an office, as somebody there recorded it.
 *
 * @param source who announced it or measured it, such as the weather service's warning
 * @param callbacksDue how many callbacks on repaired leaks fell due with it
 */
public record Rainstorm(UUID id, String office, Instant beganAt, Instant endedAt, String source, int callbacksDue) {

    /** What is shorter tries no repair; this and the next two are ours, not the manual's. */
    static final Duration SHORTEST = Duration.ofMinutes(10);

    /** Beyond it stands a mistyped date. */
    static final Duration LONGEST = Duration.ofDays(7);

    /** What began earlier would have been recorded long ago. */
    static final Duration RECENT = Duration.ofDays(30);

    /** A rainstorm is recorded once it is over, soon after, and lasted as long as one does. */
    static boolean isPossible(Instant began, Instant ended, Instant now) {
        return !ended.isAfter(now)
                && !ended.isBefore(began.plus(SHORTEST))
                && !ended.isAfter(began.plus(LONGEST))
                && !began.isBefore(now.minus(RECENT));
    }
}

package io.guanjia.local.launcher;

import java.time.Duration;

/** How long to wait before a part is started again: longer each time, until it has run for a while. */
final class Pause {

    static final Duration SHORTEST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(1);

    private Duration next = SHORTEST;

    /** A part that ran longer than the longest pause before it ended is started again at once. */
    void ran(Duration time) {
        if (time.compareTo(LONGEST) > 0) {
            next = SHORTEST;
        }
    }

    Duration next() {
        Duration now = next;
        Duration doubled = now.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return now;
    }
}

package io.guanjia.notice.distribution;

import java.util.Optional;

/**
 * What somebody reports about one line.
 *
 * @param attempt which outcome of the line it is, from 1, if whoever reports says so; then it is told once
 * @param recipient the name as signed on the distribution list; personal
 * @param note why refused, or what was done instead
 */
public record Settlement(
        LineOutcome outcome, Optional<Integer> attempt, Optional<String> recipient, Optional<String> note) {

    /** Never lets the name out: settlements may come into a log. */
    @Override
    public String toString() {
        return "Settlement[" + outcome + "]";
    }
}

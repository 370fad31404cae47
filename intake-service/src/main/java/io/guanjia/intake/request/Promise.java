package io.guanjia.intake.request;

import java.time.Instant;
import java.util.Optional;

/**
 * What the household may expect in this round, and whether it has had it.
 *
 * @param replyDueAt the manual's limit, for a complaint (S1-5.4b)
 * @param agreedReplyAt what was agreed with the household (S1b(3)-4.1.3)
 * @param replied whether a reply is on record
 */
public record Promise(Optional<Instant> replyDueAt, Optional<Instant> agreedReplyAt, boolean replied) {

    static Promise none() {
        return new Promise(Optional.empty(), Optional.empty(), false);
    }

    Promise agreed(Instant at) {
        return new Promise(replyDueAt, Optional.of(earlierOf(at)), replied);
    }

    /** Whether agreeing this time would change one that was agreed before. */
    boolean isForAnotherTimeThan(Instant at) {
        return agreedReplyAt.filter(earlier -> !earlier.equals(earlierOf(at))).isPresent();
    }

    Promise kept() {
        return new Promise(replyDueAt, agreedReplyAt, true);
    }

    /** A later agreement does not lengthen the manual's limit: that one governs. */
    private Instant earlierOf(Instant agreed) {
        return replyDueAt.filter(due -> due.isBefore(agreed)).orElse(agreed);
    }
}

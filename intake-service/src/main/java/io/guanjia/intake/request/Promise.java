package io.guanjia.intake.request;

import java.time.Instant;
import java.util.Optional;

/**
 * What the household may expect in this round, and whether it has had it.
 *
 * @param replyDueAt the manual's limit, for a complaint (S1-5.4b)
 * @param agreedReplyAt what was agreed with the household (S1b(3)-4.1.3)
 * @param replied whether a reply is on record
 * @param rectified whether the household heard an apology and what will be put right (S4-2.6a)
 */
public record Promise(
        Optional<Instant> replyDueAt, Optional<Instant> agreedReplyAt, boolean replied, boolean rectified) {

    Promise(Optional<Instant> replyDueAt, Optional<Instant> agreedReplyAt, boolean replied) {
        this(replyDueAt, agreedReplyAt, replied, false);
    }

    static Promise none() {
        return new Promise(Optional.empty(), Optional.empty(), false);
    }

    Promise agreed(Instant at) {
        return new Promise(replyDueAt, Optional.of(earlierOf(at)), replied, rectified);
    }

    /** Whether agreeing this time would change one that was agreed before. */
    boolean isForAnotherTimeThan(Instant at) {
        return agreedReplyAt.filter(earlier -> !earlier.equals(earlierOf(at))).isPresent();
    }

    Promise kept() {
        return new Promise(replyDueAt, agreedReplyAt, true, rectified);
    }

    /** With the manual's limit, or without one. */
    Promise dueBy(Optional<Instant> limit) {
        return new Promise(limit, agreedReplyAt, replied, rectified);
    }

    /** 已致歉并承诺整改. */
    Promise withRectification() {
        return new Promise(replyDueAt, agreedReplyAt, replied, true);
    }

    /** A later agreement does not lengthen the manual's limit: that one governs. */
    private Instant earlierOf(Instant agreed) {
        return replyDueAt.filter(due -> due.isBefore(agreed)).orElse(agreed);
    }
}

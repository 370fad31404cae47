package io.guanjia.callback.callback;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A heavy rainstorm over GL01 in the last weeks, each at a time of its own: no two of one office overlap. */
public record Rain(Instant beganAt, Instant endedAt) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant EARLIEST =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(29, ChronoUnit.DAYS);
    private static final AtomicInteger FALLEN = new AtomicInteger();

    /** An hour of rain, after all that fell until now. */
    public static Rain next() {
        Instant began = EARLIEST.plus(2L * FALLEN.incrementAndGet(), ChronoUnit.HOURS);
        return new Rain(began, began.plus(1, ChronoUnit.HOURS));
    }

    /** The end of a repair which this rain is the first to try. */
    public String repairedBefore() {
        return beganAt.minusSeconds(60).toString();
    }

    public ValidatableResponse recorded() {
        return Desk.rained(beganAt.toString(), endedAt.toString());
    }

    /** The end of the third day after it. */
    public String threeDaysLater() {
        return endedAt.atZone(SHANGHAI)
                .toLocalDate()
                .plusDays(4)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(SHANGHAI)
                .toInstant()
                .toString();
    }
}

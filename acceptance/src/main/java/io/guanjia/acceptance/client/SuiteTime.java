package io.guanjia.acceptance.client;

import java.time.Duration;
import java.time.Instant;

/** 系统时钟: the time of the suite, which a trial suite lets an operator put ahead. */
public final class SuiteTime {

    private static final String PATH = "/api/intake/clock";

    private final Door door;

    SuiteTime(Door door) {
        this.door = door;
    }

    /** What the clock says, and how far ahead of real time that is. */
    public record Reading(Instant now, long offsetSeconds, boolean adjustable) {}

    public Reading read() {
        return door.get(PATH).as(Reading.class);
    }

    /** Puts the clock of every service ahead; each follows when the fact reaches it. */
    public void advance(Duration by) {
        door.post(PATH + "/advance", Fields.of("seconds", by.toSeconds())).expectSuccess();
    }
}

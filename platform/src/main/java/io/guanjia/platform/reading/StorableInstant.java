package io.guanjia.platform.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * The instants that come from outside: only those that every table holds and that something in a suite can be at, as finely as
 * tables keep them, so that two that differ when they are read differ when they are stored.
 */
public final class StorableInstant {

    /** Java reads hour 24 and second 60 as well, and takes them for another moment than was written. */
    private static final Pattern NO_TIME = Pattern.compile(".*[Tt]24.*|.*:60(?![0-9:]).*");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private StorableInstant() {}

    /** @throws DateTimeException if the text is no instant from 1970 to 9999 */
    public static Instant parse(String text) {
        if (NO_TIME.matcher(text).matches()) {
            throw new DateTimeException("no time of a day");
        }
        return checked(Instant.parse(text));
    }

    /** @throws DateTimeException if the instant is not from 1970 to 9999 */
    public static Instant checked(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new DateTimeException("beyond what any row holds");
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}

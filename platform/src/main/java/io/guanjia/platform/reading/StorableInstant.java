package io.guanjia.platform.reading;

import java.time.DateTimeException;
import java.time.Instant;

/** The instants that come from outside: only those that every table holds and that something in a suite can be at. */
public final class StorableInstant {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private StorableInstant() {}

    /** @throws DateTimeException if the text is no instant from 1970 to 9999 */
    public static Instant parse(String text) {
        return checked(Instant.parse(text));
    }

    /** @throws DateTimeException if the instant is not from 1970 to 9999 */
    public static Instant checked(Instant at) {
        if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
            throw new DateTimeException("beyond what any row holds");
        }
        return at;
    }
}

package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;

/** On how many mornings and afternoons a household was sought. */
final class HalfDays {

    private static final int NOON = 12;

    private HalfDays() {}

    /**
     * Attempts in one half-day count once, and only those that could have completed the callback, when they were made and by what
     * is known of it now.
     */
    static int tried(List<KnownAttempt> attempts, Collection<CallbackMode> completing, ZoneId zone) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.countsIn(completing))
                .map(attempt -> halfDayOf(attempt.noted().at(), zone))
                .distinct()
                .count();
    }

    private static String halfDayOf(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return local.toLocalDate() + (local.getHour() < NOON ? " morning" : " afternoon");
    }
}

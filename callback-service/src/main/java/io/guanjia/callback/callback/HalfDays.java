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

    /** Attempts in one half-day count once, and only those in a way that would have completed the callback. */
    static int tried(List<NotedAttempt> attempts, Collection<CallbackMode> completing, ZoneId zone) {
        return (int) attempts.stream()
                .filter(attempt -> completing.contains(attempt.mode()))
                .map(attempt -> halfDayOf(attempt.at(), zone))
                .distinct()
                .count();
    }

    private static String halfDayOf(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return local.toLocalDate() + (local.getHour() < NOON ? " morning" : " afternoon");
    }
}

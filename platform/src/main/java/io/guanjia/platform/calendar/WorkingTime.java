package io.guanjia.platform.calendar;

import java.time.Duration;
import java.time.Instant;

/** Runs a clock that stands still outside the working intervals. */
final class WorkingTime {

    private WorkingTime() {}

    static Due after(Instant start, Duration amount, WorkingCalendar calendar) {
        var left = amount;
        var guessed = false;
        for (var date = calendar.localDay(start); ; date = date.plusDays(1)) {
            var day = calendar.day(date);
            guessed |= day.beyondPublishedYear();
            for (var interval : day.intervals()) {
                var from = later(start, interval.startsAt(date, calendar.zone()));
                var open = Duration.between(from, interval.endsAt(date, calendar.zone()));
                if (left.compareTo(open) <= 0) {
                    return new Due(from.plus(left), guessed, calendar.version());
                }
                // Negative when the start is past the interval, or a clock change swallowed it.
                left = open.isNegative() ? left : left.minus(open);
            }
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

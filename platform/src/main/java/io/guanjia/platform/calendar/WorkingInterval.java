package io.guanjia.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * One stretch of work within a local day, for example 09:00 to 12:00.
 *
 * @param from its first instant
 * @param to the instant it ends; 00:00 means the midnight that ends the day
 */
public record WorkingInterval(LocalTime from, LocalTime to) {

    public WorkingInterval {
        if (from == null || to == null) {
            throw new InvalidCalendar("A working interval needs a beginning and an end.");
        }
        if (!to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new InvalidCalendar("A working interval must end after it begins: %s to %s.".formatted(from, to));
        }
    }

    /** By the wall clock; on the day of a clock change it may be more or less. */
    Duration length() {
        Duration length = Duration.between(from, to);
        return to.equals(LocalTime.MIDNIGHT) ? length.plusDays(1) : length;
    }

    boolean endsBefore(WorkingInterval next) {
        return !to.equals(LocalTime.MIDNIGHT) && !to.isAfter(next.from);
    }

    Instant startsAt(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    Instant endsAt(LocalDate day, ZoneId zone) {
        var lastDay = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
        return lastDay.atTime(to).atZone(zone).toInstant();
    }
}

package io.guanjia.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something is due. {@code at} is an exclusive upper bound: what happens before it is in time, what happens at it
 * or later is not. So "by the end of 4 May" is the midnight that begins 5 May in the branch's zone.
 *
 * @param beyondPublishedYear a working day was guessed because its year is not published: the owner raises an alarm.
 *     Never set by rules that do not ask for working days, for they need no publication.
 * @param calendarVersion {@link WorkingCalendar#version()} it was computed with
 */
public record Due(Instant at, boolean beyondPublishedYear, int calendarVersion) {

    /** True from {@code at} on. */
    public boolean isBreachedAt(Instant instant) {
        return !instant.isBefore(at);
    }

    static Due atInstant(Instant at, WorkingCalendar calendar) {
        return new Due(at, false, calendar.version());
    }

    static Due atEndOf(LocalDate day, WorkingCalendar calendar) {
        return atEndOf(day, calendar, false);
    }

    static Due atEndOf(LocalDate day, WorkingCalendar calendar, boolean beyondPublishedYear) {
        var end = day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        return new Due(end, beyondPublishedYear, calendar.version());
    }
}

package io.guanjia.platform.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * The working days of one branch in one year, as published. Its JSON is the payload of {@code calendar-published}.
 *
 * @param version counts the publications of this year, from 1
 * @param weekdays the days of the week that are normally worked
 * @param intervals when work is done on a working day, in order
 * @param off dates of this year that are not worked, whatever the day of the week
 * @param makeUp dates of this year that are worked, whatever the day of the week (补班)
 */
public record CalendarYear(
        String branch,
        int year,
        int version,
        List<DayOfWeek> weekdays,
        List<WorkingInterval> intervals,
        List<LocalDate> off,
        List<LocalDate> makeUp) {

    public static final List<DayOfWeek> MONDAY_TO_FRIDAY =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    public static final List<WorkingInterval> OFFICE_HOURS = List.of(
            new WorkingInterval(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new WorkingInterval(LocalTime.of(13, 30), LocalTime.of(18, 0)));

    private static final Duration LEAST_WORK_A_DAY = Duration.ofHours(1);

    /** @throws InvalidCalendar if the year contradicts itself */
    public CalendarYear {
        weekdays = copyOf(weekdays);
        intervals = copyOf(intervals);
        off = copyOf(off);
        makeUp = copyOf(makeUp);
        require(branch != null && !branch.isBlank(), "A calendar year belongs to a branch.");
        require(version >= 1, "The version of a calendar year counts from 1.");
        // Without both, a deadline in working time would never be found.
        require(!weekdays.isEmpty(), "A calendar year needs at least one working weekday.");
        require(!intervals.isEmpty(), "A calendar year needs at least one working interval.");
        require(inOrder(intervals), "The working intervals of a day must follow each other without overlap.");
        // A policy counts hours by the thousand: with less a day, finding the last would take for ever.
        require(workIn(intervals).compareTo(LEAST_WORK_A_DAY) >= 0, "A working day needs at least an hour of work.");
        for (var date : off) {
            require(date.getYear() == year, "Day off %s is not in %d.".formatted(date, year));
            require(!makeUp.contains(date), "%s is both off and made up.".formatted(date));
        }
        for (var date : makeUp) {
            require(date.getYear() == year, "Make-up day %s is not in %d.".formatted(date, year));
        }
    }

    /** A date of another year is judged by the weekdays alone. */
    boolean isWorked(LocalDate date) {
        return makeUp.contains(date) || (weekdays.contains(date.getDayOfWeek()) && !off.contains(date));
    }

    /** How many days of the year are worked. */
    public long workedDays() {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(this::isWorked)
                .count();
    }

    /** How long is worked on a working day. */
    public Duration workADay() {
        return workIn(intervals);
    }

    private static Duration workIn(List<WorkingInterval> intervals) {
        return intervals.stream().map(WorkingInterval::length).reduce(Duration.ZERO, Duration::plus);
    }

    private static boolean inOrder(List<WorkingInterval> intervals) {
        for (int i = 1; i < intervals.size(); i++) {
            if (!intervals.get(i - 1).endsBefore(intervals.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static <T> List<T> copyOf(List<T> list) {
        List<T> given = list == null ? List.of() : list;
        require(given.stream().noneMatch(Objects::isNull), "A list of the calendar year has an empty entry.");
        return List.copyOf(given);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidCalendar(otherwise);
        }
    }
}

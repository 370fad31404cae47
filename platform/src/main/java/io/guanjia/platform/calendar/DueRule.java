package io.guanjia.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long something may take. A policy holds the rule as text, {@code WORKING_DAYS(2)}, which {@link #parse} reads and
 * {@link #toString} writes. Rules counted in days end with the local day of the branch and do not count the day of the
 * start; minutes and hours run on the clock, day and night.
 */
public sealed interface DueRule {

    /** The largest count of any rule: enough for every policy, and the search for working days stays short. */
    int LARGEST_COUNT = 100_000;

    Due dueFrom(Instant start, WorkingCalendar calendar);

    /** @throws DueRuleRefused if the text is not a rule as {@link #toString} writes it */
    static DueRule parse(String text) {
        return DueRuleText.read(text);
    }

    record Minutes(int n) implements DueRule {
        public Minutes {
            requireCount("MINUTES", n);
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            return Due.atInstant(start.plus(Duration.ofMinutes(n)), calendar);
        }

        @Override
        public String toString() {
            return "MINUTES(%d)".formatted(n);
        }
    }

    record Hours(int n) implements DueRule {
        public Hours {
            requireCount("HOURS", n);
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            return Due.atInstant(start.plus(Duration.ofHours(n)), calendar);
        }

        @Override
        public String toString() {
            return "HOURS(%d)".formatted(n);
        }
    }

    /** The end of the next calendar day. */
    record NextDay() implements DueRule {
        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            return new CalendarDays(1).dueFrom(start, calendar);
        }

        @Override
        public String toString() {
            return "NEXT_DAY";
        }
    }

    record CalendarDays(int n) implements DueRule {
        public CalendarDays {
            requireCount("CALENDAR_DAYS", n);
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            return Due.atEndOf(calendar.localDay(start).plusDays(n), calendar);
        }

        @Override
        public String toString() {
            return "CALENDAR_DAYS(%d)".formatted(n);
        }
    }

    /** The end of the n-th working day after the day of the start. */
    record WorkingDays(int n) implements DueRule {
        public WorkingDays {
            requireCount("WORKING_DAYS", n);
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            var date = calendar.localDay(start);
            var guessed = false;
            for (int counted = 0; counted < n; ) {
                date = date.plusDays(1);
                var day = calendar.day(date);
                guessed |= day.beyondPublishedYear();
                counted += day.working() ? 1 : 0;
            }
            return Due.atEndOf(date, calendar, guessed);
        }

        @Override
        public String toString() {
            return "WORKING_DAYS(%d)".formatted(n);
        }
    }

    /** n hours of working time; outside the working intervals the clock stands still. */
    record WorkingHours(int n) implements DueRule {
        public WorkingHours {
            requireCount("WORKING_HOURS", n);
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            return WorkingTime.after(start, Duration.ofHours(n), calendar);
        }

        @Override
        public String toString() {
            return "WORKING_HOURS(%d)".formatted(n);
        }
    }

    /** The end of the same day n months later, or of that month's last day where it has no such day. */
    record Months(int n) implements DueRule {
        public Months {
            requireCount("MONTHS", n);
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            return Due.atEndOf(calendar.localDay(start).plusMonths(n), calendar);
        }

        @Override
        public String toString() {
            return "MONTHS(%d)".formatted(n);
        }
    }

    /** The end of the next d-th of a month after the day of the start; a shorter month gives its last day. */
    record DayOfMonth(int d) implements DueRule {
        public DayOfMonth {
            if (d < 1 || d > 31) {
                throw new DueRuleRefused("DAY_OF_MONTH takes a day from 1 to 31, not %d.".formatted(d));
            }
        }

        @Override
        public Due dueFrom(Instant start, WorkingCalendar calendar) {
            var startDay = calendar.localDay(start);
            var thisMonth = inMonthOf(startDay);
            var day = thisMonth.isAfter(startDay) ? thisMonth : inMonthOf(startDay.plusMonths(1));
            return Due.atEndOf(day, calendar);
        }

        private LocalDate inMonthOf(LocalDate date) {
            return date.withDayOfMonth(Math.min(d, date.lengthOfMonth()));
        }

        @Override
        public String toString() {
            return "DAY_OF_MONTH(%d)".formatted(d);
        }
    }

    private static void requireCount(String name, int n) {
        if (n < 1 || n > LARGEST_COUNT) {
            throw new DueRuleRefused("%s takes a count from 1 to %d, not %d.".formatted(name, LARGEST_COUNT, n));
        }
    }
}

package io.guanjia.intake.organisation;

import io.guanjia.platform.calendar.DueRule;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether one limit never ends later than another, whatever instant it starts from. Limits of the same unit compare by
 * their counts; of different units, by the longest that one and the shortest that the other can last. Where that cannot
 * be known, the answer is no.
 */
final class Strictness {

    private static final Duration DAY = Duration.ofDays(1);

    private Strictness() {}

    static boolean isAsStrict(DueRule wanted, DueRule limit) {
        if (wanted.getClass() == limit.getClass()) {
            return count(wanted) <= count(limit);
        }
        OptionalInt wantedDays = wholeDays(wanted);
        OptionalInt limitDays = wholeDays(limit);
        boolean daysCompare = wantedDays.isPresent() && limitDays.isPresent();
        // Working days last at least as long as calendar days, never the other way round.
        if (daysCompare && !(wanted instanceof DueRule.WorkingDays)) {
            return wantedDays.getAsInt() <= limitDays.getAsInt();
        }
        return longest(wanted)
                .filter(most -> most.compareTo(shortest(limit)) <= 0)
                .isPresent();
    }

    private static int count(DueRule rule) {
        return switch (rule) {
            case DueRule.Minutes(int n) -> n;
            case DueRule.Hours(int n) -> n;
            case DueRule.NextDay() -> 1;
            case DueRule.CalendarDays(int n) -> n;
            case DueRule.WorkingDays(int n) -> n;
            case DueRule.WorkingHours(int n) -> n;
            case DueRule.Months(int n) -> n;
            case DueRule.DayOfMonth(int d) -> d;
        };
    }

    private static OptionalInt wholeDays(DueRule rule) {
        return switch (rule) {
            case DueRule.NextDay() -> OptionalInt.of(1);
            case DueRule.CalendarDays(int n) -> OptionalInt.of(n);
            case DueRule.WorkingDays(int n) -> OptionalInt.of(n);
            case DueRule.Minutes(int n) -> OptionalInt.empty();
            case DueRule.Hours(int n) -> OptionalInt.empty();
            case DueRule.WorkingHours(int n) -> OptionalInt.empty();
            case DueRule.Months(int n) -> OptionalInt.empty();
            case DueRule.DayOfMonth(int d) -> OptionalInt.empty();
        };
    }

    /** Started at the last instant of a day, a limit of whole days is at its shortest. */
    private static Duration shortest(DueRule rule) {
        return switch (rule) {
            case DueRule.Minutes(int n) -> Duration.ofMinutes(n);
            case DueRule.Hours(int n) -> Duration.ofHours(n);
            case DueRule.NextDay() -> DAY;
            case DueRule.CalendarDays(int n) -> DAY.multipliedBy(n);
            case DueRule.WorkingDays(int n) -> DAY.multipliedBy(n);
            case DueRule.WorkingHours(int n) -> Duration.ofHours(n);
            case DueRule.Months(int n) -> DAY.multipliedBy(28L * n);
            case DueRule.DayOfMonth(int d) -> Duration.ZERO;
        };
    }

    /** Started at the first instant of a day it is at its longest; holidays make working time last without bound. */
    private static Optional<Duration> longest(DueRule rule) {
        return switch (rule) {
            case DueRule.Minutes(int n) -> Optional.of(Duration.ofMinutes(n));
            case DueRule.Hours(int n) -> Optional.of(Duration.ofHours(n));
            case DueRule.NextDay() -> Optional.of(DAY.multipliedBy(2));
            case DueRule.CalendarDays(int n) -> Optional.of(DAY.multipliedBy(n + 1L));
            case DueRule.WorkingDays(int n) -> Optional.empty();
            case DueRule.WorkingHours(int n) -> Optional.empty();
            case DueRule.Months(int n) -> Optional.of(DAY.multipliedBy(31L * n + 1));
            case DueRule.DayOfMonth(int d) -> Optional.of(DAY.multipliedBy(32));
        };
    }
}

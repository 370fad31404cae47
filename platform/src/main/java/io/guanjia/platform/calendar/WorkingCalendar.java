package io.guanjia.platform.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The working days of a branch: its zone and all the years published for it. A date of a year that is not published is
 * still answered, by the weekdays of the published year before it, and the answer is marked as beyond.
 *
 * @param years in order; of a year given twice only the highest version counts
 */
public record WorkingCalendar(String branch, ZoneId zone, List<CalendarYear> years) {

    /** @throws InvalidCalendar if there is no branch or zone, or a year belongs to another branch */
    public WorkingCalendar {
        if (branch == null || branch.isBlank() || zone == null) {
            throw new InvalidCalendar("A working calendar belongs to a branch and has a zone.");
        }
        years = latestVersions(branch, years);
    }

    /** @throws InvalidCalendar if the years are none, or not all of one branch */
    public static WorkingCalendar of(ZoneId zone, List<CalendarYear> years) {
        if (years.isEmpty()) {
            throw new InvalidCalendar("No calendar year is published, so the branch is not known.");
        }
        return new WorkingCalendar(years.getFirst().branch(), zone, years);
    }

    /** The calendar of a branch that has published nothing yet: every date is beyond, Monday to Friday are worked. */
    public static WorkingCalendar unpublished(String branch, ZoneId zone) {
        return new WorkingCalendar(branch, zone, List.of());
    }

    /**
     * Rises with every publication, of whichever year, because it is the sum of the versions of the years; 0 while
     * nothing is published. A deadline that carries a lower one was computed by an older calendar.
     */
    public int version() {
        return years.stream().mapToInt(CalendarYear::version).sum();
    }

    /** The end of the unbroken run of published years that starts with the first; empty while there is none. */
    public Optional<LocalDate> publishedThrough() {
        Optional<LocalDate> through = Optional.empty();
        for (var year : years) {
            if (through.isPresent() && through.get().getYear() + 1 != year.year()) {
                return through;
            }
            through = Optional.of(LocalDate.of(year.year(), 12, 31));
        }
        return through;
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).working();
    }

    /** What is known of a local day, with the mark whether it is known or guessed. */
    public CalendarDay day(LocalDate date) {
        var year = yearFor(date.getYear());
        var intervals = year.isWorked(date) ? year.intervals() : List.<WorkingInterval>of();
        return new CalendarDay(date, intervals, years.isEmpty() || year.year() != date.getYear());
    }

    /** The local day of the branch on which an instant falls. */
    public LocalDate localDay(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The instant itself if it is worked, else when work begins next. */
    public Instant nextWorked(Instant instant) {
        return WorkingTime.after(instant, Duration.ZERO, this).at();
    }

    private CalendarYear yearFor(int year) {
        if (years.isEmpty()) {
            return new CalendarYear(
                    branch, year, 1, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, List.of(), List.of());
        }
        var nearest = years.getFirst();
        for (var published : years) {
            if (published.year() <= year) {
                nearest = published;
            }
        }
        return nearest;
    }

    private static List<CalendarYear> latestVersions(String branch, Collection<CalendarYear> years) {
        var byYear = new TreeMap<Integer, CalendarYear>();
        var oldestFirst = years.stream()
                .sorted(Comparator.comparingInt(CalendarYear::version))
                .toList();
        for (var year : oldestFirst) {
            if (!year.branch().equals(branch)) {
                throw new InvalidCalendar(
                        "A calendar year of branch %s is not one of branch %s.".formatted(year.branch(), branch));
            }
            byYear.put(year.year(), year);
        }
        return List.copyOf(byYear.values());
    }
}

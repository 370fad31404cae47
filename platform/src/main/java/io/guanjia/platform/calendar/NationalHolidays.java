package io.guanjia.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The statutory holidays a country announces year by year: what branches that follow them publish as their own years.
 *
 * @param note where the days come from
 */
public record NationalHolidays(String note, List<Year> years) {

    /** The announced years of mainland China as JSON of this record; a resource beside this class. */
    public static final String CHINA = "china-2024-2026.json";

    public NationalHolidays {
        years = List.copyOf(years);
    }

    /** @param makeUp weekend days that are worked instead (补班) */
    public record Year(int year, List<LocalDate> off, List<LocalDate> makeUp) {}

    /** The calendar years, first version, of a branch that keeps these holidays. */
    public List<CalendarYear> observedBy(String branch, List<DayOfWeek> weekdays, List<WorkingInterval> intervals) {
        return years.stream()
                .map(year -> new CalendarYear(branch, year.year(), 1, weekdays, intervals, year.off(), year.makeUp()))
                .toList();
    }
}

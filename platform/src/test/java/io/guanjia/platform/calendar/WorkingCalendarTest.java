package io.guanjia.platform.calendar;

import static io.guanjia.platform.calendar.CalendarFixture.SHANGHAI;
import static io.guanjia.platform.calendar.CalendarFixture.gulou;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = gulou();

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-14", "2026-02-28", "2026-01-04", "2026-09-20", "2026-10-10", "2024-04-28"})
    void make_up_saturdays_and_sundays_are_worked(String date) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(date))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-04-06", "2026-05-05", "2026-06-19", "2026-09-25", "2024-06-10"})
    void holidays_on_weekdays_are_not_worked(String date) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(date))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-15, 2026-02-23", "2026-10-01, 2026-10-07", "2025-01-28, 2025-02-04", "2024-10-01, 2024-10-07"})
    void spring_festival_and_national_day_are_one_unbroken_stretch_between_two_working_days(
            LocalDate first, LocalDate last) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(first.minusDays(1))).isTrue();
        assertThat(calendar.isWorkingDay(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void each_year_has_as_many_working_days_as_its_announcement_leaves(int year, int workingDays) {
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));

        assertThat(days.filter(calendar::isWorkingDay)).hasSize(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T10:00",
        "2026-11-23T12:30, 2026-11-23T13:30",
        "2026-11-23T22:00, 2026-11-24T09:00",
        "2026-11-21T15:00, 2026-11-23T09:00",
        "2026-09-30T19:00, 2026-10-08T09:00"
    })
    void what_comes_outside_working_hours_is_taken_up_when_work_begins_next(
            LocalDateTime comes, LocalDateTime takenUp) {
        assertThat(calendar.nextWorked(comes.atZone(SHANGHAI).toInstant()))
                .isEqualTo(takenUp.atZone(SHANGHAI).toInstant());
    }

    @Test
    void a_date_after_the_published_years_is_answered_by_the_weekday_and_marked() {
        var nationalDay = calendar.day(LocalDate.of(2027, 10, 1));

        assertThat(nationalDay.beyondPublishedYear()).isTrue();
        assertThat(nationalDay.working())
                .as("a Friday; nobody knows of the holiday yet")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 2)))
                .as("a Saturday")
                .isFalse();
        assertThat(calendar.day(LocalDate.of(2026, 12, 31)).beyondPublishedYear())
                .isFalse();
        assertThat(calendar.day(LocalDate.of(2023, 12, 29)).beyondPublishedYear())
                .isTrue();
    }

    @Test
    void the_calendar_is_published_through_the_last_year_before_the_first_gap() {
        var withGap = WorkingCalendar.of(SHANGHAI, List.of(year(2028), year(2025), year(2024)));

        assertThat(calendar.publishedThrough()).contains(LocalDate.of(2026, 12, 31));
        assertThat(withGap.publishedThrough()).contains(LocalDate.of(2025, 12, 31));
        assertThat(withGap.day(LocalDate.of(2026, 3, 2)).beyondPublishedYear()).isTrue();
        assertThat(withGap.day(LocalDate.of(2028, 3, 2)).beyondPublishedYear()).isFalse();
    }

    @Test
    void a_branch_that_published_nothing_works_monday_to_friday_and_every_date_is_marked() {
        var unpublished = WorkingCalendar.unpublished("MW", SHANGHAI);

        assertThat(unpublished.publishedThrough()).isEmpty();
        assertThat(unpublished.version()).isZero();
        assertThat(unpublished.day(LocalDate.of(2026, 3, 6)))
                .isEqualTo(new CalendarDay(LocalDate.of(2026, 3, 6), CalendarYear.OFFICE_HOURS, true));
        assertThat(unpublished.isWorkingDay(LocalDate.of(2026, 3, 7))).isFalse();
    }

    @Test
    void of_one_year_only_the_highest_version_counts_and_every_publication_raises_the_version_of_the_calendar() {
        var first = year(2026);
        var second = new CalendarYear(
                "GL",
                2026,
                2,
                CalendarYear.MONDAY_TO_FRIDAY,
                CalendarYear.OFFICE_HOURS,
                List.of(LocalDate.of(2026, 3, 2)),
                List.of());

        var corrected = WorkingCalendar.of(SHANGHAI, List.of(second, first));

        assertThat(corrected.isWorkingDay(LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(WorkingCalendar.of(SHANGHAI, List.of(second, year(2027))).version())
                .isEqualTo(3);
    }

    @Test
    void a_weekday_pattern_other_than_monday_to_friday_is_kept() {
        var sixDays = new CalendarYear(
                "GL",
                2026,
                1,
                List.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
                CalendarYear.OFFICE_HOURS,
                List.of(),
                List.of());

        var days = WorkingCalendar.of(SHANGHAI, List.of(sixDays));

        assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 7))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.of(2026, 3, 2))).isFalse();
    }

    @Test
    void years_of_two_branches_make_no_calendar() {
        var other = new CalendarYear(
                "MW", 2027, 1, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, List.of(), List.of());

        assertThatThrownBy(() -> WorkingCalendar.of(SHANGHAI, List.of(year(2026), other)))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining("MW");
        assertThatThrownBy(() -> WorkingCalendar.of(SHANGHAI, List.of())).isInstanceOf(InvalidCalendar.class);
    }

    private static CalendarYear year(int year) {
        return new CalendarYear(
                "GL", year, 1, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, List.of(), List.of());
    }
}

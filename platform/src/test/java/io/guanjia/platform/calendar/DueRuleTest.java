package io.guanjia.platform.calendar;

import static io.guanjia.platform.calendar.CalendarFixture.BERLIN;
import static io.guanjia.platform.calendar.CalendarFixture.SHANGHAI;
import static io.guanjia.platform.calendar.CalendarFixture.at;
import static io.guanjia.platform.calendar.CalendarFixture.calendarIn;
import static io.guanjia.platform.calendar.CalendarFixture.china;
import static io.guanjia.platform.calendar.CalendarFixture.dueOf;
import static io.guanjia.platform.calendar.CalendarFixture.gulou;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRuleTest {

    @Test
    @Clause(value = "S0-5.2.3a", extent = Clause.Extent.PARTIAL)
    void two_working_days_end_with_the_second_working_day_after_the_day_of_the_start() {
        assertThat(dueOf("WORKING_DAYS(2)", "2026-03-03T10:00")).isEqualTo(at("2026-03-06T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T17:00, 2026-03-11T00:00", // Friday: the weekend does not count
        "2026-03-07T10:00, 2026-03-11T00:00", // Saturday: the day of the start is no working day anyway
        "2026-02-12T10:00, 2026-02-15T00:00", // Thursday before Spring Festival: Friday and the make-up Saturday
        "2026-02-13T10:00, 2026-02-25T00:00", // Friday: make-up Saturday, then nine days off
        "2026-09-30T09:00, 2026-10-10T00:00", // the eve of National Day
        "2026-10-08T09:00, 2026-10-11T00:00", // Thursday: Friday and the make-up Saturday
        "2026-09-18T09:00, 2026-09-22T00:00", // Friday: the make-up Sunday and Monday
    })
    @Clause(value = "S0-5.2.3a", extent = Clause.Extent.PARTIAL)
    void twoWorkingDaysSkipHolidaysAndCountMakeUpDays(String start, String due) {
        assertThat(dueOf("WORKING_DAYS(2)", start)).isEqualTo(at(due));
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Clause.Extent.PARTIAL)
    void a_hand_over_at_ten_to_midnight_belongs_to_the_local_day_that_ends() {
        assertThat(dueOf("WORKING_DAYS(2)", "2026-03-03T23:50")).isEqualTo(at("2026-03-06T00:00"));
        assertThat(dueOf("WORKING_DAYS(2)", "2026-03-04T00:00")).isEqualTo(at("2026-03-07T00:00"));
        assertThat(dueOf("NEXT_DAY", "2026-03-03T23:50")).isEqualTo(at("2026-03-05T00:00"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3a1", extent = Clause.Extent.PARTIAL)
    void the_next_day_ends_with_the_day_after_whatever_the_hour_and_the_holiday() {
        assertThat(dueOf("NEXT_DAY", "2026-05-03T16:00")).isEqualTo(at("2026-05-05T00:00"));
        assertThat(dueOf("NEXT_DAY", "2026-05-03T00:00")).isEqualTo(at("2026-05-05T00:00"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3b", extent = Clause.Extent.PARTIAL)
    void three_calendar_days_run_through_weekends_and_holidays() {
        assertThat(dueOf("CALENDAR_DAYS(3)", "2026-06-01T16:00")).isEqualTo(at("2026-06-05T00:00"));
        assertThat(dueOf("CALENDAR_DAYS(3)", "2026-02-15T09:00")).isEqualTo(at("2026-02-19T00:00"));
    }

    @Test
    @Clause(value = "S1-5.4b", extent = Clause.Extent.PARTIAL)
    void seventy_two_hours_run_on_the_clock_through_the_weekend() {
        assertThat(dueOf("HOURS(72)", "2026-03-06T20:00")).isEqualTo(at("2026-03-09T20:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T10:00, 2026-03-01T00:00",
        "2024-01-31T10:00, 2024-03-01T00:00", // the leap day, 29 February, is the last day in time
        "2024-01-29T10:00, 2024-03-01T00:00",
        "2024-01-28T10:00, 2024-02-29T00:00",
        "2026-03-15T23:50, 2026-04-16T00:00",
    })
    void oneMonthEndsWithTheSameDayOfTheNextMonthOrWithItsLast(String start, String due) {
        assertThat(dueOf("MONTHS(1)", start)).isEqualTo(at(due));
    }

    @Test
    void a_year_after_the_leap_day_is_the_twenty_eighth_of_february() {
        assertThat(dueOf("MONTHS(12)", "2024-02-29T10:00")).isEqualTo(at("2025-03-01T00:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "25, 2026-03-03T10:00, 2026-03-26T00:00",
        "25, 2026-03-25T10:00, 2026-04-26T00:00", // the day of the start does not count
        "31, 2026-02-10T10:00, 2026-03-01T00:00",
        "31, 2026-04-30T10:00, 2026-06-01T00:00", // 30 April is the start and stands for the 31st
        "31, 2026-01-31T10:00, 2026-03-01T00:00",
    })
    void theDayOfTheMonthIsTheNextOneOfThatNumber(int day, String start, String due) {
        assertThat(dueOf("DAY_OF_MONTH(%d)".formatted(day), start)).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-03-03T10:00, 2026-03-03T15:30", // two hours, the lunch break, two hours
        "2, 2026-03-03T10:00, 2026-03-03T12:00",
        "3, 2026-03-03T12:30, 2026-03-03T16:30",
        "2, 2026-03-03T17:00, 2026-03-04T10:00",
        "1, 2026-02-14T17:30, 2026-02-24T09:30", // the make-up Saturday, then Spring Festival
        "15, 2026-03-06T09:00, 2026-03-09T18:00",
    })
    void workingHoursStandStillOutsideTheWorkingIntervals(int hours, String start, String due) {
        assertThat(dueOf("WORKING_HOURS(%d)".formatted(hours), start)).isEqualTo(at(due));
    }

    @Test
    void working_hours_run_through_the_night_where_the_day_is_worked_to_its_end() {
        var roundTheClock = List.of(new WorkingInterval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        var calendar =
                WorkingCalendar.of(SHANGHAI, china().observedBy("GL", CalendarYear.MONDAY_TO_FRIDAY, roundTheClock));

        assertThat(DueRule.parse("WORKING_HOURS(4)")
                        .dueFrom(at("2026-03-03T22:00"), calendar)
                        .at())
                .isEqualTo(at("2026-03-04T02:00"));
        assertThat(DueRule.parse("WORKING_HOURS(4)")
                        .dueFrom(at("2026-03-06T22:00"), calendar)
                        .at())
                .as("Friday night to Monday")
                .isEqualTo(at("2026-03-09T02:00"));
    }

    @Test
    void minutes_are_exact() {
        assertThat(dueOf("MINUTES(30)", "2026-03-03T23:50:20")).isEqualTo(at("2026-03-04T00:20:20"));
    }

    @Test
    void when_clocks_go_forward_an_hour_of_the_clock_is_still_an_hour_and_a_day_ends_at_midnight() {
        var calendar = calendarIn(BERLIN);
        var start = at("2026-03-28T12:00", BERLIN);

        assertThat(DueRule.parse("HOURS(24)").dueFrom(start, calendar).at()).isEqualTo(at("2026-03-29T13:00", BERLIN));
        assertThat(DueRule.parse("NEXT_DAY").dueFrom(start, calendar).at())
                .isEqualTo(at("2026-03-30T00:00", BERLIN))
                .isEqualTo(start.plus(Duration.ofHours(35)));
    }

    @Test
    void when_clocks_go_back_the_day_is_an_hour_longer() {
        var start = at("2026-10-24T23:50", BERLIN);

        assertThat(DueRule.parse("NEXT_DAY").dueFrom(start, calendarIn(BERLIN)).at())
                .isEqualTo(start.plus(Duration.ofMinutes(25 * 60 + 10)));
    }

    @Test
    void the_day_of_the_start_is_that_of_the_branch_not_that_of_greenwich() {
        var start = at("2026-03-04T07:30");

        assertThat(DueRule.parse("NEXT_DAY").dueFrom(start, gulou()).at()).isEqualTo(at("2026-03-06T00:00"));
    }

    @Test
    void work_before_the_due_instant_is_in_time_and_at_it_is_not() {
        var due = DueRule.parse("NEXT_DAY").dueFrom(at("2026-05-03T16:00"), gulou());

        assertThat(due.isBreachedAt(at("2026-05-04T23:59:59.999999999"))).isFalse();
        assertThat(due.isBreachedAt(at("2026-05-05T00:00"))).isTrue();
        assertThat(due.isBreachedAt(at("2026-05-05T00:01"))).isTrue();
    }
}

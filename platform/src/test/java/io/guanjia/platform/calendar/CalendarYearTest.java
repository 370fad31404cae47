package io.guanjia.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarYearTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void a_published_year_is_read_from_its_event_and_written_back_the_same() throws Exception {
        var payload = """
                {"branch":"GL","year":2026,"version":3,"weekdays":["MONDAY","SATURDAY"],
                 "intervals":[{"from":"09:00","to":"12:00"},{"from":"13:30","to":"18:00"}],
                 "off":["2026-01-01"],"makeUp":["2026-01-04"]}""";

        var year = CalendarFixture.JSON.readValue(payload, CalendarYear.class);

        assertThat(year)
                .isEqualTo(new CalendarYear(
                        "GL",
                        2026,
                        3,
                        List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                        CalendarYear.OFFICE_HOURS,
                        List.of(NEW_YEAR),
                        List.of(LocalDate.of(2026, 1, 4))));
        var written = CalendarFixture.JSON.valueToTree(year);
        assertThat(written.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("branch", "year", "version", "weekdays", "intervals", "off", "makeUp");
        assertThat(CalendarFixture.JSON.treeToValue(written, CalendarYear.class))
                .isEqualTo(year);
    }

    @Test
    void a_year_that_contradicts_itself_is_refused_with_the_reason() {
        refused("is not in 2026", List.of(NEW_YEAR.plusYears(1)), List.of());
        refused("is not in 2026", List.of(), List.of(NEW_YEAR.minusDays(1)));
        refused("both off and made up", List.of(NEW_YEAR), List.of(NEW_YEAR));
    }

    @Test
    void a_year_without_any_working_time_is_refused() {
        assertThatThrownBy(() ->
                        new CalendarYear("GL", 2026, 1, List.of(), CalendarYear.OFFICE_HOURS, List.of(), List.of()))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining("weekday");
        refusedIntervals("at least one working interval", List.of());
    }

    @Test
    void a_working_day_holds_at_least_an_hour_of_work() {
        var blink = new WorkingInterval(LocalTime.of(9, 0), LocalTime.of(9, 0).plusNanos(1));
        var halfAnHour = new WorkingInterval(LocalTime.of(9, 0), LocalTime.of(9, 30));
        var anotherHalf = new WorkingInterval(LocalTime.of(23, 30), LocalTime.MIDNIGHT);

        refusedIntervals("at least an hour", List.of(blink));
        refusedIntervals("at least an hour", List.of(halfAnHour));
        assertThat(new CalendarYear(
                                "GL",
                                2026,
                                1,
                                CalendarYear.MONDAY_TO_FRIDAY,
                                List.of(halfAnHour, anotherHalf),
                                List.of(),
                                List.of())
                        .intervals())
                .hasSize(2);
    }

    @Test
    void a_year_with_an_empty_entry_is_refused_and_not_a_bug() {
        List<LocalDate> nothing = Collections.singletonList(null);

        refused("empty entry", nothing, List.of());
        refused("empty entry", List.of(), nothing);
        refusedIntervals("empty entry", Collections.singletonList(null));
        assertThatThrownBy(() -> new CalendarYear(
                        "GL",
                        2026,
                        1,
                        Collections.singletonList(null),
                        CalendarYear.OFFICE_HOURS,
                        List.of(),
                        List.of()))
                .isInstanceOf(InvalidCalendar.class);
    }

    @Test
    void a_year_needs_a_branch_and_a_version() {
        assertThatThrownBy(() -> new CalendarYear(
                        " ", 2026, 1, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, List.of(), List.of()))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining("branch");
        assertThatThrownBy(() -> new CalendarYear(
                        "GL", 2026, 0, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, List.of(), List.of()))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining("version");
    }

    @Test
    void intervals_that_overlap_or_run_backwards_are_refused() {
        var morning = new WorkingInterval(LocalTime.of(9, 0), LocalTime.of(12, 0));
        var lateMorning = new WorkingInterval(LocalTime.of(11, 0), LocalTime.of(13, 0));
        var untilMidnight = new WorkingInterval(LocalTime.of(8, 0), LocalTime.MIDNIGHT);

        refusedIntervals("without overlap", List.of(morning, lateMorning));
        refusedIntervals("without overlap", List.of(lateMorning, morning));
        refusedIntervals("without overlap", List.of(untilMidnight, morning));
        assertThatThrownBy(() -> new WorkingInterval(LocalTime.of(12, 0), LocalTime.of(12, 0)))
                .isInstanceOf(InvalidCalendar.class);
    }

    private static void refused(String reason, List<LocalDate> off, List<LocalDate> makeUp) {
        assertThatThrownBy(() -> new CalendarYear(
                        "GL", 2026, 1, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, off, makeUp))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining(reason);
    }

    private static void refusedIntervals(String reason, List<WorkingInterval> intervals) {
        assertThatThrownBy(() ->
                        new CalendarYear("GL", 2026, 1, CalendarYear.MONDAY_TO_FRIDAY, intervals, List.of(), List.of()))
                .isInstanceOf(InvalidCalendar.class)
                .hasMessageContaining(reason);
    }
}

package io.guanjia.platform.calendar;

import static io.guanjia.platform.calendar.CalendarFixture.at;
import static io.guanjia.platform.calendar.CalendarFixture.gulou;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueBeyondPublishedYearTest {

    @Test
    void working_days_that_run_into_an_unpublished_year_are_guessed_from_the_weekday_and_flagged() {
        var due = DueRule.parse("WORKING_DAYS(2)").dueFrom(at("2026-12-30T10:00"), gulou());

        assertThat(due).isEqualTo(new Due(at("2027-01-02T00:00"), true, 3));
    }

    @Test
    void working_days_that_end_on_the_last_published_day_are_not_flagged() {
        var due = DueRule.parse("WORKING_DAYS(2)").dueFrom(at("2026-12-29T10:00"), gulou());

        assertThat(due).isEqualTo(new Due(at("2027-01-01T00:00"), false, 3));
    }

    @Test
    void working_hours_that_run_into_an_unpublished_year_are_flagged() {
        var rule = DueRule.parse("WORKING_HOURS(2)");

        assertThat(rule.dueFrom(at("2026-12-31T17:00"), gulou())).isEqualTo(new Due(at("2027-01-01T10:00"), true, 3));
        assertThat(rule.dueFrom(at("2026-12-31T15:00"), gulou()).beyondPublishedYear())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINUTES(5)", "HOURS(72)", "NEXT_DAY", "CALENDAR_DAYS(3)", "MONTHS(1)", "DAY_OF_MONTH(1)"})
    void rules_that_do_not_ask_for_working_days_need_no_published_year(String rule) {
        var due = DueRule.parse(rule).dueFrom(at("2027-06-01T10:00"), gulou());

        assertThat(due.beyondPublishedYear()).isFalse();
    }
}

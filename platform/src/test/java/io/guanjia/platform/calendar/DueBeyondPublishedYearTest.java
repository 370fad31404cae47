package io.guanjia.platform.calendar;

import static io.guanjia.platform.calendar.CalendarFixture.at;
import static io.guanjia.platform.calendar.CalendarFixture.gulou;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueBeyondPublishedYearTest {

    @Test
    void workingDaysThatRunIntoAnUnpublishedYearAreGuessedFromTheWeekdayAndFlagged() {
        var due = DueRule.parse("WORKING_DAYS(2)").dueFrom(at("2026-12-30T10:00"), gulou());

        assertThat(due).isEqualTo(new Due(at("2027-01-02T00:00"), true, 3));
    }

    @Test
    void workingDaysThatEndOnTheLastPublishedDayAreNotFlagged() {
        var due = DueRule.parse("WORKING_DAYS(2)").dueFrom(at("2026-12-29T10:00"), gulou());

        assertThat(due).isEqualTo(new Due(at("2027-01-01T00:00"), false, 3));
    }

    @Test
    void workingHoursThatRunIntoAnUnpublishedYearAreFlagged() {
        var rule = DueRule.parse("WORKING_HOURS(2)");

        assertThat(rule.dueFrom(at("2026-12-31T17:00"), gulou())).isEqualTo(new Due(at("2027-01-01T10:00"), true, 3));
        assertThat(rule.dueFrom(at("2026-12-31T15:00"), gulou()).beyondPublishedYear())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINUTES(5)", "HOURS(72)", "NEXT_DAY", "CALENDAR_DAYS(3)", "MONTHS(1)", "DAY_OF_MONTH(1)"})
    void rulesThatDoNotAskForWorkingDaysNeedNoPublishedYear(String rule) {
        var due = DueRule.parse(rule).dueFrom(at("2027-06-01T10:00"), gulou());

        assertThat(due.beyondPublishedYear()).isFalse();
    }
}

package io.guanjia.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueRuleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINUTES(30)",
                "HOURS(72)",
                "NEXT_DAY",
                "CALENDAR_DAYS(3)",
                "WORKING_DAYS(2)",
                "WORKING_HOURS(4)",
                "MONTHS(1)",
                "DAY_OF_MONTH(25)"
            })
    void a_rule_is_written_as_it_was_read(String text) {
        assertThat(DueRule.parse(text)).hasToString(text);
    }

    @Test
    void the_name_decides_the_rule() {
        assertThat(DueRule.parse("WORKING_DAYS(2)")).isEqualTo(new DueRule.WorkingDays(2));
        assertThat(DueRule.parse("CALENDAR_DAYS(2)")).isEqualTo(new DueRule.CalendarDays(2));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "WORKING_DAYS",
                "WORKING_DAYS()",
                "WORKING_DAYS(two)",
                "WORKING_DAYS(-1)",
                "WORKING_DAYS(2) ",
                "working_days(2)",
                "WORKING_DAYS(9999999999)",
                "WORKING_DAYS(２)",
                "NEXT_DAY(1)",
                "FORTNIGHTS(2)"
            })
    void a_text_that_is_no_rule_is_refused_with_what_is_expected(String text) {
        assertThatThrownBy(() -> DueRule.parse(text))
                .isInstanceOf(DueRuleRefused.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("WORKING_DAYS(n)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINUTES(0)",
                "HOURS(0)",
                "CALENDAR_DAYS(0)",
                "WORKING_DAYS(0)",
                "WORKING_HOURS(0)",
                "MONTHS(100001)",
                "DAY_OF_MONTH(0)",
                "DAY_OF_MONTH(32)"
            })
    void a_count_out_of_range_is_refused_with_the_range(String text) {
        assertThatThrownBy(() -> DueRule.parse(text))
                .isInstanceOf(DueRuleRefused.class)
                .hasMessageContaining(text.substring(0, text.indexOf('(')))
                .hasMessageContaining("from 1 to");
    }
}

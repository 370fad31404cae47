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
    void aRuleIsWrittenAsItWasRead(String text) {
        assertThat(DueRule.parse(text)).hasToString(text);
    }

    @Test
    void theNameDecidesTheRule() {
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
    void aTextThatIsNoRuleIsRefusedWithWhatIsExpected(String text) {
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
    void aCountOutOfRangeIsRefusedWithTheRange(String text) {
        assertThatThrownBy(() -> DueRule.parse(text))
                .isInstanceOf(DueRuleRefused.class)
                .hasMessageContaining(text.substring(0, text.indexOf('(')))
                .hasMessageContaining("from 1 to");
    }
}

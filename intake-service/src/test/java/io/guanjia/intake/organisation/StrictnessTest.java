package io.guanjia.intake.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {

    private static final List<DueRule> RULES = List.of(
            new DueRule.Minutes(30),
            new DueRule.Minutes(1440),
            new DueRule.Hours(24),
            new DueRule.Hours(48),
            new DueRule.Hours(72),
            new DueRule.NextDay(),
            new DueRule.CalendarDays(1),
            new DueRule.CalendarDays(3),
            new DueRule.WorkingDays(1),
            new DueRule.WorkingDays(2),
            new DueRule.WorkingDays(3),
            new DueRule.WorkingHours(4),
            new DueRule.WorkingHours(16),
            new DueRule.Months(1),
            new DueRule.DayOfMonth(15));

    @ParameterizedTest
    @CsvSource({
        "HOURS(72), HOURS(48), true",
        "HOURS(72), HOURS(72), true",
        "HOURS(72), HOURS(73), false",
        "HOURS(72), MINUTES(4320), true",
        "HOURS(72), CALENDAR_DAYS(2), true",
        "HOURS(72), CALENDAR_DAYS(3), false",
        "WORKING_DAYS(2), CALENDAR_DAYS(2), true",
        "CALENDAR_DAYS(2), WORKING_DAYS(2), false",
        "CALENDAR_DAYS(3), HOURS(72), true",
        "CALENDAR_DAYS(1), NEXT_DAY, true",
        "WORKING_HOURS(4), HOURS(4), true",
        "HOURS(4), WORKING_HOURS(1), false",
        "09:00-21:00, 09:00-21:00, true",
        "09:00-21:00, 08:00-24:00, true",
        "09:00-21:00, 10:00-22:00, false",
        "09:00-21:00, 09:00-20:59, false",
        "70, 85, true",
        "70, 70, true",
        "70, 69, false",
        "70, 100, true",
        "0, 0, true",
        "true, false, true",
        "true, true, true",
        "false, true, false",
        "街道办事处、派出所, 温泉街道办事处, true",
        "街道办事处、派出所, 街道办事处、派出所、供电公司, true",
        "街道办事处、派出所, '街道办事处，派出所；12345政务服务热线、 第2派出所、中国石油（昆仑）燃气公司、', true"
    })
    @Clause(value = "S0-2.3", extent = Extent.PARTIAL)
    void a_branch_may_be_stricter_than_the_group_and_never_laxer(String ofGroup, String ofBranch, boolean allowed) {
        if (allowed) {
            assertThatCode(() -> OrganisationRules.requireAsStrict("some.policy", ofGroup, ofBranch))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> OrganisationRules.requireAsStrict("some.policy", ofGroup, ofBranch))
                    .hasMessage("POLICY_LAXER_THAN_GROUP");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS(72), soon",
        "街道办事处、派出所, true",
        "街道办事处、派出所, 70",
        "70, 派出所",
        "09:00-21:00, 9-21",
        "09:00-21:00, HOURS(12)",
        "HOURS(72), 70",
        "70, often",
        "70, 80.5",
        "70, 101",
        "70, 1e2",
        "70, HOURS(1)",
        "true, yes",
        "true, 1"
    })
    void a_value_of_another_kind_than_the_groups_is_none(String ofGroup, String ofBranch) {
        assertThatThrownBy(() -> OrganisationRules.requireAsStrict("some.policy", ofGroup, ofBranch))
                .hasMessage("POLICY_VALUE_UNFIT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "街道办事处 派出所",
                "街道办事处　派出所",
                "街道办事处/派出所",
                "街道办事处、派出所/供电公司",
                "街道办事处。派出所",
                "2小时",
                "派出所、两个工作日内",
                "派出所、13912345678",
                "派出所、派出所0591-87654321",
                "派出所、110",
                "、"
            })
    void a_list_that_nobody_can_read_as_names_is_none(String list) {
        assertThatThrownBy(() -> OrganisationRules.requireAsStrict("some.policy", "街道办事处、派出所", list))
                .hasMessage("POLICY_VALUE_UNFIT");
    }

    /** Whatever is judged as strict really never ends later, from any hour of a month with holidays in it. */
    @Test
    void what_is_judged_as_strict_never_ends_later() {
        var year = new CalendarYear(
                "GL",
                2026,
                1,
                CalendarYear.MONDAY_TO_FRIDAY,
                CalendarYear.OFFICE_HOURS,
                List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 4)),
                List.of(LocalDate.of(2026, 5, 9)));
        var calendar = WorkingCalendar.of(ZoneId.of("Asia/Shanghai"), List.of(year));
        for (DueRule wanted : RULES) {
            for (DueRule limit : RULES) {
                if (Strictness.isAsStrict(wanted, limit) && !(wanted instanceof DueRule.DayOfMonth)) {
                    for (int hour = 0; hour < 24 * 31; hour += 3) {
                        Instant start = Instant.parse("2026-04-20T15:59:59Z").plus(Duration.ofHours(hour));
                        assertThat(wanted.dueFrom(start, calendar).at())
                                .as("%s against %s from %s", wanted, limit, start)
                                .isBeforeOrEqualTo(
                                        limit.dueFrom(start, calendar).at());
                    }
                }
            }
        }
    }
}

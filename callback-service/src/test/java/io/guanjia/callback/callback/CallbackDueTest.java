package io.guanjia.callback.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallbackDueTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.unpublished("GL", ZoneId.of("Asia/Shanghai"));

    @ParameterizedTest
    @CsvSource({
        "ORDINARY_REPAIR,       2026-05-03T08:00:00Z, 2026-05-04T16:00:00Z",
        "ORDINARY_REPAIR,       2026-05-03T15:59:59Z, 2026-05-04T16:00:00Z",
        "ORDINARY_REPAIR,       2026-05-03T16:00:00Z, 2026-05-05T16:00:00Z",
        "REWORK,                2026-06-01T03:00:00Z, 2026-06-04T16:00:00Z",
        "WET_AREA_OR_CONCEALED, 2026-06-01T03:00:00Z, 2026-06-04T16:00:00Z",
        "MAJOR_COMPLAINT,       2026-06-01T03:00:00Z, 2026-06-04T16:00:00Z",
        "INQUIRY_RESULT,        2026-06-01T03:00:00Z, 2026-06-08T16:00:00Z"
    })
    @Clause(
            value = {"S3-4.1.2.3a1", "S3-4.1.2.3b", "S3-4.1.2.3d"},
            extent = Extent.PARTIAL)
    void the_window_closes_with_the_local_day_counted_in_calendar_days(
            CallbackRule rule, Instant ended, Instant tooLate) {
        assertThat(rule.due().orElseThrow().dueFrom(ended, CALENDAR).at()).isEqualTo(tooLate);
    }

    @ParameterizedTest
    @CsvSource({
        "HOURS(24),        true",
        "NEXT_DAY,         true",
        "CALENDAR_DAYS(2), true",
        "CALENDAR_DAYS(3), true",
        "CALENDAR_DAYS(4), false",
        "MONTHS(1),        false",
        "WORKING_DAYS(1),  false",
        "WORKING_HOURS(2), false"
    })
    void a_branch_may_only_be_stricter_than_three_calendar_days(String own, boolean counts) {
        Instant friday = Instant.parse("2026-05-08T02:00:00Z");

        assertThat(CallbackPolicies.isStricter(DueRule.parse(own), new DueRule.CalendarDays(3), friday, CALENDAR))
                .isEqualTo(counts);
    }
}

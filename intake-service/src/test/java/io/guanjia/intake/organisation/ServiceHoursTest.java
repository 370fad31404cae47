package io.guanjia.intake.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A Sunday is a day of service like any other. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-06T08:59, false",
        "2026-12-06T09:00, true",
        "2026-12-06T20:59, true",
        "2026-12-06T21:00, false",
        "2026-12-07T21:30, false"
    })
    @Clause("S1-3.1")
    void every_day_of_the_week_somebody_is_served_from_nine_to_nine(String onTheWall, boolean served) {
        assertThat(ServiceHours.STANDARD.include(at(onTheWall), SHANGHAI)).isEqualTo(served);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-06T23:00, 2026-12-07T09:00",
        "2026-12-07T02:00, 2026-12-07T09:00",
        "2026-12-07T21:00, 2026-12-08T09:00",
        "2026-12-07T10:15, 2026-12-07T10:15"
    })
    @Clause(value = "S1-5.3b", extent = Extent.PARTIAL)
    void whoever_calls_at_night_is_served_when_the_centre_opens_next(String called, String served) {
        assertThat(ServiceHours.STANDARD.nextServed(at(called), SHANGHAI)).isEqualTo(at(served));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-21:00", "00:00-24:00", "07:30-22:00"})
    void hours_are_written_as_they_were_read(String hours) {
        assertThat(ServiceHours.parse(hours)).hasToString("Optional[" + hours + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9:00-21:00", "09:00-25:00", "21:00-09:00", "09:00-09:00", "09:00", "HOURS(12)", "24:00-24:00"})
    void what_is_no_hours_of_one_day_is_none(String text) {
        assertThat(ServiceHours.parse(text)).isEmpty();
    }

    @Test
    void the_last_minute_before_midnight_is_served_where_nobody_closes() {
        assertThat(ServiceHours.parse("00:00-24:00").orElseThrow().include(at("2026-12-06T23:59"), SHANGHAI))
                .isTrue();
    }

    private static Instant at(String onTheWall) {
        return LocalDateTime.parse(onTheWall).atZone(SHANGHAI).toInstant();
    }
}

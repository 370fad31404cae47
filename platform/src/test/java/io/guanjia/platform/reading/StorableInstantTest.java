package io.guanjia.platform.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorableInstantTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-28T23:59:59Z, 2026-11-28T23:59:59Z",
        "2026-11-28T00:00:00+08:00, 2026-11-27T16:00:00Z",
        "2026-11-24T10:24:24.24Z, 2026-11-24T10:24:24.240Z",
        "2026-11-24T10:24:24.123456Z, 2026-11-24T10:24:24.123456Z"
    })
    void a_moment_is_taken_as_it_is_written(String written, Instant moment) {
        assertThat(StorableInstant.parse(written)).isEqualTo(moment);
    }

    @Test
    void two_moments_that_a_table_keeps_as_one_are_one() {
        assertThat(StorableInstant.parse("2026-11-24T10:24:24.000000001Z"))
                .isEqualTo(StorableInstant.parse("2026-11-24T10:24:24.000000999Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-28T24:00:00Z",
                "2026-11-28t24:00:00z",
                "2026-11-28T24:00:00+08:00",
                "2026-06-30T23:59:60Z",
                "2026-06-30T23:59:60.5Z",
                "2026-07-01T07:59:60+08:00",
                "1969-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z"
            })
    void what_no_clock_shows_is_no_moment(String written) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> StorableInstant.parse(written));
    }
}

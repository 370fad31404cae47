package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Pace pace = new Pace(50, 200);

    @ParameterizedTest
    @ValueSource(longs = {0, 12_345, -1, Long.MAX_VALUE - 5, Long.MIN_VALUE})
    void a_hall_that_fills_is_not_held_up_whatever_the_clock_began_with(long begin) {
        long now = begin;
        for (int group = 0; group < 20; group++) {
            assertThat(pace.count(10, now)).isZero();
        }
        assertThat(pace.count(1, now)).as("the next one pays as it comes").isZero();
        assertThat(pace.count(1, now)).isEqualTo(SECOND / 50);
    }

    @Test
    void who_sends_without_end_is_slowed_to_so_many_a_second() {
        long now = 0;
        int written = 0;
        while (now < 100 * SECOND) {
            now += pace.count(64, now);
            written += 64;
        }

        assertThat(written).isBetween(100 * 50, 100 * 50 + 200 + 2 * 64);
    }

    @Test
    void a_branch_that_keeps_its_pace_never_waits() {
        for (long now = 0; now < 1_000 * SECOND; now += SECOND / 50) {
            assertThat(pace.count(1, now)).isZero();
        }
    }

    @Test
    void a_quiet_time_earns_what_may_come_at_once_and_no_more() {
        pace.count(1_000, 0);

        assertThat(pace.count(200, 1_000_000 * SECOND)).isZero();
        assertThat(pace.count(1, 1_000_000 * SECOND)).isZero();
        assertThat(pace.count(1, 1_000_000 * SECOND)).isPositive();
    }
}

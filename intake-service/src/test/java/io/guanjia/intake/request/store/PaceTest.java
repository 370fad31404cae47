package io.guanjia.intake.request.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import java.time.Duration;
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
        for (int line = 0; line <= 200; line++) {
            assertThat(pace.count(begin, SECOND)).isZero();
        }
        assertThat(pace.count(begin, SECOND)).isEqualTo(SECOND / 50);
    }

    @Test
    void who_sends_without_end_is_slowed_to_so_many_a_second() {
        long now = 0;
        int written = 0;
        while (now < 100 * SECOND) {
            now += pace.count(now, SECOND);
            written++;
        }

        assertThat(written).isBetween(100 * 50, 100 * 50 + 202);
    }

    @Test
    void who_keeps_the_pace_never_waits() {
        for (long now = 0; now < 1_000 * SECOND; now += SECOND / 50) {
            assertThat(pace.count(now, 0)).isZero();
        }
    }

    @Test
    void a_quiet_time_earns_what_may_come_at_once_and_no_more() {
        pace.count(0, SECOND);
        for (int line = 0; line <= 200; line++) {
            assertThat(pace.count(1_000_000 * SECOND, 0)).isZero();
        }

        assertThat(pace.count(1_000_000 * SECOND, SECOND)).isPositive();
    }

    @Test
    void what_would_wait_too_long_is_refused_and_costs_nothing() {
        for (int line = 0; line <= 250; line++) {
            pace.count(0, SECOND);
        }

        assertThat(pace.count(0, SECOND)).isEqualTo(Pace.TOO_LONG);
        assertThat(pace.count(0, SECOND)).isEqualTo(Pace.TOO_LONG);
        assertThat(pace.count(SECOND / 50, SECOND)).isEqualTo(SECOND);
    }

    @Test
    void one_who_sends_without_end_holds_up_nobody_else() {
        Paces paces = new Paces(1, 1, Duration.ZERO);
        paces.keep("kefu.gl02");
        paces.keep("kefu.gl02");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> paces.keep("kefu.gl02"))
                .matches(problem -> problem.type() == CommonProblem.BUSY);
        assertThatCode(() -> paces.keep("kefu.gl01")).doesNotThrowAnyException();
    }
}

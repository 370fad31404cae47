package io.guanjia.callback.callback;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.callback.rule.CallbackMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfDaysTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T01:00:00Z, 1",
        "2026-05-04T01:00:00Z 2026-05-04T03:59:59Z, 1",
        "2026-05-04T01:00:00Z 2026-05-04T04:00:00Z, 2",
        "2026-05-04T01:00:00Z 2026-05-04T08:00:00Z 2026-05-05T01:00:00Z, 3",
        "2026-05-04T15:59:59Z 2026-05-04T16:00:00Z, 2"
    })
    void mornings_and_afternoons_of_the_branchs_own_days_count_once_each(String tries, int halfDays) {
        List<KnownAttempt> attempts = Arrays.stream(tries.split(" "))
                .map(at -> attempt(CallbackMode.ON_SITE, at))
                .toList();

        assertThat(HalfDays.tried(attempts, List.of(CallbackMode.ON_SITE), SHANGHAI))
                .isEqualTo(halfDays);
    }

    @Test
    void a_call_where_only_a_visit_counts_is_no_try() {
        List<KnownAttempt> attempts = List.of(attempt(CallbackMode.PHONE, "2026-05-04T01:00:00Z"));

        assertThat(HalfDays.tried(attempts, List.of(CallbackMode.ON_SITE), SHANGHAI))
                .isZero();
    }

    @Test
    void a_try_that_could_not_have_completed_it_when_it_was_made_is_none() {
        assertThat(HalfDays.tried(
                        List.of(attempt(CallbackMode.ON_SITE, "2026-05-04T01:00:00Z", false)),
                        List.of(CallbackMode.ON_SITE),
                        SHANGHAI))
                .isZero();
    }

    @Test
    void a_try_from_before_that_was_asked_counts_by_its_way_alone() {
        assertThat(HalfDays.tried(
                        List.of(attempt(CallbackMode.ON_SITE, "2026-05-04T01:00:00Z", null)),
                        List.of(CallbackMode.ON_SITE),
                        SHANGHAI))
                .isEqualTo(1);
    }

    private static KnownAttempt attempt(CallbackMode mode, String at) {
        return attempt(mode, at, true);
    }

    private static KnownAttempt attempt(CallbackMode mode, String at, Boolean counts) {
        NotedAttempt noted = new NotedAttempt(
                UUID.randomUUID(), 2, mode, "无人应答", null, "guanliyuan.gl01", "ESTATE_OFFICER", Instant.parse(at));
        return new KnownAttempt(noted, counts);
    }
}

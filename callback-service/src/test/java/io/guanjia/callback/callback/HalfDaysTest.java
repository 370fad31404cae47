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
        List<NotedAttempt> attempts = Arrays.stream(tries.split(" "))
                .map(at -> attempt(CallbackMode.ON_SITE, at))
                .toList();

        assertThat(HalfDays.tried(attempts, List.of(CallbackMode.ON_SITE), SHANGHAI))
                .isEqualTo(halfDays);
    }

    @Test
    void a_call_where_only_a_visit_counts_is_no_try() {
        List<NotedAttempt> attempts = List.of(attempt(CallbackMode.PHONE, "2026-05-04T01:00:00Z"));

        assertThat(HalfDays.tried(attempts, List.of(CallbackMode.ON_SITE), SHANGHAI))
                .isZero();
    }

    private static NotedAttempt attempt(CallbackMode mode, String at) {
        return new NotedAttempt(
                UUID.randomUUID(), 2, mode, "无人应答", null, "guanliyuan.gl01", "ESTATE_OFFICER", Instant.parse(at));
    }
}

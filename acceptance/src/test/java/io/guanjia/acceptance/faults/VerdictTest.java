package io.guanjia.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.acceptance.client.Attempts;
import io.guanjia.acceptance.faults.Violation.Kind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Account NOBODY = new Account(Map.of(), Map.of(), Map.of(), List.of());
    private static final Evidence NOTHING = new Evidence(
            List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), List.of(), Map.of());

    @Test
    void a_request_fails_that_is_not_answered_or_with_5xx_or_as_no_client_expects() {
        Verdict verdict = verdict(
                Map.of(
                        "HTTP 200",
                        90,
                        "HTTP 201",
                        7,
                        "HTTP 409",
                        2,
                        "HTTP 503",
                        3,
                        Attempts.NO_ANSWER + " ConnectException",
                        1),
                Kind.ANOMALY);

        assertThat(verdict.sent()).isEqualTo(103);
        assertThat(verdict.failed()).isEqualTo(5);
    }

    @Test
    void every_kind_of_damage_counts_as_failed_lost_or_doubled() {
        for (Kind kind : Kind.values()) {
            Verdict verdict = verdict(Map.of("HTTP 200", 1), kind);

            assertThat(verdict.failed() + verdict.lost() + verdict.doubled())
                    .as(kind.name())
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_there_twice_is_doubled_and_what_is_missing_is_lost() {
        Verdict verdict = verdict(Map.of(), Kind.DOUBLE, Kind.LOST, Kind.LOST);

        assertThat(verdict.doubled()).isEqualTo(1);
        assertThat(verdict.lost()).isEqualTo(2);
    }

    private static Verdict verdict(Map<String, Integer> answers, Kind... kinds) {
        List<Violation> violations =
                Arrays.stream(kinds).map(kind -> new Violation(kind, "")).toList();
        return new Verdict(answers, Duration.ZERO, NOBODY, NOTHING, violations, Duration.ZERO);
    }
}

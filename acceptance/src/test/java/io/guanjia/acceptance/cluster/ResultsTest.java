package io.guanjia.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private final Results results = new Results();

    @Test
    void a_run_without_a_failed_request_and_without_a_lost_or_doubled_effect_passes() {
        results.step(new Step("换新", 400, 0, 0, 0, ""));

        assertThat(results.passed()).isTrue();
        assertThat(results.lines()).last().isEqualTo("PASS 通过");
    }

    @Test
    void one_of_any_of_them_fails_the_run() {
        assertThat(new Step("换新", 400, 1, 0, 0, "").passed()).isFalse();
        assertThat(new Step("换新", 400, 0, 1, 0, "").passed()).isFalse();
        assertThat(new Step("换新", 400, 0, 0, 1, "").passed()).isFalse();

        results.step(new Step("换新", 400, 0, 0, 0, ""));
        results.step(new Step("1 → 3 → 1", 400, 0, 1, 0, ""));

        assertThat(results.passed()).isFalse();
        assertThat(results.lines()).last().isEqualTo("FAIL 不通过");
    }

    @Test
    void an_image_is_told_with_its_size_its_start_and_its_memory() {
        results.image(
                "受理 intake", 597, new Pods.Start(Duration.ofMillis(7120), Duration.ofMillis(4900)), "331MB / 469.8MB");

        assertThat(results.lines())
                .anySatisfy(line -> assertThat(line).contains("597", "7.1 s", "4.9 s", "331MB / 469.8MB"));
    }
}

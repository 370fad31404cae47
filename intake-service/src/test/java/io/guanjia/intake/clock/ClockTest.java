package io.guanjia.intake.clock;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
class ClockTest {

    private static final String CLOCK = "/api/intake/clock";
    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void an_operator_puts_the_clock_of_the_suite_ahead_in_every_service_at_once() {
        long first = advance(2);
        long second = advance(3);
        assertThat(second).isEqualTo(first + 3);
        await().atMost(SOON).untilAsserted(() -> agent().get(CLOCK)
                .then()
                .statusCode(200)
                .body("offsetSeconds", equalTo((int) second))
                .body("adjustable", equalTo(true)));
        List<Fact> told = Facts.read("guanjia.intake.organisation.v1", "clock");
        assertThat(told.getLast().contractProblems()).isEmpty();
        assertThat(told.getLast().payload()).isEqualTo("{\"offsetSeconds\":" + second + "}");
    }

    @Test
    void the_clock_goes_forward_only_and_not_by_just_anybody() {
        operator().body(Map.of("seconds", -5)).post(CLOCK + "/advance").then().statusCode(400);
        operator().body(Map.of()).post(CLOCK + "/advance").then().statusCode(400);
        agent().body(Map.of("seconds", 5)).post(CLOCK + "/advance").then().statusCode(403);
    }

    private static long advance(int seconds) {
        return operator()
                .body(Map.of("seconds", seconds))
                .post(CLOCK + "/advance")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("offsetSeconds");
    }
}

package io.guanjia.intake.clock;

import static io.guanjia.intake.Desk.operator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@IntakeServiceTest
@TestProfile(ClockInServiceTest.InService.class)
class ClockInServiceTest {

    /** A suite that serves households. */
    public static class InService implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("guanjia.clock.adjustable", "false");
        }
    }

    @Test
    void the_clock_of_a_suite_in_service_cannot_be_moved() {
        operator()
                .body(Map.of("seconds", 60))
                .post("/api/intake/clock/advance")
                .then()
                .statusCode(409)
                .body("code", equalTo("CLOCK_NOT_ADJUSTABLE"))
                .body("detail", containsString("不可调整"));
    }
}

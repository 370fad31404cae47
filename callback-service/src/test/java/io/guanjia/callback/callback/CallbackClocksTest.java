package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.callbackIn;
import static io.guanjia.callback.callback.Desk.handled;
import static io.guanjia.callback.callback.Desk.repaired;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As long as a callback is open a clock runs for it, or has run out and stands in somebody's list. */
@QuarkusTest
@CallbackServiceTest
class CallbackClocksTest {

    private static final String WITHOUT_A_CLOCK = """
            SELECT state || ' ' || rule FROM callback.callback WHERE request_id = '%s' AND state IN (%s) AND NOT EXISTS
              (SELECT 1 FROM callback.deadline WHERE subject_id = callback.id AND state IN ('OPEN', 'BREACHED'))""";

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE_NEED", "INQUIRY", "SUGGESTION", "COMPLAINT"})
    void whatever_a_request_asks_for_has_a_clock(String kind) {
        Facts.sendPromised(handled(request, 1, kind).with("handledBy", "SLIPS"));
        callbackIn("DUE", request);

        assertThat(withoutAClock()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDINARY_REPAIR", "STRUCTURAL_LEAK", "WET_AREA", "DRAIN_BLOCKAGE", "CONCEALED_WORKS"})
    void whatever_a_repair_asks_for_has_a_clock(String defect) {
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 1, defect, true, now()));
        Desk.callbacksOf(request, defect.equals("ORDINARY_REPAIR") ? 1 : 2);

        assertThat(withoutAClock()).isEmpty();
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Clause.Extent.PARTIAL)
    void after_a_heavy_rainstorm_the_leak_is_looked_at_within_three_days() {
        Rain rain = Rain.next();
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 1, "STRUCTURAL_LEAK", false, rain.repairedBefore()));
        String callback = callbackIn("AWAITING_RAINSTORM", request);
        see(callback).body("deadlines.kind", equalTo(List.of("RAIN")));

        rain.recorded().statusCode(201);

        see(callback)
                .body("callback.state.code", equalTo("DUE"))
                .body("callback.dueAt", equalTo(rain.threeDaysLater()))
                .body("deadlines.kind", hasItem("CALLBACK"))
                .body("history.action", hasItem("due"));
        assertThat(withoutAClock()).isEmpty();
        Desk.complete(Desk.estateOfficer(), callback, Desk.answered("ON_SITE", "SATISFIED"))
                .statusCode(200);
    }

    @Test
    void rain_before_the_repair_tries_nothing() {
        Rain rain = Rain.next();
        Facts.sendPromised(repaired(
                request,
                UUID.randomUUID(),
                1,
                "STRUCTURAL_LEAK",
                false,
                rain.endedAt().toString()));
        String callback = callbackIn("AWAITING_RAINSTORM", request);

        rain.recorded().statusCode(201);
        Desk.rained(rain.endedAt().toString(), rain.beganAt().toString())
                .statusCode(422)
                .body("code", equalTo("RAINSTORM_TIME_IMPOSSIBLE"))
                .body("detail", containsString("10 分钟"));

        see(callback).body("callback.state.code", equalTo("AWAITING_RAINSTORM"));
    }

    @Test
    void it_is_known_before_a_rainstorm_is_recorded_how_many_callbacks_fall_due_with_it() {
        Rain rain = Rain.next();
        String began = rain.beganAt().toString();
        String repaired = rain.repairedBefore();
        Facts.sendPromised(repaired(request, UUID.randomUUID(), 1, "STRUCTURAL_LEAK", false, repaired));
        callbackIn("AWAITING_RAINSTORM", request);

        assertThat(Desk.awaitingRain(repaired) + 1).isEqualTo(Desk.awaitingRain(began));
        int expected = Desk.awaitingRain(began);

        rain.recorded().body("callbacksDue", equalTo(expected));
        assertThat(Desk.awaitingRain(began)).isZero();
    }

    @Test
    void a_household_sought_on_three_half_days_is_a_supervisors_to_decide_by_the_next_working_day() {
        String callback = Desk.newCallback("SUGGESTION");
        Desk.post(teamLeader(), callback, "giving-up", Map.of("reason", "无人接听"))
                .statusCode(422)
                .body("code", equalTo("CALLBACK_NOT_SOUGHT_ENOUGH"))
                .body("values.tried", equalTo(0));

        Desk.soughtOnThreeHalfDays(callback);

        see(callback)
                .body("halfDaysTried", equalTo(3))
                .body("callback.state.code", equalTo("DUE"))
                .body("deadlines.kind", hasItem("DECISION"));
        Desk.post(teamLeader(), callback, "giving-up", Map.of("reason", "三个半天均无人接听"))
                .statusCode(200)
                .body("callback.state.nameZh", equalTo("联系不上"))
                .body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0));
    }

    @Test
    @Clause(
            value = {"S3-4.1.2.2a", "S3-4.1.2.2b"},
            extent = Clause.Extent.PARTIAL)
    void visits_of_whoever_could_not_have_completed_it_are_noted_and_no_reason_to_give_up() {
        Facts.sendPromised(
                Desk.told("recorded", request, 1).with("unit", "7-2-0805"),
                handled(request, 2, "COMPLAINT").with("severity", "MAJOR"));
        String callback = callbackIn("DUE", request);
        Map<String, String> nobodyThere = Map.of("mode", "ON_SITE", "reason", "无人");

        Desk.attempted(Desk.agent(), callback, nobodyThere)
                .statusCode(201)
                .body("counts", equalTo(false))
                .body("hint", containsString("不计入"));
        see(callback).body("halfDaysTried", equalTo(0)).body("attempts.counts", equalTo(List.of(false)));
        Desk.post(Desk.director(), callback, "giving-up", Map.of("reason", "无人"))
                .statusCode(422)
                .body("code", equalTo("CALLBACK_NOT_SOUGHT_ENOUGH"))
                .body("detail", containsString("管理处主任"));

        Desk.attempted(
                        Desk.as("liang.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT", "OFFICE_DIRECTOR"),
                        callback,
                        nobodyThere)
                .statusCode(201)
                .body("actorRole", equalTo("OFFICE_DIRECTOR"))
                .body("counts", equalTo(true))
                .body("hint", nullValue());
        see(callback).body("halfDaysTried", equalTo(1));
    }

    private List<String> withoutAClock() {
        return Database.texts(WITHOUT_A_CLOCK.formatted(request, "'DUE', 'AWAITING_RAINSTORM'"));
    }

    private static String now() {
        return Instant.now().toString();
    }
}

package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.callback.callback.Desk.tookBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.Database;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rainstorm recorded by mistake is seen and taken back, as long as nobody acted on it. */
@QuarkusTest
@CallbackServiceTest
class RainstormTakenBackTest {

    /** What was done, without the promises that ran out meanwhile: it rained weeks ago. */
    private static final String STEPS = "history.action.findAll { it != 'DEADLINE_BREACHED' }";

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void what_fell_due_with_a_rain_that_was_none_waits_again_with_the_clock_it_had_and_no_promise_counts_as_broken() {
        Rain rain = Rain.next();
        String callback = waitingFor(rain);
        String waitsUntil = see(callback).extract().path("deadlines[0].dueAt");
        String id = rain.recorded().statusCode(201).extract().path("id");

        tookBack(id)
                .statusCode(200)
                .body("callbacksDue", greaterThanOrEqualTo(1))
                .body("withdrawal.reason", equalTo("开始时间录错，重新登记"))
                .body("withdrawal.actorId", equalTo("zhuren.gl01"));

        see(callback)
                .body("callback.state.code", equalTo("AWAITING_RAINSTORM"))
                .body("callback.dueAt", nullValue())
                .body(STEPS, equalTo(List.of("scheduled", "due", "waiting-again")))
                .body("history.find { it.action == 'waiting-again' }.reason", equalTo("开始时间录错，重新登记"))
                .body("deadlines.find { it.kind == 'RAIN' }.state", equalTo("OPEN"))
                .body("deadlines.find { it.kind == 'RAIN' }.dueAt", equalTo(waitsUntil))
                .body("deadlines.find { it.kind == 'CALLBACK' }.state", equalTo("CANCELLED"));
        tookBack(id).statusCode(409).body("code", equalTo("RAINSTORM_ALREADY_WITHDRAWN"));
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void the_true_rain_is_recorded_in_place_of_the_mistaken_one_and_tries_what_that_one_tried() {
        Rain rain = Rain.next();
        String callback = waitingFor(rain);
        tookBack(rain.recorded().extract().path("id")).statusCode(200);

        rain.recorded().statusCode(201).body("callbacksDue", greaterThanOrEqualTo(1));

        see(callback)
                .body("callback.state.code", equalTo("DUE"))
                .body("callback.dueAt", equalTo(rain.threeDaysLater()))
                .body("deadlines.find { it.kind == 'RAIN' }.state", equalTo("MET"));
    }

    @Test
    void what_another_rain_has_tried_since_the_work_stays_due_when_the_first_turns_out_to_be_none() {
        Rain mistaken = Rain.next();
        String callback = waitingFor(mistaken);
        String id = mistaken.recorded().extract().path("id");
        Rain real = Rain.next();
        real.recorded().statusCode(201);

        tookBack(id).statusCode(200);

        see(callback)
                .body("callback.state.code", equalTo("DUE"))
                .body("callback.dueAt", equalTo(real.threeDaysLater()))
                .body(STEPS, equalTo(List.of("scheduled", "due", "waiting-again", "due")));
    }

    @Test
    void a_rain_that_somebody_acted_on_stays_and_its_refusal_names_the_callbacks() {
        Rain sought = Rain.next();
        String tried = waitingFor(sought);
        String soughtId = sought.recorded().extract().path("id");
        Desk.tried(Desk.estateOfficer(), tried, "无人应答").statusCode(201);
        tookBack(soughtId)
                .statusCode(409)
                .body("code", equalTo("RAINSTORM_ACTED_ON"))
                .body("detail", containsString(see(tried).extract().path("callback.number")));

        Desk.complete(Desk.estateOfficer(), tried, Desk.answered("ON_SITE", "SATISFIED"))
                .statusCode(200);
        tookBack(soughtId).statusCode(409).body("code", equalTo("RAINSTORM_ACTED_ON"));
        see(tried).body("callback.state.code", equalTo("COMPLETED"));
    }

    @Test
    void a_visit_that_was_only_noted_before_the_rain_does_not_keep_it() {
        Rain rain = Rain.next();
        String callback = waitingFor(rain);
        Desk.tried(Desk.estateOfficer(), callback, "提前走访").statusCode(201);

        tookBack(rain.recorded().extract().path("id")).statusCode(200);

        see(callback).body("callback.state.code", equalTo("AWAITING_RAINSTORM"));
    }

    @Test
    void what_is_recorded_can_be_seen_with_what_was_taken_back_and_by_whom() {
        Rain rain = Rain.next();
        String id = rain.recorded().extract().path("id");
        tookBack(id).statusCode(200);

        director()
                .get("/api/callback/rainstorms?size=200")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.id == '%s' }.beganAt".formatted(id),
                        equalTo(rain.beganAt().toString()))
                .body("items.find { it.id == '%s' }.actorId".formatted(id), equalTo("zhuren.gl01"))
                .body("items.find { it.id == '%s' }.withdrawal.reason".formatted(id), containsString("录错"));
        Desk.as("zhuren.gl02", "HX/FZ/GL/GL02", "OFFICE_DIRECTOR")
                .get("/api/callback/rainstorms")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void another_office_takes_nothing_back_and_reasons_name_no_household() {
        String id = Rain.next().recorded().extract().path("id");

        Desk.as("zhuren.gl02", "HX/FZ/GL/GL02", "OFFICE_DIRECTOR")
                .contentType("application/json")
                .body(Map.of("reason", "录错"))
                .post("/api/callback/rainstorms/" + id + "/withdrawal")
                .then()
                .statusCode(404);
        director()
                .contentType("application/json")
                .body(Map.of("reason", "业主 13912345678 说没有下雨"))
                .post("/api/callback/rainstorms/" + id + "/withdrawal")
                .then()
                .statusCode(422)
                .body("code", equalTo("CALLBACK_PERSONAL_DATA_IN_TEXT"));
        assertThat(Database.texts(
                        "SELECT reason FROM callback.rainstorm_withdrawal WHERE rainstorm_id = '%s'".formatted(id)))
                .isEmpty();
    }

    private String waitingFor(Rain rain) {
        Facts.sendPromised(
                Desk.repaired(request, UUID.randomUUID(), 1, "STRUCTURAL_LEAK", false, rain.repairedBefore()));
        return Desk.callbackIn("AWAITING_RAINSTORM", request);
    }
}

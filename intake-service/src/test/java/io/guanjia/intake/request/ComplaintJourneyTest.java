package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a complaint is about, what the household hears first, and how it goes on. */
@QuarkusTest
@IntakeServiceTest
class ComplaintJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S4-1.0a")
    void a_complaint_carries_its_ground_from_the_register_to_the_export() {
        String unclear = Desk.registered("COMPLAINT");
        agent().get(REQUESTS + "/" + unclear).then().body("ground", equalTo("UNCLEAR"));
        act(agent(), unclear, "verification", Desk.with(Desk.verification("MINOR"), "ground", "EXCESS"))
                .statusCode(200);
        agent().get(REQUESTS + "/" + unclear).then().body("ground", equalTo("EXCESS"));

        String mistaken = Desk.register(agent(), Desk.with(Desk.entry("COMPLAINT"), "ground", "MISTAKE"))
                .statusCode(201)
                .extract()
                .path("id");
        agent().queryParam("ground", "MISTAKE")
                .get(REQUESTS)
                .then()
                .body("items.id", hasItem(mistaken))
                .body("items.id", not(hasItem(unclear)));
        String sheet = agent().queryParam("ground", "MISTAKE")
                .get(REQUESTS + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sheet).contains("投诉性质").contains("MISTAKE");

        problem(
                Desk.register(agent(), Desk.with(Desk.entry("INQUIRY"), "ground", "MISTAKE")),
                422,
                "GROUND_OF_NO_COMPLAINT");
    }

    @Test
    @Clause({"S4-1.0a", "S1-3.4"})
    void a_wrong_ground_is_put_right_with_a_reason_and_what_it_was_stays_on_record() {
        for (String request : List.of(Desk.registered("COMPLAINT"), Desk.triaged("COMPLAINT"))) {
            act(agent(), request, "correction", Map.of("ground", "LOSS_OF_CONTROL", "reason", "核对后改"))
                    .statusCode(200);
            String line = "timeline.find { it.code == 'corrected' }.corrected";
            agent().get(REQUESTS + "/" + request)
                    .then()
                    .body("ground", equalTo("LOSS_OF_CONTROL"))
                    .body(line + ".field", contains("GROUND"))
                    .body(line + ".was", contains("UNCLEAR"))
                    .body(line + ".becomes", contains("LOSS_OF_CONTROL"));
        }
        problem(
                act(agent(), Desk.triaged("SERVICE_NEED"), "correction", Map.of("ground", "MISTAKE", "reason", "误选")),
                422,
                "GROUND_OF_NO_COMPLAINT");
    }

    @Test
    @Clause("S4-1.0b")
    void what_is_beyond_our_capacity_is_kept_and_waits_for_an_instruction() {
        String request = Desk.registered("COMPLAINT");
        act(agent(), request, "verification", Desk.with(Desk.verification("MINOR"), "ground", "BEYOND_CAPACITY"))
                .statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("kind", equalTo("COMPLAINT"))
                .body("classification.outOfCompetence", equalTo(true));
        problem(act(agent(), request, "answer", Map.of("text", "不归我们管")), 422, "OUT_OF_COMPETENCE");
        act(
                        agent(),
                        request,
                        "instruction-request",
                        Map.of(
                                "question",
                                "业户要求市政修路",
                                "agreedReplyAt",
                                Instant.now().plus(Duration.ofHours(24)).toString()))
                .statusCode(200)
                .body("state", equalTo("AWAITING_INSTRUCTION"));
    }

    @Test
    @Clause("S4-2.6a")
    void where_management_is_responsible_the_apology_comes_before_the_answer() {
        String request = Desk.registered("COMPLAINT");
        act(agent(), request, "verification", Desk.with(Desk.verification("MINOR"), "managementResponsible", true))
                .statusCode(200);
        problem(act(agent(), request, "answer", Map.of("text", "已说明")), 422, "APOLOGY_FIRST");

        act(agent(), request, "apology", Map.of("text", "已致歉；今天内重做防水")).statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("rectified", equalTo(true))
                .body("timeline.find { it.code == 'apologised' }.words", equalTo("已致歉；今天内重做防水"));
        problem(act(agent(), request, "apology", Map.of("text", "再次致歉")), 409, "NO_APOLOGY_OWED");
        act(agent(), request, "answer", Map.of("text", "已说明")).statusCode(200).body("state", equalTo("HANDLED"));
    }

    @Test
    @Clause("S4-1.3")
    void whoever_complains_is_asked_further_and_what_was_not_asked_is_warned_of() {
        String request = Desk.registered("COMPLAINT");
        Map<String, Object> asked = Desk.with(Desk.with(Desk.verification("MINOR"), "where", "3栋大堂"), "when", "昨晚八点");
        act(agent(), request, "verification", asked).statusCode(200).body("unclear", contains("WHO", "DEMAND"));
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.find { it.code == 'verified' }.words", equalTo("您反映楼上漏水三次未修好\n地点：3栋大堂\n时间：昨晚八点"));
    }

    @Test
    @Clause({"S4-3.2", "S4-3.3"})
    void what_is_explained_and_not_accepted_goes_to_a_department() {
        String request = Desk.triaged("COMPLAINT");
        act(agent(), request, "standard-five", Map.of("why", "NOT_ACCEPTED", "text", "说明保修已过，业户不接受"))
                .statusCode(200)
                .body("state", equalTo("TRIAGED"));
        agent().get(REQUESTS + "/" + request).then().body("classification.takenOn", equalTo("NOT_ACCEPTED"));
        problem(act(agent(), request, "answer", Map.of("text", "再次说明")), 422, "TAKEN_ON");
        act(agent(), request, "routing", Desk.routing()).statusCode(200).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    @Clause("S1-5.3a")
    void a_visitor_is_registered_at_a_window() {
        Map<String, Object> visit =
                Desk.with(Desk.with(Desk.entry("SERVICE_NEED"), "channel", "VISIT"), "window", "2号窗口");
        String request = Desk.register(agent(), visit).statusCode(201).extract().path("id");
        String elsewhere = Desk.registered("SERVICE_NEED");
        agent().get(REQUESTS + "/" + request).then().body("window", equalTo("2号窗口"));
        agent().queryParam("window", "2号窗口")
                .get(REQUESTS)
                .then()
                .body("items.id", hasItem(request))
                .body("items.id", not(hasItem(elsewhere)));
    }
}

package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was taken down wrongly is put right without losing what stood there; what was closed is taken up again. */
@QuarkusTest
@IntakeServiceTest
class CorrectionJourneyTest {

    private static final String REASON = "回拨核对时发现听错";

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(
            value = {"S1-3.4", "S0-5.1.2"},
            extent = Extent.PARTIAL)
    void what_stood_there_stays_readable_with_who_corrected_it_and_why() {
        String request = Desk.triaged("SERVICE_NEED");
        act(
                        agent(),
                        request,
                        "correction",
                        Map.of(
                                "unit",
                                "3-1-1293",
                                "callerName",
                                "程明",
                                "phone",
                                "13800000793",
                                "content",
                                "卫生间漏水",
                                "reason",
                                REASON))
                .statusCode(200);

        String line = "timeline.find { it.code == 'corrected' }";
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("unit", equalTo("3-1-1293"))
                .body("callerName", equalTo("程明"))
                .body("phone", equalTo("138****0793"))
                .body("content", equalTo("卫生间漏水"))
                .body(line + ".byName", equalTo("林晓"))
                .body(line + ".detail", equalTo(REASON))
                .body(line + ".corrected.field", contains("CALLER_NAME", "PHONE", "UNIT", "WORDS"))
                .body(line + ".corrected.was", contains("陈明", "138****0126", "3-1-1202", "厨房水槽下水管漏水"))
                .body(line + ".corrected.becomes", contains("程明", "138****0793", "3-1-1293", "卫生间漏水"));
        Desk.quality()
                .get(REQUESTS + "/" + request)
                .then()
                .body(line + ".corrected.was", contains("陈**", "138****0126", "3-1-1202", null));
        agent().queryParam("unit", "3-1-1293").get(REQUESTS).then().body("items.id", hasItem(request));
        agent().body(Map.of("phone", "13800000793"))
                .post(REQUESTS + "/lookups")
                .then()
                .body("items.id", hasItem(request));
        assertThat(Database.rows("SELECT was || becomes FROM request_correction"))
                .isNotEmpty()
                .allSatisfy(kept -> assertThat(kept).doesNotContain("陈明", "1202", "138", "漏水"));

        List<Fact> told = Peers.told(request, 3);
        assertThat(told.getLast().type()).isEqualTo("guanjia.intake.service-request.corrected.v1");
        assertThat(told.getLast().contractProblems()).isEmpty();
        assertThat(told.getLast().payload()).contains("3-1-1293").doesNotContain("程明", "0793", "卫生间");
    }

    @Test
    @Clause(value = "S1-5.4b", extent = Extent.PARTIAL)
    void what_turns_out_to_be_a_complaint_has_its_72_hours_from_receipt_and_loses_them_again_through_the_director() {
        String received = Instant.now().minus(Duration.ofHours(30)).toString();
        String request = Desk.register(agent(), Desk.with(Desk.entry("INQUIRY"), "receivedAt", received))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> complaint = Map.of("kind", "COMPLAINT", "reason", "业户明确是投诉");
        act(agent(), request, "kind-correction", complaint).statusCode(200).body("state", equalTo("VERIFYING"));

        var file = agent().get(REQUESTS + "/" + request).then().extract().jsonPath();
        assertThat(Instant.parse(file.getString("replyDueAt")))
                .isEqualTo(Instant.parse(file.getString("receivedAt")).plus(Duration.ofHours(72)));
        assertThat(file.getList("deadlines.findAll { it.state == 'OPEN' }.kind", String.class))
                .containsExactlyInAnyOrder("COMPLAINT_REPLY", "VERIFICATION");

        act(agent(), request, "verification", Desk.verification("MINOR")).statusCode(200);
        Map<String, Object> inquiry = Map.of("kind", "INQUIRY", "reason", "业户说明只是询问");
        problem(act(teamLeader(), request, "kind-correction", inquiry), 403, "COMPLAINT_LEFT_ABOVE");
        act(director(), request, "kind-correction", inquiry).statusCode(200).body("replyDueAt", nullValue());
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("kind", equalTo("INQUIRY"))
                .body("classification.severity", nullValue())
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("DISPATCH"))
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.state", equalTo("CANCELLED"))
                .body("timeline.detail", hasItems("INQUIRY → COMPLAINT · 业户明确是投诉", "COMPLAINT → INQUIRY · 业户说明只是询问"));
    }

    @Test
    void a_correction_is_refused_that_writes_a_mask_back_gives_no_reason_or_comes_too_late() {
        String request = Desk.registered("INQUIRY");
        problem(correct(request, Map.of("phone", "138****0126", "reason", REASON)), 422, "MASKED_VALUE");
        problem(correct(request, Map.of("content", "陈**说漏水", "reason", REASON)), 422, "MASKED_VALUE");
        problem(correct(request, Map.of("unit", "3-1-1203")), 400, "INVALID_FIELD");
        problem(correct(request, Map.of("reason", REASON)), 422, "NOTHING_CORRECTED");
        agent().header("If-Match", "\"7\"")
                .body(Map.of("unit", "3-1-1203", "reason", REASON))
                .post(REQUESTS + "/" + request + "/correction")
                .then()
                .statusCode(412);
        problem(
                act(Desk.agentOfAnotherOffice(), request, "correction", Map.of("unit", "3-1-1203", "reason", REASON)),
                404,
                "NOT_FOUND");
        act(teamLeader(), request, "void", Map.of("reason", "重复")).statusCode(200);
        problem(correct(request, Map.of("unit", "3-1-1203", "reason", REASON)), 409, "REQUEST_NOT_IN_THIS_STATE");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("unit", equalTo("3-1-1202"))
                .body("timeline.corrected.flatten()", empty());
    }

    @Test
    void what_was_closed_is_taken_up_again_by_the_team_leader_with_both_closings_on_record() {
        String request = closed();
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("lastClosedAt", notNullValue())
                .body("actions.find { it.command == 'service-request.reopen' }.allowed", equalTo(false));
        Map<String, Object> again = Map.of("reason", "次日又漏水");
        problem(act(agent(), request, "reopening", again), 403, "NOT_PERMITTED");
        act(teamLeader(), request, "reopening", again)
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"))
                .body("round", equalTo(2));
        teamLeader()
                .get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("DISPATCH"))
                .body("timeline.detail", hasItem("次日又漏水"));
        List<Fact> told = Peers.told(request, 5);
        assertThat(told.getLast().type()).isEqualTo("guanjia.intake.service-request.reopened.v1");
        assertThat(told.getLast().contractProblems()).isEmpty();

        act(agent(), request, "answer", Map.of("text", "已再次处理")).statusCode(200);
        Peers second = new Peers();
        Peers.tell(
                request,
                second.callbackNews("scheduled", 1).with("sourceId", request).with("round", 2),
                second.callbackNews("completed", 2)
                        .with("satisfaction", "SATISFIED")
                        .with("round", 2));
        Peers.reaches(request, "CLOSED");
        var file = agent().get(REQUESTS + "/" + request).then().extract().jsonPath();
        assertThat(Instant.parse(file.getString("lastClosedAt")))
                .isAfter(Instant.parse(file.getString("firstClosedAt")));
    }

    @Test
    void an_open_matter_is_not_reopened() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        problem(act(teamLeader(), request, "reopening", Map.of("reason", "又漏水")), 409, "REQUEST_NOT_IN_THIS_STATE");
        teamLeader()
                .get(REQUESTS + "/" + request)
                .then()
                .body("actions.findAll { it.allowed }.command", not(hasItem("service-request.reopen")));
    }

    private static String closed() {
        Peers peers = new Peers();
        String request = Desk.triaged("INQUIRY");
        act(agent(), request, "answer", Map.of("text", "已向您解释")).statusCode(200);
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1).with("sourceId", request),
                peers.callbackNews("completed", 2).with("satisfaction", "SATISFIED"));
        Peers.reaches(request, "CLOSED");
        return request;
    }

    private static ValidatableResponse correct(String request, Map<String, ?> body) {
        return act(agent(), request, "correction", body);
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }
}

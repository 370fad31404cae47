package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.propertyHead;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request from the register to its last callback, with the other services played by the test. */
@QuarkusTest
@IntakeServiceTest
class RequestJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Peers peers = new Peers();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(
            value = {"S0-5.2.1a", "S0-5.2.4a"},
            extent = Extent.PARTIAL)
    void an_ordinary_repair_goes_from_the_desk_to_the_department_to_the_callback_to_its_end() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200).body("state", equalTo("IN_PROGRESS"));
        Peers.tell(
                request, peers.slipNews("issued", 1), peers.slipNews("acknowledged", 2), peers.slipNews("reported", 3));
        Peers.tell(request, peers.slipNews("confirmed", 4).with("repair", Peers.repair()));
        Peers.reaches(request, "HANDLED");
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1).with("sourceId", peers.slip().toString()));
        Peers.reaches(request, "AWAITING_CALLBACK");
        Peers.tell(request, peers.callbackNews("completed", 2).with("satisfaction", "SATISFIED"));
        Peers.reaches(request, "CLOSED");

        List<Fact> told = Peers.told(request, 5);
        assertThat(told.stream().map(fact -> fact.type().replaceAll(".*request\\.|\\.v1", "")))
                .containsExactly("recorded", "triaged", "routing-requested", "handled", "closed");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
        assertThat(told.get(3).payload()).contains(peers.slip().toString()).contains("\"handledBy\":\"SLIPS\"");
        assertThat(told.stream().map(fact -> fact.headers().get("ce_sequence")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).toList());
    }

    @Test
    void the_timeline_tells_in_order_who_did_what_wherever_it_was_done() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("rejected", 2).with("reason", "属于保洁部"));
        await().atMost(SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request + "/timeline")
                .then()
                .statusCode(200)
                .body(
                        "code",
                        contains(
                                "recorded",
                                "triaged",
                                "routing-requested",
                                "contact-slip.issued",
                                "contact-slip.rejected"))
                .body("label", hasItem("联络单退回，请另转部门 Slip rejected: route again"))
                .body("number", hasItem("GL01-CS-202603-0017"))
                .body("detail", hasItem(containsString("属于保洁部")))
                .body("byName[0]", equalTo("林晓"))
                .body("role[0]", equalTo("CUSTOMER_SERVICE_AGENT")));
        agent().get(REQUESTS + "/" + request).then().body("slips.status", contains("REJECTED"));
        act(agent(), request, "routing", routing()).statusCode(200);
        agent().get(REQUESTS + "/" + request).then().body("slips.status", contains("REROUTED"));
    }

    @Test
    void a_dissatisfied_household_is_served_again_in_a_second_round_with_a_reply_limit_of_its_own() {
        String request = Desk.triaged("COMPLAINT");
        act(agent(), request, "answer", Map.of("text", "已向您解释")).statusCode(200).body("state", equalTo("HANDLED"));
        Peers.tell(request, peers.callbackNews("scheduled", 1).with("sourceId", request));
        Peers.tell(request, peers.callbackNews("completed", 2).with("satisfaction", "DISSATISFIED"));
        Peers.reaches(request, "IN_PROGRESS");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("round", equalTo(2))
                .body("replied", equalTo(false))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", hasItems("COMPLAINT_REPLY", "DISPATCH"))
                .body("timeline.detail", hasItem(containsString("不满意")));
        List<Fact> told = Peers.told(request, 5);
        assertThat(told.getLast().type()).isEqualTo("guanjia.intake.service-request.reopened.v1");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
    }

    @Test
    void a_callback_that_is_scheduled_before_the_request_is_handled_is_not_forgotten() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1).with("sourceId", peers.slip().toString()));
        Peers.tell(request, peers.callbackNews("completed", 2).with("satisfaction", "ACCEPTED"));
        await().atMost(SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("callbacks.status", contains("CONTENT"))
                .body("state", equalTo("IN_PROGRESS")));
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("confirmed", 2).with("repair", Peers.repair()));
        Peers.reaches(request, "CLOSED");
    }

    @Test
    @Clause("S1b(3)-4.2.3")
    void what_is_beyond_the_estate_is_answered_only_after_the_property_departments_head_has_spoken() {
        String request = Desk.registered("INQUIRY");
        act(agent(), request, "triage", Map.of("category", "TITLE_DEED", "outOfCompetence", true))
                .statusCode(200);
        act(agent(), request, "answer", Map.of("text", "下个月"))
                .statusCode(422)
                .body("code", equalTo("OUT_OF_COMPETENCE"));
        act(
                        agent(),
                        request,
                        "instruction-request",
                        Map.of("question", "房产证何时发放?", "agreedReplyAt", in(Duration.ofDays(2))))
                .statusCode(200)
                .body("state", equalTo("AWAITING_INSTRUCTION"));
        act(agent(), request, "answer", Map.of("text", "下个月"))
                .statusCode(409)
                .body("code", equalTo("REQUEST_NOT_IN_THIS_STATE"));
        act(agent(), request, "instruction", Map.of("text", "由我答复")).statusCode(403);
        act(propertyHead(), request, "instruction", Map.of("text", "请业户向开发商查询,电话见公告"))
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
        act(agent(), request, "answer", Map.of("text", "请向开发商查询"))
                .statusCode(200)
                .body("state", equalTo("HANDLED"));
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.words", hasItems("房产证何时发放?", "请向开发商查询"))
                .body("deadlines.kind", hasItem("AGREED_REPLY"))
                .body("deadlines.state", hasItem("MET"));
    }

    @Test
    @Clause(
            value = {"S1b(3)-4.1.3", "S0-5.2.2b"},
            extent = Clause.Extent.PARTIAL)
    void an_inquiry_goes_to_a_department_with_the_time_that_was_agreed_with_the_household() {
        String request = Desk.triaged("INQUIRY");
        act(agent(), request, "routing", routing())
                .statusCode(422)
                .body("code", equalTo("AGREED_REPLY_TIME_MISSING"))
                .body("clauses", hasItem("S1b(3)-4.1.3"));
        String agreed = in(Duration.ofHours(5));
        act(agent(), request, "routing", withAgreed(agreed)).statusCode(200).body("agreedReplyAt", equalTo(agreed));
        assertThat(Peers.told(request, 3).getLast().text("agreedReplyAt")).isEqualTo(agreed);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'AGREED_REPLY' }.dueAt", equalTo(agreed));
    }

    @Test
    void a_mistaken_entry_is_voided_by_a_supervisor_with_a_reason_and_its_clocks_stop() {
        String request = Desk.registered("SERVICE_NEED");
        act(agent(), request, "void", Map.of("reason", "重复")).statusCode(403);
        act(teamLeader(), request, "void", Map.of("reason", "与 GL01-SR-202603-0041 重复登记"))
                .statusCode(200)
                .body("state", equalTo("VOID"));
        agent().get(REQUESTS + "/" + request).then().body("deadlines.state", each(equalTo("CANCELLED")));
        assertThat(Peers.told(request, 2))
                .allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
    }

    @Test
    void what_departments_still_do_about_a_voided_entry_is_shown_and_changes_nothing() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        act(teamLeader(), request, "void", Map.of("reason", "与来电 13800000126 重复"))
                .statusCode(422)
                .body("code", equalTo("PERSONAL_DATA_IN_FIELD"));
        act(teamLeader(), request, "void", Map.of("reason", "与 GL01-SR-202603-0041 重复登记"))
                .statusCode(200);
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("confirmed", 2).with("repair", Peers.repair()));
        await().atMost(SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.code", hasItem("contact-slip.confirmed"))
                .body("state", equalTo("VOID")));
        List<Fact> told = Peers.told(request, 4);
        assertThat(told.stream().map(fact -> fact.type().replaceAll(".*request\\.|\\.v1", "")))
                .containsExactly("recorded", "triaged", "routing-requested", "voided");
        assertThat(told.getLast().text("requestId")).isEqualTo(request);
        assertThat(told.getLast().text("reason")).isEqualTo("与 GL01-SR-202603-0041 重复登记");
    }

    private static String in(Duration time) {
        return Instant.ofEpochSecond(Instant.now().plus(time).getEpochSecond()).toString();
    }

    private static Map<String, Object> withAgreed(String agreed) {
        Map<String, Object> body = new HashMap<>(routing());
        body.put("agreedReplyAt", agreed);
        return body;
    }
}

package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks something is answered at once, or at the time that was agreed with them. */
@QuarkusTest
@IntakeServiceTest
class InquiryJourneyTest {

    private static final ZoneId BRANCH = ZoneId.of("Asia/Shanghai");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause({"S1b(3)-4.1.3", "S1b(3)-4.2.1d"})
    void who_is_not_answered_at_once_is_told_until_when_and_a_clock_holds_it() {
        String request = Desk.triaged("INQUIRY");
        problem(act(agent(), request, "routing", Desk.routing()), 422, "AGREED_REPLY_TIME_MISSING");
        problem(
                act(agent(), request, "reply-time", Map.of("agreedReplyAt", at(Duration.ofHours(-1)))),
                422,
                "AGREED_TIME_IMPOSSIBLE");
        String agreed = at(Duration.ofHours(3));
        act(agent(), request, "reply-time", Map.of("agreedReplyAt", agreed))
                .statusCode(200)
                .body("agreedReplyAt", equalTo(agreed));
        problem(
                act(agent(), request, "reply-time", Map.of("agreedReplyAt", at(Duration.ofHours(9)))),
                422,
                "TIME_ALREADY_AGREED");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'AGREED_REPLY' }.dueAt", equalTo(agreed));
        act(agent(), request, "routing", Desk.routing()).statusCode(200);

        runOut(request);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> teamLeader()
                .get("/api/intake/overdue?size=200")
                .then()
                .body("items.subjectId", hasItem(request)));
        act(agent(), request, "reply", Map.of("text", "已转告结果", "mode", "PHONE")).statusCode(200);
    }

    @Test
    @Clause("S1b(3)-4.2.1f")
    void the_ledger_remarks_which_department_answers_and_by_which_slip() {
        String request = Desk.triaged("INQUIRY");
        act(agent(), request, "reply-time", Map.of("agreedReplyAt", at(Duration.ofHours(3))))
                .statusCode(200);
        act(agent(), request, "routing", Desk.routing()).statusCode(200);
        String number = agent().get(REQUESTS + "/" + request).path("number");
        agent().queryParam("number", number).get(REQUESTS).then().body("items[0].passedOn", nullValue());

        Peers.tell(request, new Peers().slipNews("issued", 1));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> agent().queryParam("number", number)
                .get(REQUESTS)
                .then()
                .body("items[0].passedOn", startsWith("转 GL01-ENGINEERING GL01-CS-")));
        String sheet = agent().queryParam("number", number)
                .get(REQUESTS + "/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(sheet).contains("备注").contains("转 GL01-ENGINEERING GL01-CS-");
        act(agent(), request, "remarks", Map.of("text", "工程部约明日上午答复")).statusCode(200);
    }

    @Test
    @Clause("S1b(3)-4.2.5c")
    void what_the_head_of_the_property_department_finds_important_is_before_the_companys_leaders_at_once() {
        String request = Desk.registered("INQUIRY");
        Desk.propertyHead()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("requestId", request))
                .post("/api/intake/escalations")
                .then()
                .statusCode(201)
                .body("level", equalTo("GENERAL_MANAGER"))
                .body("state", equalTo("RAISED"))
                .body("due.kind", equalTo("ESCALATION"));
        Desk.as("zongjingli.gl", "HX/FZ/GL", "GENERAL_MANAGER")
                .get("/api/intake/escalations?level=GENERAL_MANAGER&requestId=" + request)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    @Clause("S1b(3)-4.3.2")
    void of_a_branchs_month_it_says_how_many_inquiries_were_answered_by_the_agreed_time_and_which() {
        String late = agreedAndRunOut();
        String kept = Desk.triaged("INQUIRY");
        act(agent(), kept, "reply-time", Map.of("agreedReplyAt", at(Duration.ofMinutes(1))))
                .statusCode(200);
        act(agent(), kept, "answer", Map.of("text", "已说明")).statusCode(200);

        String path = "/api/intake/agreed-replies?month=" + YearMonth.now(BRANCH);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> agent().get(path)
                .then()
                .statusCode(200)
                .body("branch", equalTo("GL"))
                .body("target", equalTo(100))
                .body("met", equalTo(false))
                .body("percent", lessThan(100))
                .body("inquiries.find { it.id == '" + late + "' }.kept", equalTo(false)));
        agent().get(path).then().body("inquiries.findAll { it.kept }.id", not(hasItem(late)));
        Desk.quality().get("/api/intake/agreed-replies?branch=GL").then().statusCode(200);
        Desk.agentOfAnotherBranch()
                .get("/api/intake/agreed-replies?branch=GL")
                .then()
                .statusCode(403);
    }

    @Test
    @Clause("S1-7.6b")
    void who_asks_about_the_accounts_is_answered_by_a_clock_of_its_own_and_names_the_publication() {
        Map<String, Object> entry =
                Desk.with(Desk.with(Desk.entry("INQUIRY"), "accounts", true), "publication", "GL01-NT-202607-0003");
        String request = Desk.register(agent(), entry).statusCode(201).extract().path("id");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("accounts", equalTo(true))
                .body("publication", equalTo("GL01-NT-202607-0003"))
                .body("deadlines.find { it.kind == 'ACCOUNTS_REPLY' }.state", equalTo("OPEN"));
        agent().queryParam("accounts", true).get(REQUESTS).then().body("items.id", hasItem(request));
        act(agent(), request, "triage", Map.of("category", "OTHER")).statusCode(200);
        act(agent(), request, "answer", Map.of("text", "已出示收支明细")).statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'ACCOUNTS_REPLY' }.state", equalTo("MET"));
        problem(
                Desk.register(agent(), Desk.with(Desk.entry("SERVICE_NEED"), "accounts", true)),
                422,
                "ACCOUNTS_OF_NO_INQUIRY");
    }

    @Test
    @Clause("S0-7.2")
    void the_register_carries_its_form_code_on_the_export_and_a_branch_writes_its_own() {
        Desk.registered("INQUIRY");
        agent().get(REQUESTS + "/form").then().body("code", equalTo("WDW-FR-M8101"));
        assertThat(agent().get(REQUESTS + "/export").then().extract().asString())
                .contains("表式 WDW-FR-M8101");
        Desk.put("/branches/MW/policies/intake.register-form", Map.of("value", "MW-FR-01"))
                .statusCode(200);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Desk.agentOfAnotherBranch()
                .get(REQUESTS + "/form")
                .then()
                .body("code", equalTo("MW-FR-01")));
    }

    private static String agreedAndRunOut() {
        String request = Desk.triaged("INQUIRY");
        act(agent(), request, "reply-time", Map.of("agreedReplyAt", at(Duration.ofMinutes(5))))
                .statusCode(200);
        runOut(request);
        return request;
    }

    private static void runOut(String request) {
        Database.change(
                "UPDATE deadline SET due_at = now() - interval '1 second' WHERE kind = 'AGREED_REPLY' AND subject_id = '"
                        + request + "'");
    }

    private static String at(Duration fromNow) {
        return Instant.now().plus(fromNow).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

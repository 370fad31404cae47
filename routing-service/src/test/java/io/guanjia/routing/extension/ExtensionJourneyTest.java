package io.guanjia.routing.extension;

import static io.guanjia.routing.plan.Planned.submitted;
import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.as;
import static io.guanjia.routing.slip.Desk.director;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.plan.Planned;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department asks for more time, and whoever is above says whether it has it. */
@QuarkusTest
@RoutingServiceTest
class ExtensionJourneyTest {

    private static final String EXTENSIONS = "/api/routing/slip-extensions";
    private static final String WHY = "立管配件须向厂家定制，周五到货";

    private final Transactions transactions;
    private final UUID request = UUID.randomUUID();
    private String slip;

    ExtensionJourneyTest(Transactions transactions) {
        this.transactions = transactions;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
        slip = Planned.taken(request);
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Extent.PARTIAL)
    void the_slip_is_due_when_it_was_asked_once_the_desks_leader_agrees_and_not_before() {
        String due = plan().getString("dueAt");
        String until = inDays(9);
        String id = asked(until);

        assertThat(plan().getString("dueAt")).isEqualTo(due);
        engineer()
                .get(EXTENSIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("ASKED"))
                .body("dueAt", equalTo(due))
                .body("beforePost", equalTo("CS_TEAM_LEADER"))
                .body("due.kind", equalTo("EXTENSION_DECIDED"));

        decide(leader(), id, true, null)
                .statusCode(200)
                .body("state", equalTo("APPROVED"))
                .body("due", nullValue());

        assertThat(Instant.parse(plan().getString("dueAt"))).isEqualTo(until);
        assertThat(plan().getString("previousDueAt")).isEqualTo(due);
        assertThat(agent().get(SLIPS + "/" + slip).jsonPath().getList("history.action"))
                .last()
                .isEqualTo("put-off");
        Fact told = told();
        assertThat(told.contractProblems()).isEmpty();
        assertThat(Instant.parse(told.text("dueAt"))).isEqualTo(until);
    }

    @Test
    void once_more_only_the_director_gives_more_time() {
        decide(leader(), asked(inDays(9)), true, null).statusCode(200);
        String second = asked(inDays(12));

        engineer().get(EXTENSIONS + "/" + second).then().body("beforePost", equalTo("OFFICE_DIRECTOR"));
        refused(decide(leader(), second, true, null), 403, "EXTENSION_IS_THE_DIRECTORS");
        decide(director(), second, true, "同意，请先临时疏通").statusCode(200).body("answer", equalTo("同意，请先临时疏通"));
    }

    @Test
    void whoever_refuses_says_why_and_the_slip_is_due_as_it_was() {
        String due = plan().getString("dueAt");
        String id = asked(inDays(9));

        refused(decide(leader(), id, false, null), 422, "EXTENSION_ANSWER_MISSING");
        decide(leader(), id, false, "业户家中不能再等，请先用备件")
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("history.action", contains("ASK", "REFUSE"));

        assertThat(plan().getString("dueAt")).isEqualTo(due);
        refused(decide(leader(), id, true, null), 409, "EXTENSION_NOT_IN_THIS_STATE");
        asked(inDays(9));
    }

    @Test
    void nobody_asks_twice_at_once_nor_for_less_nor_for_another_department() {
        refused(ask(engineer(), inDays(40), WHY), 422, "EXTENSION_UNTIL_IMPOSSIBLE");
        refused(ask(engineer(), plan().getString("dueAt"), WHY), 422, "EXTENSION_UNTIL_IMPOSSIBLE");
        refused(ask(engineer(), inDays(9), "请联系 13812345678"), 422, "PERSONAL_DATA_IN_TEXT");
        refused(
                ask(Desk.handler("baojie.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"), inDays(9), WHY),
                403,
                "SLIP_OF_ANOTHER_DEPARTMENT");

        String id = asked(inDays(9));

        refused(ask(engineer(), inDays(9), WHY), 409, "EXTENSION_IS_ASKED");
        Desk.engineerOfAnotherBranch().get(EXTENSIONS + "/" + id).then().statusCode(404);
        Desk.engineerOfAnotherOffice().get(EXTENSIONS + "/" + id).then().statusCode(404);
        withdraw(id).statusCode(200).body("state", equalTo("WITHDRAWN")).body("due", nullValue());
        asked(inDays(9));
    }

    @Test
    void nobody_gives_themselves_more_time() {
        RequestSpecification both = Desk.engineering("liang.gl01", "RESPONSIBLE_HANDLER", "CS_TEAM_LEADER");
        String id = ask(both, inDays(9), WHY).statusCode(201).extract().path("id");

        refused(decide(both, id, true, null), 403, "EXTENSION_OWN");
    }

    @Test
    void whoever_a_complaint_is_about_gives_no_time_for_it() {
        slip = Desk.slipAbout("CS_TEAM_LEADER", null);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        String id = asked(inDays(9));

        director().get(EXTENSIONS + "/" + id).then().body("beforePost", not(equalTo("CS_TEAM_LEADER")));
        refused(decide(leader(), id, true, null), 403, "ADDRESSED_ABOVE");
        decide(director(), id, true, null).statusCode(200);

        slip = Desk.slipAbout("SERVICE_CENTRE_HEAD", null);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        refused(decide(leader(), asked(inDays(9)), true, null), 403, "ADDRESSED_ABOVE");
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Extent.PARTIAL)
    void what_has_run_out_is_not_put_off_neither_by_asking_nor_by_agreeing() {
        String id = asked(inDays(9));

        transactions.in(Scope.ofBranch("GL"), tx -> tx.update(
                        "UPDATE deadline SET due_at = :now WHERE branch_id = :branch AND subject_id = :id AND kind = 'PLAN' AND state = 'OPEN'")
                .bind("now", tx.now())
                .bind("id", UUID.fromString(slip))
                .execute());

        refused(decide(leader(), id, true, null), 409, "EXTENSION_NOTHING_DUE");
        decide(leader(), id, false, "时限已过，请立即反馈").statusCode(200);
        refused(ask(engineer(), inDays(9), WHY), 409, "EXTENSION_NOTHING_DUE");
    }

    @Test
    void what_was_asked_lapses_with_a_report_a_plan_or_a_slip_that_goes_elsewhere() {
        List<Runnable> ways = List.of(
                () -> act(engineer(), slip, "report", Map.of("result", "立管已更换", "nothingRepaired", true))
                        .statusCode(200),
                () -> submitted(slip, inDays(3)),
                () -> act(agent(), slip, "withdrawal", Map.of("reason", "业户已自行处理"))
                        .statusCode(200));
        for (Runnable way : ways) {
            slip = Planned.taken(UUID.randomUUID());
            String id = asked(inDays(9));

            way.run();

            engineer()
                    .get(EXTENSIONS + "/" + id)
                    .then()
                    .body("state", equalTo("LAPSED"))
                    .body("due", nullValue())
                    .body("history.action", contains("ASK", "LAPSE"))
                    .body("actions.findAll { it.allowed }.size()", equalTo(0));
        }
    }

    @Test
    void what_waits_for_an_answer_stands_in_a_list_with_a_count_and_on_its_slip() {
        String id = asked(inDays(9));

        leader().get(EXTENSIONS + "?state=ASKED&sort=DUE&size=200").then().body("items.id", hasItem(id));
        leader().get(EXTENSIONS + "?mine=true&size=200").then().body("items.id", hasItem(id));
        director().get(EXTENSIONS + "?mine=true&size=200").then().body("items.id", not(hasItem(id)));
        leader().get(EXTENSIONS + "/count?state=ASKED&slip=" + slip).then().body("count", equalTo(1));
        leader().get(EXTENSIONS + "?state=APPROVED&size=200").then().body("items.id", not(hasItem(id)));
        leader().get(SLIPS + "/" + slip + "/extensions")
                .then()
                .body("extensions.id", contains(id))
                .body("extensions[0].actions.find { it.command == 'slip-extension.decide' }.allowed", equalTo(true))
                .body("extensions[0].reason", equalTo(WHY));
    }

    private JsonPath planOf(String of) {
        return agent().get(SLIPS + "/" + of).jsonPath();
    }

    private JsonPath plan() {
        return planOf(slip).setRootPath("deadlines.find { it.kind == 'PLAN' }");
    }

    private String asked(String until) {
        return ask(engineer(), until, WHY).statusCode(201).extract().path("id");
    }

    private ValidatableResponse ask(RequestSpecification person, String until, String reason) {
        return person.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("until", until, "reason", reason))
                .post(SLIPS + "/" + slip + "/extensions")
                .then();
    }

    private static ValidatableResponse decide(RequestSpecification person, String id, boolean approved, String answer) {
        Map<String, Object> body = new HashMap<>(Map.of("approved", approved));
        if (answer != null) {
            body.put("answer", answer);
        }
        return person.contentType("application/json")
                .body(body)
                .post(EXTENSIONS + "/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse withdraw(String id) {
        return engineer().post(EXTENSIONS + "/" + id + "/withdrawal").then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }

    private static RequestSpecification leader() {
        return as("zuzhang.gl01", "HX/FZ/GL/GL01", "CS_TEAM_LEADER");
    }

    private static String inDays(int days) {
        return Instant.now()
                .plus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private Fact told() {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Facts.read(Desk.SLIP_TOPIC).stream()
                                .filter(fact -> fact.type().equals("guanjia.routing.contact-slip.put-off.v1"))
                                .filter(fact -> request.toString().equals(fact.text("requestId")))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}

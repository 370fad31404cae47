package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A slip whose time has run out: in its history, in the list, and before whoever leads the department. */
@QuarkusTest
@RoutingServiceTest
class OverdueSlipsTest {

    private static final String OVERDUE = "/api/routing/overdue";

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void what_ran_out_stands_in_the_slips_history_with_who_must_act() {
        String slip = handedOverLongAgo();

        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("history.findAll { it.action == 'DEADLINE_BREACHED' }.breach.kind", hasItem("ACKNOWLEDGE_URGENT"))
                .body(
                        "history.findAll { it.action == 'DEADLINE_BREACHED' }.breach.label",
                        hasItem("紧急签收 Taking an urgent slip"))
                .body("deadlines.find { it.kind == 'PLAN' }.label", equalTo("反馈或方案 Report or plan"))
                .body("history.find { it.action == 'DEADLINE_BREACHED' }.label", equalTo("超过时限 Deadline missed"))
                .body("history.find { it.action == 'DEADLINE_BREACHED' }.breach.ownerRole", equalTo("DEPARTMENT_HEAD"))
                .body(
                        "history.find { it.action == 'DEADLINE_BREACHED' }.breach.ownerDepartment",
                        equalTo("GL01-ENGINEERING"));
    }

    @Test
    void it_waits_for_whoever_leads_the_department_until_it_is_done() {
        String slip = handedOverLongAgo();
        String waiting = "items.find { it.subjectId == '" + slip + "' && it.kind == 'PLAN' }";

        leader().get(OVERDUE + "?size=200")
                .then()
                .statusCode(200)
                .body(waiting + ".number", matchesPattern("GL01-CS-\\d{6}-\\d{4,}"))
                .body(waiting + ".label", equalTo("反馈或方案 Report or plan"))
                .body(waiting + ".ownerRole", equalTo("DEPARTMENT_HEAD"))
                .body(waiting + ".office", equalTo("GL01"));
        agent().get(OVERDUE + "?size=200").then().body("items.subjectId", not(hasItem(slip)));

        act(engineer(), slip, "acknowledgement").statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
        leader().get(OVERDUE + "?size=200")
                .then()
                .body("items.findAll { it.subjectId == '" + slip + "' }.kind", equalTo(List.of("VISIT")));
        act(agent(), slip, "confirmation").statusCode(200);

        leader().get(OVERDUE + "?size=200").then().body("items.subjectId", not(hasItem(slip)));
    }

    @Test
    void the_list_can_be_asked_for_what_is_overdue_and_for_what_falls_due() {
        String late = handedOverLongAgo();
        UUID another = UUID.randomUUID();
        Facts.send(Desk.routed(another, "GL", "GL01"));
        Desk.slipOf(agent(), another);

        listed("requestId=" + request + "&overdue=true", late);
        listed("requestId=" + request + "&overdue=false");
        listed("requestId=" + another + "&overdue=true");
        listed("requestId=" + request + "&dueBefore=2026-03-12T00:00:00Z", late);
        listed("requestId=" + another + "&dueBefore=2026-03-12T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"overdue=maybe, overdue", "overdue=TRUE, overdue", "dueBefore=tomorrow, dueBefore"})
    void a_question_that_cannot_be_read_is_refused_by_its_name(String question, String parameter) {
        agent().get(Desk.SLIPS + "?" + question)
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED_REQUEST"))
                .body("detail", containsString(parameter));
    }

    private static void listed(String question, String... slips) {
        agent().get(Desk.SLIPS + "?" + question).then().statusCode(200).body("items.id", equalTo(List.of(slips)));
    }

    /** An urgent slip that was handed over by word of mouth in March: every clock of it has run out. */
    private String handedOverLongAgo() {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2]
                .with("transmission", "ORAL")
                .with("urgent", true)
                .with("handedOverTo", "工程部值班 老陈")
                .with("handedOverAt", "2026-03-11T15:50:00Z")
                .with("visitFrom", "2026-03-12T06:00:00Z")
                .with("visitTo", "2026-03-12T08:00:00Z");
        Facts.send(routed);
        String slip = Desk.slipOf(agent(), request);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> agent().get(Desk.SLIPS + "/" + slip).jsonPath().getList("deadlines.state").stream()
                        .noneMatch("OPEN"::equals));
        return slip;
    }

    private static RequestSpecification leader() {
        return given().auth()
                .oauth2(TestTokens.of(
                        "gongcheng.gl01",
                        "HX/FZ/GL/GL01",
                        Map.of("departments", List.of("GL01-ENGINEERING")),
                        "ENGINEERING_SUPERVISOR"));
    }
}

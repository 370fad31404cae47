package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.service.Refusals.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever cannot be done is said clearly, in Chinese unless asked otherwise, and changes nothing. */
@QuarkusTest
@RoutingServiceTest
class SlipRefusalsTest {

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void a_step_out_of_turn_is_a_conflict_that_says_where_the_slip_stands() {
        String slip = Desk.newSlip();

        problem(act(agent(), slip, "confirmation"), 409, "SLIP_NOT_IN_THIS_STATE")
                .body("detail", containsString("待签收"));
        unchanged(slip);
    }

    @Test
    void a_stale_version_is_refused_and_names_the_current_one() {
        String slip = Desk.newSlip();

        problem(act(engineer().header("If-Match", "\"7\""), slip, "acknowledgement"), 412, "STALE_VERSION")
                .body("values.current", equalTo(1));
        unchanged(slip);
        act(engineer().header("If-Match", "\"1\""), slip, "acknowledgement").statusCode(200);
    }

    @Test
    void another_offices_slip_is_not_there_and_neither_is_another_branchs() {
        String slip = Desk.newSlip();

        problem(act(Desk.engineerOfAnotherOffice(), slip, "acknowledgement"), 404, "NOT_FOUND");
        problem(Desk.engineerOfAnotherOffice().get(SLIPS + "/" + slip).then(), 404, "NOT_FOUND");
        problem(act(Desk.engineerOfAnotherBranch(), slip, "acknowledgement"), 404, "NOT_FOUND");
        problem(Desk.engineerOfAnotherBranch().get(SLIPS + "/" + slip).then(), 404, "NOT_FOUND");
        Desk.engineerOfAnotherBranch()
                .get(SLIPS + "?size=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(slip)));
        unchanged(slip);
    }

    @Test
    void the_project_company_reads_its_subtree_and_writes_nothing() {
        String slip = Desk.newSlip();

        Desk.quality().get(SLIPS + "/" + slip).then().statusCode(200);
        problem(
                act(Desk.as("pinzhi.fz", "HX/FZ", "RESPONSIBLE_HANDLER"), slip, "acknowledgement"),
                403,
                "READ_ONLY_SCOPE");
        unchanged(slip);
    }

    @Test
    void customer_service_may_not_do_the_departments_part() {
        problem(act(agent(), Desk.newSlip(), "acknowledgement"), 403, "NOT_PERMITTED")
                .body("detail", containsString("处理责任人"));
    }

    @Test
    void another_departments_people_may_not_do_the_departments_part() {
        String slip = Desk.newSlip();

        for (RequestSpecification stranger : List.of(
                Desk.handler("chuli.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING", "GL01-SECURITY"),
                Desk.handler("chuli.gl01", "HX/FZ/GL/GL01"),
                Desk.handlerWhoseTokenSays("chuli.gl01", "HX/FZ/GL/GL01", "GL01-ENGINEERING"),
                Desk.handlerWhoseTokenSays("chuli.gl01", "HX/FZ/GL/GL01", List.of(1)),
                Desk.as("chuli.gl01", "HX/FZ/GL/GL01", "RESPONSIBLE_HANDLER"))) {
            problem(act(stranger, slip, "acknowledgement"), 403, "SLIP_OF_ANOTHER_DEPARTMENT")
                    .body("detail", containsString("GL01-ENGINEERING"))
                    .body("clauses", hasItem("S0-5.2.2"));
        }
        unchanged(slip);
    }

    @Test
    void a_report_with_a_phone_number_is_refused_with_what_to_do() {
        String slip = Desk.newSlip();
        act(engineer(), slip, "acknowledgement").statusCode(200);

        problem(
                act(engineer(), slip, "report", Map.of("result", "已联系 13800000101", "nothingRepaired", true)),
                422,
                "PERSONAL_DATA_IN_TEXT");
    }

    @Test
    void a_repair_completed_in_the_future_is_refused() {
        String slip = Desk.newSlip();
        act(engineer(), slip, "acknowledgement").statusCode(200);
        var repair = Map.of(
                "defect",
                "WET_AREA",
                "rework",
                false,
                "completedAt",
                Instant.now().plusSeconds(3600).toString());

        problem(
                act(engineer(), slip, "report", Map.of("result", "已修", "repair", repair)),
                422,
                "COMPLETION_TIME_IMPOSSIBLE");
    }

    @Test
    void bad_bodies_are_named_by_field() {
        String slip = Desk.newSlip();

        problem(post(slip, "rejection", "{"), 400, "MALFORMED_REQUEST");
        for (String text : List.of("a\\u0000b", "a\\ud83db")) {
            problem(post(slip, "rejection", "{\"reason\":\"" + text + "\"}"), 400, "INVALID_FIELD")
                    .body("detail", containsString("reason"));
            problem(post(slip, "report", "{\"result\":\"" + text + "\"}"), 400, "INVALID_FIELD")
                    .body("detail", containsString("result"));
        }
        problem(post(slip, "rejection", "{}"), 400, "INVALID_FIELD").body("detail", containsString("reason"));
        problem(post(slip, "report", "{\"result\":\"x\",\"repair\":{\"defect\":\"ROOF\"}}"), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("defect"));
        problem(post(slip, "rejection", "{\"reason\":\"" + "长".repeat(1001) + "\"}"), 400, "INVALID_FIELD");
        unchanged(slip);
    }

    @Test
    void a_missing_body_is_told_and_changes_nothing() {
        String slip = Desk.newSlip();

        for (String nothing : List.of("", "null")) {
            for (String command : List.of("rejection", "report", "progress")) {
                problem(post(engineer(), slip, command, nothing), 400, "INVALID_FIELD");
            }
            for (String command : List.of("return", "withdrawal", "urgings")) {
                problem(post(agent(), slip, command, nothing), 400, "INVALID_FIELD");
            }
        }
        unchanged(slip);
    }

    @Test
    void problems_are_in_chinese_unless_english_is_preferred() {
        agent().get(SLIPS + "?size=100000").then().statusCode(400).body("detail", containsString("每页"));
        agent().header("Accept-Language", "en")
                .get(SLIPS + "?size=100000")
                .then()
                .body("code", equalTo("PAGE_TOO_LARGE"))
                .body("detail", containsString("page"));
        agent().get(SLIPS + "?cursor=' OR 1=1 --").then().statusCode(400).body("code", equalTo("CURSOR_UNREADABLE"));
    }

    private static ValidatableResponse post(String slip, String command, String body) {
        return post(engineer(), slip, command, body);
    }

    private static ValidatableResponse post(RequestSpecification person, String slip, String command, String body) {
        return person.contentType("application/json")
                .body(body)
                .post(SLIPS + "/" + slip + "/" + command)
                .then();
    }

    private static void unchanged(String slip) {
        agent().get(SLIPS + "/" + slip).then().body("slip.version", equalTo(1)).body("slip.state", equalTo("ISSUED"));
    }
}

package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.director;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department ends: what it owes is the director's, until it is handed over. */
@QuarkusTest
@RoutingServiceTest
class HandoverTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final String WAY = "工程部撤并，由综合维修部接办";

    private final String tag = UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String old = "GL01-OLD" + tag;
    private final String successor = "GL01-NEW" + tag;
    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void twoDepartmentsAreThere() {
        Desk.defineBranches();
        Facts.send(Desk.department(old, null), Desk.department(successor, null));
    }

    @Test
    void what_an_ended_department_has_in_hand_is_the_directors_to_see_to() {
        String slip = slipOf(request, old);
        owners(slip, "DEPARTMENT_HEAD");

        Facts.send(Desk.department(old, YESTERDAY));

        owners(slip, "OFFICE_DIRECTOR");
        director()
                .get("/api/routing/owed?department=" + old)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(slip)));
        owners(slipOf(UUID.randomUUID(), old), "OFFICE_DIRECTOR");

        Facts.send(Desk.department(old, null));
        owners(slip, "DEPARTMENT_HEAD");
    }

    @Test
    void who_names_a_department_that_is_not_theirs_to_see_is_not_told_that_it_has_nothing() {
        Facts.send(Desk.department(old, YESTERDAY));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> director().get(SLIPS + "?department=" + old).statusCode() == 200);
        for (String path :
                List.of(SLIPS + "?department=", SLIPS + "/count?department=", "/api/routing/owed?department=")) {
            for (String code : List.of("NOPE", "GL02-ENGINEERING", old.toLowerCase())) {
                director()
                        .get(path + code)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("OTHER_DEPARTMENT"))
                        .body("detail", containsString(old));
            }
            director().get(path + old).then().statusCode(200);
        }
        director()
                .contentType("application/json")
                .body(Map.of("fromDepartment", old + "X", "toDepartment", successor, "reason", WAY))
                .post("/api/routing/handovers")
                .then()
                .statusCode(403);
    }

    @Test
    void what_ran_out_at_an_ended_department_stands_before_the_director() {
        Facts.send(Desk.department(old, YESTERDAY));
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2]
                .with("departmentCode", old)
                .with("transmission", "ORAL")
                .with("handedOverTo", "值班 老陈")
                .with("handedOverAt", "2026-03-11T15:50:00Z");
        Facts.send(routed);
        String slip = Desk.slipOf(agent(), request);
        await().atMost(SOON)
                .untilAsserted(() ->
                        director().get("/api/routing/overdue?size=200").then().body("items.subjectId", hasItem(slip)));
        handOver(director()).statusCode(200);
        director().get("/api/routing/overdue?size=200").then().body("items.subjectId", not(hasItem(slip)));
    }

    @Test
    void all_that_it_owes_goes_to_another_department_in_one_call_and_once() {
        String first = slipOf(request, old);
        String second = slipOf(UUID.randomUUID(), old);
        act(people(old), second, "acknowledgement").statusCode(200);
        String reported = slipOf(UUID.randomUUID(), old);
        act(people(old), reported, "acknowledgement").statusCode(200);
        act(people(old), reported, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
        Facts.send(Desk.department(old, YESTERDAY));
        owners(first, "OFFICE_DIRECTOR");

        handOver(director())
                .statusCode(200)
                .body("id", equalTo(List.of(first, second)))
                .body("handedOver", each(equalTo(true)))
                .body("refusal", each(nullValue()))
                .body("slipInTheWay", each(nullValue()));
        handOver(director()).statusCode(200).body("size()", equalTo(0));

        agent().get(SLIPS + "/" + second)
                .then()
                .body("slip.state", equalTo("ISSUED"))
                .body("slip.departmentCode", equalTo(successor))
                .body("history.action", hasItem("handed-over"))
                .body(
                        "history.find { it.action == 'handed-over' }.reason",
                        equalTo(old + " → " + successor + "：" + WAY))
                .body("deadlines.findAll { it.state == 'OPEN' }.ownerDepartment", each(equalTo(successor)));
        agent().get(SLIPS + "/" + reported).then().body("slip.departmentCode", equalTo(old));
        act(people(old), first, "acknowledgement").statusCode(403);
        act(people(successor), first, "acknowledgement").statusCode(200);
        Fact told = Facts.read(Desk.SLIP_TOPIC, request.toString()).stream()
                .filter(fact -> fact.type().endsWith("handed-over.v1"))
                .findFirst()
                .orElseThrow();
        assertThat(told.contractProblems()).isEmpty();
        assertThat(told.text("fromDepartmentCode")).isEqualTo(old);
        assertThat(told.text("departmentCode")).isEqualTo(successor);
    }

    @Test
    void who_is_left_in_a_department_goes_on_with_what_a_colleague_had_in_hand() {
        String staff = "weixiu." + tag;
        Supplier<RequestSpecification> leaving = () -> Desk.handler(staff, "HX/FZ/GL/GL01", old);
        String slip = slipOf(request, old);
        act(leaving.get(), slip, "acknowledgement").statusCode(200);
        Facts.send(Fact.endOfPost(staff));
        await().atMost(SOON)
                .untilAsserted(
                        () -> leaving.get().get(SLIPS).then().statusCode(403).body("code", equalTo("POST_ENDED")));

        people(old).get(SLIPS + "?size=200").then().statusCode(200).body("items.id", hasItem(slip));
        owners(slip, "DEPARTMENT_HEAD");
        act(people(old), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void one_matter_stays_one_slip_of_a_department_unless_it_is_said_to_be_another() {
        String first = slipOf(request, old);
        String theirs = anotherOf(request, successor);

        one(director(), first, successor, WAY).statusCode(409).body("code", equalTo("DEPARTMENT_HAS_A_SLIP"));
        handOver(director())
                .statusCode(200)
                .body("refusal", equalTo(List.of("DEPARTMENT_HAS_A_SLIP")))
                .body("slipInTheWay", equalTo(List.of(numberOf(theirs))));
        agent().get(SLIPS + "/" + first).then().body("slip.departmentCode", equalTo(old));

        Map<String, Object> another = Map.of("toDepartment", successor, "reason", WAY, "anotherMatter", true);
        act(director().header("If-Match", "\"1\""), first, "handover", another).statusCode(200);
        act(people(successor), theirs, "acknowledgement").statusCode(200);
    }

    @Test
    void what_a_department_is_done_with_stands_against_no_handover() {
        String first = slipOf(request, old);
        String theirs = anotherOf(request, successor);
        act(people(successor), theirs, "rejection", Map.of("reason", "非本部门事项")).statusCode(200);

        one(director(), first, successor, WAY).statusCode(200);
    }

    @Test
    void nothing_is_handed_over_to_whom_there_is_not_and_by_whom_it_is_not_to_be() {
        String slip = slipOf(request, old);
        one(director(), slip, old, WAY).statusCode(422).body("code", equalTo("SLIP_OF_THIS_DEPARTMENT"));
        one(director(), slip, "GL02-ENGINEERING", WAY).statusCode(422).body("code", equalTo("DEPARTMENT_UNKNOWN"));
        one(director(), slip, successor, " ").statusCode(422).body("code", equalTo("SLIP_REASON_MISSING"));
        one(agent(), slip, successor, WAY).statusCode(403);
        one(Desk.as("zhuren.gl02", "HX/FZ/GL/GL02", "OFFICE_DIRECTOR"), slip, successor, WAY)
                .statusCode(404);
        Facts.send(Desk.department(successor, YESTERDAY));
        await().atMost(SOON).untilAsserted(() -> one(director(), slip, successor, WAY)
                .statusCode(422)
                .body("code", equalTo("DEPARTMENT_ENDED")));
        handOver(director())
                .statusCode(200)
                .body("id", equalTo(List.of(slip)))
                .body("handedOver", each(equalTo(false)))
                .body("refusal", each(equalTo("DEPARTMENT_ENDED")))
                .body("slipInTheWay", each(nullValue()));
        agent().get(SLIPS + "/" + slip)
                .then()
                .body("slip.departmentCode", equalTo(old))
                .body("slip.version", equalTo(1));
    }

    private static String slipOf(UUID request, String department) {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2].with("departmentCode", department);
        Facts.send(routed);
        return Desk.slipOf(agent(), request);
    }

    private static String numberOf(String slip) {
        return agent().get(SLIPS + "/" + slip).path("slip.number");
    }

    /** The same request is routed to a second department. */
    private static String anotherOf(UUID request, String department) {
        Facts.send(Desk.told("routing-requested", request, 4, "GL", "GL01").with("departmentCode", department));
        return await().atMost(SOON)
                .until(
                        () -> agent().get(SLIPS + "?department=" + department).<String>path("items[0].id"),
                        Objects::nonNull);
    }

    private static void owners(String slip, String role) {
        await().atMost(SOON).untilAsserted(() -> agent().get(SLIPS + "/" + slip)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.ownerRole", each(equalTo(role))));
    }

    private static RequestSpecification people(String department) {
        return Desk.handler("weixiu.gl01", "HX/FZ/GL/GL01", department);
    }

    private ValidatableResponse handOver(RequestSpecification by) {
        return by.contentType("application/json")
                .body(Map.of("fromDepartment", old, "toDepartment", successor, "reason", WAY))
                .post("/api/routing/handovers")
                .then();
    }

    private static ValidatableResponse one(RequestSpecification by, String slip, String to, String reason) {
        return act(by.header("If-Match", "\"1\""), slip, "handover", Map.of("toDepartment", to, "reason", reason));
    }
}

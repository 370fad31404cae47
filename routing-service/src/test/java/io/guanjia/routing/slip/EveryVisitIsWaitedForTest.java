package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.director;
import static io.guanjia.testing.Each.each;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A department is asked again and a visit is agreed with that: the household is waited for by a clock, wherever the slip stands. */
@QuarkusTest
@RoutingServiceTest
class EveryVisitIsWaitedForTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String FIRST = "2099-03-12T08:00:00Z";
    private static final String SECOND = "2099-03-13T08:00:00Z";
    private static final Map<String, ?> RESULT = Map.of("result", "已检查，无须维修", "nothingRepaired", true);

    private final String tag = UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String department = "GL01-DEP" + tag;
    private final String successor = "GL01-NEW" + tag;
    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void twoDepartmentsAreThere() {
        Desk.defineBranches();
        Facts.send(Desk.department(department, null), Desk.department(successor, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUED", "ACKNOWLEDGED", "IN_HANDLING", "REPORTED"})
    void wherever_the_slip_stands_the_visit_is_the_departments_head_to_see_to(String state) {
        String slip = slipIn(state, null);

        askedAgain(slip, asked(4, SECOND));

        file(slip)
                .body("slip.state", equalTo(state))
                .body("deadlines.findAll { it.kind == 'VISIT' }.state", contains("OPEN"))
                .body("deadlines.findAll { it.kind == 'VISIT' }.dueAt", contains(SECOND))
                .body("deadlines.findAll { it.kind == 'VISIT' }.ownerRole", contains("DEPARTMENT_HEAD"))
                .body("deadlines.findAll { it.kind == 'VISIT' }.ownerDepartment", contains(department));
    }

    @Test
    void who_comes_for_the_first_visit_is_waited_for_again_at_the_second_until_their_report_is_confirmed() {
        String slip = slipIn("ACKNOWLEDGED", withinTheHour());
        askedAgain(slip, asked(4, SECOND));
        visits(slip, "OPEN", "OPEN");

        act(people(department), slip, "handling-start").statusCode(200);
        visits(slip, "MET", "OPEN");
        act(people(department), slip, "report", RESULT).statusCode(200);
        visits(slip, "MET", "OPEN");
        act(agent(), slip, "confirmation").statusCode(200);
        visits(slip, "MET", "CANCELLED");
    }

    @Test
    void who_comes_once_while_both_are_expected_has_kept_both() {
        String slip = slipIn("ACKNOWLEDGED", withinTheHour());
        askedAgain(slip, asked(4, Instant.now().plus(Duration.ofMinutes(90)).toString()));
        visits(slip, "OPEN", "OPEN");

        act(people(department), slip, "handling-start").statusCode(200);
        visits(slip, "MET", "MET");
    }

    @Test
    void the_same_visit_is_one_promise_also_once_it_was_kept() {
        String visit = withinTheHour();
        String slip = slipIn("ISSUED", visit);
        Fact again = asked(4, visit);
        askedAgain(slip, again);
        Facts.send(again, again);
        visits(slip, "OPEN");

        act(people(department), slip, "acknowledgement").statusCode(200);
        act(people(department), slip, "handling-start").statusCode(200);
        askedAgain(slip, asked(5, visit));
        visits(slip, "MET");
    }

    @Test
    void who_begins_before_the_day_keeps_no_visit_by_that() {
        String slip = slipIn("IN_HANDLING", FIRST);
        visits(slip, "OPEN");

        act(people(department), slip, "progress", Map.of("done", "已备好配件", "onSite", true))
                .statusCode(200);
        visits(slip, "OPEN");
    }

    @Test
    void who_began_earlier_keeps_the_visit_by_saying_that_they_are_there() {
        String slip = slipIn("IN_HANDLING", null);
        askedAgain(slip, asked(4, withinTheHour()));

        act(people(department), slip, "progress", Map.of("done", "路上堵车，晚到")).statusCode(200);
        visits(slip, "OPEN");
        act(people(department), slip, "progress", Map.of("done", "正在查漏", "onSite", true))
                .statusCode(200);
        visits(slip, "MET");
        file(slip).body("history.reason", hasItem("已到场：正在查漏"));
    }

    @Test
    void what_is_reported_without_going_there_keeps_no_visit_and_is_waited_for_as_it_was() {
        String slip = slipIn("REPORTED", withinTheHour());
        visits(slip, "OPEN");

        act(agent(), slip, "return", Map.of("reason", "业户说无人上门")).statusCode(200);
        visits(slip, "OPEN");
    }

    @Test
    void a_visit_whose_time_ends_while_a_report_waits_to_be_confirmed_was_missed_and_stays_so_once_it_is_returned() {
        String slip = slipIn("REPORTED", "2026-03-12T08:00:00Z");

        await().atMost(SOON).untilAsserted(() -> visits(slip, "BREACHED"));
        file(slip)
                .body("slip.state", equalTo("REPORTED"))
                .body("history.findAll { it.breach != null && it.breach.kind == 'VISIT' }.size()", equalTo(1));
        act(agent(), slip, "return", Map.of("reason", "业户说无人上门")).statusCode(200);
        file(slip)
                .body("deadlines.findAll { it.kind == 'VISIT' }.state", contains("BREACHED"))
                .body("deadlines.findAll { it.kind == 'VISIT' && it.resolvedAt == null }.size()", equalTo(1));
    }

    @Test
    void who_reports_a_repair_was_there_for_the_visit_that_has_begun() {
        String slip = slipIn("ACKNOWLEDGED", withinTheHour());
        askedAgain(slip, asked(4, SECOND));

        act(
                        people(department),
                        slip,
                        "report",
                        Map.of(
                                "result",
                                "已更换下水管",
                                "repair",
                                Map.of(
                                        "defect",
                                        "ORDINARY_REPAIR",
                                        "rework",
                                        false,
                                        "completedAt",
                                        Instant.now().toString())))
                .statusCode(200);
        visits(slip, "MET", "OPEN");
    }

    @Test
    void a_visit_that_was_missed_stands_in_the_slips_history_and_before_the_departments_head() {
        String slip = slipIn("ACKNOWLEDGED", null);
        askedAgain(slip, asked(4, "2026-03-12T08:00:00Z"));

        await().atMost(SOON).untilAsserted(() -> visits(slip, "BREACHED"));
        file(slip)
                .body("history.findAll { it.breach != null }.breach.kind", contains("VISIT"))
                .body("history.findAll { it.breach != null }.breach.ownerRole", contains("DEPARTMENT_HEAD"))
                .body("history.findAll { it.breach != null }.breach.ownerDepartment", contains(department));
        act(people(department), slip, "handling-start").statusCode(200);
        file(slip).body("history.findAll { it.breach != null }.breach.kind", contains("VISIT"));
    }

    @Test
    void who_takes_the_slip_over_is_expected_at_every_visit_that_is_still_to_come() {
        String slip = slipIn("ACKNOWLEDGED", FIRST);
        askedAgain(slip, asked(4, SECOND));
        act(people(department), slip, "handling-start").statusCode(200);

        Map<String, String> to = Map.of("toDepartment", successor, "reason", "由综合维修部接办");
        await().atMost(SOON)
                .untilAsserted(() -> act(director(), slip, "handover", to).statusCode(200));

        file(slip)
                .body("deadlines.findAll { it.kind == 'VISIT' && it.state == 'OPEN' }.dueAt", contains(FIRST, SECOND))
                .body("deadlines.findAll { it.state == 'OPEN' }.ownerDepartment", each(equalTo(successor)));
        askedAgain(slip, asked(5, SECOND).with("departmentCode", successor));
        act(people(successor), slip, "acknowledgement").statusCode(200);
        act(people(successor), slip, "report", RESULT).statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200);
        nothingRunsOf(slip, "VISIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "withdrawal", "confirmation", "voided"})
    void nobody_is_waited_for_once_the_slip_is_at_its_end(String end) {
        String slip = slipIn(end.equals("confirmation") ? "REPORTED" : "ISSUED", FIRST);
        askedAgain(slip, asked(4, SECOND));
        switch (end) {
            case "rejection" ->
                act(people(department), slip, end, Map.of("reason", "非本部门")).statusCode(200);
            case "withdrawal" ->
                act(agent(), slip, end, Map.of("reason", "业户已自行处理")).statusCode(200);
            case "confirmation" -> act(agent(), slip, end).statusCode(200);
            default -> Facts.send(Desk.told("voided", request, 5, "GL", "GL01"));
        }

        await().atMost(SOON)
                .untilAsserted(() -> file(slip).body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0)));
    }

    @Test
    void a_visit_that_is_agreed_after_the_report_outlives_its_return_and_is_the_directors_when_the_department_ends() {
        String slip = slipIn("REPORTED", null);
        askedAgain(slip, asked(4, SECOND));
        Facts.send(Desk.department(department, Instant.now().minus(Duration.ofDays(1))));
        await().atMost(SOON).untilAsserted(() -> file(slip)
                .body("deadlines.findAll { it.kind == 'VISIT' }.ownerRole", contains("OFFICE_DIRECTOR")));

        act(agent(), slip, "return", Map.of("reason", "地漏未检查")).statusCode(200);
        visits(slip, "OPEN");
    }

    private static String withinTheHour() {
        return Instant.now().plus(Duration.ofHours(1)).toString();
    }

    private String slipIn(String state, String visitTo) {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = at(routed[2], visitTo).with("departmentCode", department);
        Facts.send(routed);
        String slip = Desk.slipOf(agent(), request);
        if (!state.equals("ISSUED")) {
            act(people(department), slip, "acknowledgement").statusCode(200);
        }
        if (state.equals("IN_HANDLING")) {
            act(people(department), slip, "handling-start").statusCode(200);
        }
        if (state.equals("REPORTED")) {
            act(people(department), slip, "report", RESULT).statusCode(200);
        }
        return slip;
    }

    private Fact asked(long sequence, String visitTo) {
        return at(Desk.told("routing-requested", request, sequence, "GL", "GL01"), visitTo)
                .with("departmentCode", department)
                .with("anotherMatter", false);
    }

    /** Two hours before then somebody is expected. */
    private static Fact at(Fact routing, String visitTo) {
        return routing.with("visitTo", visitTo)
                .with(
                        "visitFrom",
                        visitTo == null
                                ? null
                                : Instant.parse(visitTo)
                                        .minus(Duration.ofHours(2))
                                        .toString());
    }

    private static void askedAgain(String slip, Fact fact) {
        int before = agent().get(SLIPS + "/" + slip).path("history.findAll { it.action == 'asked-again' }.size()");
        Facts.send(fact);
        await().atMost(SOON).untilAsserted(() -> file(slip)
                .body("history.findAll { it.action == 'asked-again' }.size()", equalTo(before + 1)));
    }

    private static ValidatableResponse file(String slip) {
        return agent().get(SLIPS + "/" + slip).then().statusCode(200);
    }

    private static void visits(String slip, String... states) {
        file(slip).body("deadlines.findAll { it.kind == 'VISIT' }.state", contains(states));
    }

    private static void nothingRunsOf(String slip, String kind) {
        file(slip).body("deadlines.findAll { it.kind == '" + kind + "' && it.state == 'OPEN' }.size()", equalTo(0));
    }

    private static RequestSpecification people(String department) {
        return Desk.handler("weixiu.gl01", "HX/FZ/GL/GL01", department);
    }
}

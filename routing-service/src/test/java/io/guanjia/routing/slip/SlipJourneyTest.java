package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slip from intake's wish to customer service's confirmation, through the service's real doors. */
@QuarkusTest
@RoutingServiceTest
class SlipJourneyTest {

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause("S0-5.2.1a")
    void a_routed_request_becomes_a_slip_for_its_department() {
        String slip = Desk.newSlip();

        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .statusCode(200)
                .body("slip.departmentCode", equalTo("GL01-ENGINEERING"))
                .body("slip.stateLabel", equalTo("待签收"))
                .body("deadlines.kind", hasItems("PLAN"))
                .body("history.action", contains("issued"));
    }

    @Test
    @Clause(value = "S0-7.3", extent = Clause.Extent.PARTIAL)
    void a_slip_carries_its_own_number_and_that_of_its_request() {
        agent().get(Desk.SLIPS + "/" + Desk.newSlip())
                .then()
                .body("slip.number", matchesPattern("GL01-CS-\\d{6}-\\d{4,}"))
                .body("slip.requestNumber", matchesPattern("GL01-SR-\\d{6}-\\d{4,}"));
    }

    @Test
    void a_slip_goes_to_confirmation_and_tells_others_every_step_as_promised() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(agent(), request);

        act(engineer(), slip, "acknowledgement").statusCode(200).header("ETag", "\"2\"");
        act(engineer(), slip, "handling-start").statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已更换下水管", "repair", repairedNow()))
                .statusCode(200);
        act(agent(), slip, "return", Map.of("reason", "住户说还在滴")).statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已复查,试水无滴漏", "nothingRepaired", true))
                .statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200).body("stateLabel", equalTo("已确认"));

        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("history.sequence", contains(1, 2, 3, 4, 5, 6, 7))
                .body("deadlines", not(empty()))
                .body("deadlines.findAll { it.kind != 'VISIT' }.state", each(equalTo("MET")));
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Desk.SLIP_TOPIC, request.toString()), facts -> facts.size() == 7);
        assertThat(told)
                .extracting(Fact::type)
                .containsExactly(
                        type("issued"),
                        type("acknowledged"),
                        type("handling-started"),
                        type("reported"),
                        type("returned"),
                        type("reported"),
                        type("confirmed"));
        assertThat(told)
                .extracting(fact -> fact.headers().get("ce_sequence"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
    }

    @Test
    void whoever_holds_two_posts_does_not_confirm_what_they_reported() {
        String slip = Desk.newSlip();
        act(inBothPosts(), slip, "acknowledgement").statusCode(200);
        act(inBothPosts(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);

        act(inBothPosts(), slip, "confirmation").statusCode(403).body("code", equalTo("SLIP_OWN_REPORT"));

        inBothPosts()
                .get(Desk.SLIPS + "/" + slip)
                .then()
                .body("actions.find { it.command == 'contact-slip.confirm' }.allowed", equalTo(false));
        act(agent(), slip, "confirmation").statusCode(200);
    }

    private static RequestSpecification inBothPosts() {
        return Desk.engineering("lin.gl01", "RESPONSIBLE_HANDLER", "CUSTOMER_SERVICE_AGENT");
    }

    @Test
    @Clause("S0-5.2.1b")
    void the_clocks_of_a_slip_handed_over_by_word_of_mouth_run_from_the_hand_over() {
        UUID request = UUID.randomUUID();
        Instant handedOver = Instant.parse("2026-03-11T15:50:00Z"); // 23:50 in Fuzhou
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2]
                .with("transmission", "ORAL")
                .with("urgent", true)
                .with("handedOverTo", "工程部值班 老陈")
                .with("handedOverAt", handedOver.toString());
        Facts.send(routed);

        agent().get(Desk.SLIPS + "/" + Desk.slipOf(agent(), request))
                .then()
                .body("transmission", equalTo("ORAL"))
                .body("handedOverTo", equalTo("工程部值班 老陈"))
                .body("deliveredAt", equalTo("2026-03-11T15:50:00Z"))
                .body("deadlines.find { it.kind == 'ACKNOWLEDGE_URGENT' }.dueAt", equalTo("2026-03-11T16:20:00Z"));
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Clause.Extent.PARTIAL)
    void a_report_that_is_sent_back_starts_the_departments_clock_again() {
        String slip = Desk.newSlip();
        act(engineer(), slip, "acknowledgement").statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
        planClocks(slip, "MET");

        act(agent(), slip, "return", Map.of("reason", "住户说还在滴")).statusCode(200);
        planClocks(slip, "MET", "OPEN");

        act(engineer(), slip, "report", Map.of("result", "已复查,试水无滴漏", "nothingRepaired", true))
                .statusCode(200);
        planClocks(slip, "MET", "MET");
    }

    @Test
    void a_rejected_slip_tells_intake_why_and_its_clocks_stop() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(agent(), request);

        act(engineer(), slip, "rejection", Map.of("reason", "属于保洁部")).statusCode(200);

        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("reason", equalTo("属于保洁部"))
                .body("deadlines", not(empty()))
                .body("deadlines.state", each(equalTo("CANCELLED")));
        Fact rejected = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Desk.SLIP_TOPIC, request.toString()), facts -> facts.size() == 2)
                .getLast();
        assertThat(rejected.text("reason")).isEqualTo("属于保洁部");
        assertThat(rejected.contractProblems()).isEmpty();
    }

    @Test
    void a_routing_wish_delivered_twice_issues_one_slip() {
        UUID request = UUID.randomUUID();
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        Facts.send(routed);
        Facts.send(routed);
        UUID after = UUID.randomUUID();
        Facts.send(Desk.routed(after, "GL", "GL01"));
        Desk.slipOf(agent(), request);
        Desk.slipOf(agent(), after);

        agent().get(Desk.SLIPS + "?requestId=" + request).then().body("items.size()", equalTo(1));
    }

    private static void planClocks(String slip, String... states) {
        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("deadlines.findAll { it.kind == 'PLAN' }.state", contains(states));
    }

    private static Map<String, Object> repairedNow() {
        return Map.of(
                "defect",
                "ORDINARY_REPAIR",
                "rework",
                false,
                "completedAt",
                Instant.now().toString());
    }

    private static String type(String event) {
        return "guanjia.routing.contact-slip." + event + ".v1";
    }
}

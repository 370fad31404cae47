package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is sent sees where to, for what and when; and says all that was repaired there. */
@QuarkusTest
@RoutingServiceTest
class SentToADoorTest {

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void who_is_sent_already_learns_that_the_home_was_taken_down_wrongly() {
        Facts.send(routed("3-1-1202"));
        String slip = Desk.slipOf(agent(), request);
        Facts.send(Desk.told("corrected", request, 4, "GL", "GL01").with("unit", "3-1-1293"));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> engineer().get(Desk.SLIPS + "/" + slip).then().body("slip.unit", equalTo("3-1-1293")));
    }

    @Test
    void a_slip_names_the_home_in_the_register_the_place_and_the_agreed_visit() {
        Facts.send(routed("3-1-1202"));

        engineer()
                .get(Desk.SLIPS + "/" + Desk.slipOf(agent(), request))
                .then()
                .body("slip.unit", equalTo("3-1-1202"))
                .body("slip.place", equalTo("主卧外窗下沿"))
                .body("slip.content", equalTo("主卧外窗下沿渗水，请查明原因并在两个工作日内提交处理计划。"))
                .body("slip.visitFrom", equalTo("2099-03-12T06:00:00Z"))
                .body("slip.visitTo", equalTo("2099-03-12T08:00:00Z"));
    }

    @Test
    void one_home_is_one_home_however_it_was_written() {
        Facts.send(routed("３－１－１２０２"));

        engineer().get(Desk.SLIPS + "/" + Desk.slipOf(agent(), request)).then().body("slip.unit", equalTo("3-1-1202"));
    }

    @Test
    void a_matter_of_no_home_and_without_a_visit_says_so_by_saying_nothing() {
        Fact[] routed = routed(null);
        routed[2] = routed[2].with("place", null).with("visitFrom", null).with("visitTo", null);
        Facts.send(routed);

        engineer()
                .get(Desk.SLIPS + "/" + Desk.slipOf(agent(), request))
                .then()
                .statusCode(200)
                .body("slip.unit", nullValue())
                .body("slip.visitTo", nullValue())
                .body("deadlines.kind", not(hasItem("VISIT")));
    }

    @Test
    void the_household_that_was_promised_a_visit_is_waited_for_by_a_clock_until_somebody_is_there() {
        Fact[] routed = routed("3-1-1202");
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(1));
        String to = from.plus(Duration.ofHours(2)).toString();
        routed[2] = routed[2].with("visitFrom", from.toString()).with("visitTo", to);
        Facts.send(routed);
        String slip = Desk.slipOf(agent(), request);
        visitIs(slip, "OPEN");
        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("deadlines.findAll { it.kind == 'VISIT' }.dueAt", contains(to));

        act(engineer(), slip, "acknowledgement").statusCode(200);
        visitIs(slip, "OPEN");
        act(engineer(), slip, "handling-start").statusCode(200);
        visitIs(slip, "MET");
    }

    @Test
    void a_technician_reads_the_slips_of_the_own_department_and_no_others() {
        Facts.send(routed("3-1-1202"));
        String slip = Desk.slipOf(agent(), request);
        String list = Desk.SLIPS + "?requestId=" + request;

        technician("GL01-ENGINEERING").get(list).then().body("items.unit", contains("3-1-1202"));
        technician("GL01-ENGINEERING").get(Desk.SLIPS + "/" + slip).then().statusCode(200);
        technician("GL01-CLEANING").get(list).then().statusCode(200).body("items.size()", equalTo(0));
        technician("GL01-CLEANING")
                .get(Desk.SLIPS + "/" + slip)
                .then()
                .statusCode(403)
                .body("code", equalTo("SLIP_OF_ANOTHER_DEPARTMENT"));
        technician().get(list).then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void one_report_tells_of_several_defects_and_so_do_its_events() {
        Facts.send(routed("3-1-1202"));
        String slip = Desk.slipOf(agent(), request);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        act(
                        engineer(),
                        slip,
                        "report",
                        Map.of("result", "外墙补漏,卫生间重做防水", "repairs", repairs("STRUCTURAL_LEAK", "WET_AREA")))
                .statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200);

        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("repairs.defect", contains("STRUCTURAL_LEAK", "WET_AREA"))
                .body("repair.defect", equalTo("STRUCTURAL_LEAK"));
        List<Fact> told = await().atMost(Duration.ofSeconds(60))
                .until(() -> Facts.read(Desk.SLIP_TOPIC, request.toString()), facts -> facts.size() == 4);
        assertThat(told.subList(2, 4)).allSatisfy(fact -> {
            assertThat(fact.contractProblems()).isEmpty();
            assertThat(fact.payload())
                    .contains("\"repairs\":[{")
                    .contains("STRUCTURAL_LEAK")
                    .contains("WET_AREA");
        });
    }

    @Test
    void a_defect_named_twice_is_refused_with_what_to_do() {
        Facts.send(routed("3-1-1202"));
        String slip = Desk.slipOf(agent(), request);
        act(engineer(), slip, "acknowledgement").statusCode(200);

        act(engineer(), slip, "report", Map.of("result", "已修", "repairs", repairs("WET_AREA", "WET_AREA")))
                .statusCode(422)
                .body("code", equalTo("DEFECT_NAMED_TWICE"));
    }

    private static List<Map<String, Object>> repairs(String... defects) {
        String now = Instant.now().toString();
        return List.of(defects).stream()
                .map(defect -> Map.<String, Object>of("defect", defect, "rework", false, "completedAt", now))
                .toList();
    }

    private Fact[] routed(String unit) {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[0] = routed[0].with("unit", unit);
        return routed;
    }

    private static void visitIs(String slip, String state) {
        agent().get(Desk.SLIPS + "/" + slip)
                .then()
                .body("deadlines.findAll { it.kind == 'VISIT' }.state", contains(state));
    }

    private static RequestSpecification technician(String... departments) {
        return given().auth()
                .oauth2(TestTokens.of(
                        "jigong.gl01", "HX/FZ/GL/GL01", Map.of("departments", List.of(departments)), "TECHNICIAN"));
    }
}

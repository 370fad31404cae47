package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.routing.RoutingServiceTest;
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

/** An entry that should not have been made sends nobody to a door. */
@QuarkusTest
@RoutingServiceTest
class VoidedRequestTest {

    private static final String REASON = "与 GL01-SR-202603-0041 重复登记";

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void a_voided_request_takes_its_open_slips_back_in_the_name_of_whoever_voided_it() {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        Facts.send(routedAlsoTo("GL01-CLEANING", 4));
        List<String> slips = slipsOfTheRequest(2);
        act(engineer(), slips.getFirst(), "acknowledgement").statusCode(200);
        Fact voided = voided(5);

        Facts.send(voided);

        for (String slip : slips) {
            awaitState(slip, "WITHDRAWN");
            agent().get(Desk.SLIPS + "/" + slip)
                    .then()
                    .body("reason", equalTo(REASON))
                    .body("history[-1].action", equalTo("withdrawn"))
                    .body("deadlines.findAll { it.kind == 'PLAN' }.state", contains("CANCELLED"));
        }
        List<Fact> withdrawn = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Facts.read(Desk.SLIP_TOPIC, request.toString()).stream()
                                .filter(fact -> fact.type().endsWith(".withdrawn.v1"))
                                .toList(),
                        facts -> facts.size() == 2);
        assertThat(withdrawn).allSatisfy(fact -> {
            assertThat(fact.contractProblems()).isEmpty();
            assertThat(fact.text("reason")).isEqualTo(REASON);
            assertThat(fact.headers())
                    .containsEntry("ce_actorid", "zuzhang.gl01")
                    .containsEntry("ce_actorrole", "CS_TEAM_LEADER")
                    .containsEntry("ce_causationid", voided.headers().get("ce_id"));
        });
    }

    @Test
    void a_slip_that_is_at_its_end_stays_as_it_is_when_its_request_is_voided() {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String confirmed = Desk.slipOf(agent(), request);
        act(engineer(), confirmed, "acknowledgement").statusCode(200);
        act(engineer(), confirmed, "report", Map.of("result", "已清运", "nothingRepaired", true))
                .statusCode(200);
        act(agent(), confirmed, "confirmation").statusCode(200);
        Facts.send(routedAlsoTo("GL01-CLEANING", 4), routedAlsoTo("GL01-SECURITY", 5));
        List<String> slips = slipsOfTheRequest(3);
        act(cleaner(), slips.get(1), "rejection", Map.of("reason", "非本部门")).statusCode(200);

        Facts.send(voided(6));

        awaitState(slips.get(2), "WITHDRAWN");
        agent().get(Desk.SLIPS + "?requestId=" + request)
                .then()
                .body("items.state", contains("CONFIRMED", "REJECTED", "WITHDRAWN"));
    }

    @Test
    void a_report_that_waited_for_the_desk_waits_no_longer_when_its_request_is_voided() {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String reported = Desk.slipOf(agent(), request);
        act(engineer(), reported, "acknowledgement").statusCode(200);
        act(engineer(), reported, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);

        Facts.send(voided(4));

        awaitState(reported, "WITHDRAWN");
        agent().get(Desk.SLIPS + "/" + reported)
                .then()
                .body("reason", equalTo(REASON))
                .body("history.find { it.action == 'reported' }.reason", equalTo("已检查，下水管完好（未作维修）"))
                .body("deadlines.find { it.kind == 'CONFIRM' }.state", equalTo("CANCELLED"));
        agent().get(Desk.SLIPS + "?state=REPORTED&requestId=" + request).then().body("items.size()", equalTo(0));
    }

    private static RequestSpecification cleaner() {
        return Desk.handler("chuli.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING");
    }

    private Fact routedAlsoTo(String department, long sequence) {
        return Desk.told("routing-requested", request, sequence, "GL", "GL01")
                .with("departmentCode", department)
                .with("transmission", "WRITTEN")
                .with("handedOverAt", null);
    }

    private Fact voided(long sequence) {
        return Desk.told("voided", request, sequence, "GL", "GL01").with("reason", REASON);
    }

    private List<String> slipsOfTheRequest(int expected) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> agent().get(Desk.SLIPS + "?requestId=" + request).path("items.id"),
                        ids -> ids.size() == expected);
    }

    private static void awaitState(String slip, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> agent().get(Desk.SLIPS + "/" + slip).<String>path("slip.state"), is -> is.equals(state));
    }
}

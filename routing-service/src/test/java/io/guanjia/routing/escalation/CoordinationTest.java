package io.guanjia.routing.escalation;

import static io.guanjia.routing.escalation.Above.ESCALATIONS;
import static io.guanjia.routing.escalation.Above.acknowledge;
import static io.guanjia.routing.escalation.Above.centreHead;
import static io.guanjia.routing.escalation.Above.decide;
import static io.guanjia.routing.escalation.Above.file;
import static io.guanjia.routing.escalation.Above.leader;
import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two departments send back is decided by whoever stands above both. */
@QuarkusTest
@RoutingServiceTest
class CoordinationTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID request = UUID.randomUUID();
    private final Above above;

    CoordinationTest(Above above) {
        this.above = above;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
        Facts.send(Desk.department("GL01-ENGINEERING", null));
        Facts.send(Desk.department("GL01-CLEANING", null));
    }

    @Test
    @Clause("S1b(3)-4.2.2b")
    void a_second_rejection_is_before_the_property_centres_head_who_decides_which_department_has_it() {
        String second = sentBackTwice();
        String coordination = above.waitFor(second, "PROPERTY_CENTRE_HEAD", "RAISED");
        assertThat(file(coordination).getString("due.kind")).isEqualTo("ESCALATION_PROPERTY_CENTRE_HEAD");
        centreHead()
                .get(ESCALATIONS + "?mine=true&state=RAISED&slip=" + second)
                .then()
                .body("items.id", equalTo(List.of(coordination)))
                .body("items[0].kind", equalTo("COORDINATION"));
        problem(acknowledge(Above.director(), coordination), 409, "ESCALATION_OF_ANOTHER_KIND");
        decide(leader(), coordination, "GL01-ENGINEERING").statusCode(403);
        problem(decide(centreHead(), coordination, "GL01-NOWHERE"), 422, "DEPARTMENT_UNKNOWN");

        await().atMost(SOON).untilAsserted(() -> decide(centreHead(), coordination, "GL01-ENGINEERING")
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("decidedDepartment", equalTo("GL01-ENGINEERING"))
                .body("answer", equalTo("属公共排水管，由工程部负责")));

        String theirs =
                agent().get(SLIPS + "?state=ISSUED&requestId=" + request).path("items[0].id");
        assertThat(agent().get(SLIPS + "/" + theirs).<String>path("slip.departmentCode"))
                .isEqualTo("GL01-ENGINEERING");
        problem(act(engineer(), theirs, "rejection", Map.of("reason", "还是不归我们")), 409, "SLIP_DECIDED_ABOVE");
        assertThat(engineer()
                        .get(SLIPS + "/" + theirs)
                        .jsonPath()
                        .getString("actions.find { it.command == 'contact-slip.reject' }.code"))
                .isEqualTo("SLIP_DECIDED_ABOVE");
        act(engineer(), theirs, "acknowledgement").statusCode(200);
        problem(decide(centreHead(), coordination, "GL01-CLEANING"), 409, "ESCALATION_NOT_IN_THIS_STATE");
    }

    @Test
    void what_others_are_told_of_the_decision_is_a_slip_and_not_a_word_of_why() {
        String second = sentBackTwice();
        String coordination = above.waitFor(second, "PROPERTY_CENTRE_HEAD", "RAISED");
        decide(centreHead(), coordination, "GL01-ENGINEERING").statusCode(200);

        await().atMost(SOON)
                .until(() -> told().stream()
                                .filter(fact -> fact.type().endsWith(".issued.v1"))
                                .count()
                        == 3);
        assertThat(told()).allSatisfy(fact -> {
            assertThat(fact.contractProblems()).isEmpty();
            assertThat(fact.payload()).doesNotContain("公共排水管");
        });
    }

    @Test
    void once_a_department_takes_it_after_all_there_is_nothing_left_to_decide() {
        String second = sentBackTwice();
        String coordination = above.waitFor(second, "PROPERTY_CENTRE_HEAD", "RAISED");
        String third = routedTo("GL01-ENGINEERING", 5);

        act(engineer(), third, "acknowledgement").statusCode(200);

        assertThat(file(coordination).getString("state")).isEqualTo("SETTLED");
    }

    @Test
    void a_void_request_waits_for_no_decision() {
        String second = sentBackTwice();
        String coordination = above.waitFor(second, "PROPERTY_CENTRE_HEAD", "RAISED");

        Facts.send(Desk.told("voided", request, 5, "GL", "GL01"));

        await().atMost(SOON).untilAsserted(() -> assertThat(file(coordination).getString("state"))
                .isEqualTo("SETTLED"));
    }

    /** Engineering says that it is cleaning's, and cleaning that it is not. */
    private String sentBackTwice() {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String first = Desk.slipOf(agent(), request);
        act(engineer(), first, "rejection", Map.of("reason", "属于保洁部")).statusCode(200);
        assertThat(Above.ofSlip(first).getList("escalations")).isEmpty();
        String second = routedTo("GL01-CLEANING", 4);
        act(
                        Desk.handler("baojie.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"),
                        second,
                        "rejection",
                        Map.of("reason", "属于工程部"))
                .statusCode(200);
        return second;
    }

    private String routedTo(String department, int sequence) {
        Fact routed = Desk.told("routing-requested", request, sequence, "GL", "GL01")
                .with("departmentCode", department)
                .with("transmission", "WRITTEN")
                .with("handedOverAt", null);
        Facts.send(routed);
        return await().atMost(SOON)
                .until(
                        () -> agent().get(SLIPS + "?state=ISSUED&requestId=" + request)
                                .path("items[0].id"),
                        id -> id != null);
    }

    private List<Fact> told() {
        return Facts.read(Desk.SLIP_TOPIC, request.toString());
    }
}

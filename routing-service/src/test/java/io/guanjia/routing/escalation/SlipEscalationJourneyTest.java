package io.guanjia.routing.escalation;

import static io.guanjia.routing.escalation.Above.ESCALATIONS;
import static io.guanjia.routing.escalation.Above.INSTRUCTED;
import static io.guanjia.routing.escalation.Above.acknowledge;
import static io.guanjia.routing.escalation.Above.director;
import static io.guanjia.routing.escalation.Above.file;
import static io.guanjia.routing.escalation.Above.generalManager;
import static io.guanjia.routing.escalation.Above.leader;
import static io.guanjia.routing.escalation.Above.ofSlip;
import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.plan.Planned;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not kept is urged by the suite, and comes before one level after the other. */
@QuarkusTest
@RoutingServiceTest
class SlipEscalationJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID request = UUID.randomUUID();
    private final Above above;

    SlipEscalationJourneyTest(Above above) {
        this.above = above;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause("S0-5.2.4b")
    void a_missed_commitment_is_urged_by_the_suite_counted_and_owed_an_answer() {
        String slip = slipThatMissedItsCommitment();
        String missed = above.waitFor(slip, "TEAM_LEADER", "MISSED");
        assertThat(file(missed).getString("due.kind")).isEqualTo("ESCALATION_URGE");
        assertThat(file(missed).getString("cause")).isEqualTo("COMMITMENT");
        assertThat(slip(slip).getInt("slip.urgings")).isZero();

        above.timePasses(missed);
        above.waitFor(slip, "TEAM_LEADER", "URGED");

        JsonPath urged = slip(slip);
        assertThat(urged.getInt("slip.urgings")).isEqualTo(1);
        assertThat(urged.getBoolean("slip.urgingUnanswered")).isTrue();
        assertThat(urged.getString("history.find { it.action == 'urged' }.reason"))
                .isEqualTo("客服催办：系统自动催办：履行承诺 Keeping a commitment 时限已过，请尽快办理并说明");
        assertThat(urged.getString("history.find { it.action == 'urged' }.actorId"))
                .isEqualTo("suite");
        assertThat(urged.getString("deadlines.find { it.kind == 'URGING' }.ownerDepartment"))
                .isEqualTo("GL01-ENGINEERING");
        Fact told = await().atMost(SOON)
                .until(
                        () -> Facts.read(Desk.SLIP_TOPIC, request.toString()).stream()
                                .filter(fact -> fact.type().endsWith(".urged.v1"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        assertThat(told.contractProblems()).isEmpty();
    }

    @Test
    @Clause("S0-5.2.4c")
    void what_stays_undone_is_before_the_leader_then_the_director_then_the_general_manager_each_once() {
        String slip = slipThatMissedItsCommitment();
        String first = raised(slip);
        leader().get(ESCALATIONS + "?mine=true&state=RAISED&slip=" + slip)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("items[0].level", equalTo("TEAM_LEADER"))
                .body("items[0].departmentCode", equalTo("GL01-ENGINEERING"))
                .body("items[0].owedSince", notNullValue())
                .body("items[0].raisedAt", notNullValue())
                .body("items[0].due.kind", equalTo("ESCALATION_TEAM_LEADER"));
        director().get(ESCALATIONS + "?mine=true&slip=" + slip).then().body("items.id", equalTo(List.of()));

        above.timePasses(first);
        String second = above.waitFor(slip, "OFFICE_DIRECTOR", "RAISED");
        acknowledge(director(), second).statusCode(200).body("state", equalTo("ACKNOWLEDGED"));
        assertThat(file(second).getString("answer")).isEqualTo(INSTRUCTED);
        assertThat(file(second).getString("answeredBy")).isEqualTo("zhuren.gl01");
        assertThat(file(second).getString("due.kind")).isEqualTo("ESCALATION_SETTLED");
        agent().get(SLIPS + "?requestId=" + request)
                .then()
                .body("items[0].standing.level", equalTo("OFFICE_DIRECTOR"))
                .body("items[0].standing.acknowledged", equalTo(true));

        above.timePasses(second);
        String third = above.waitFor(slip, "GENERAL_MANAGER", "RAISED");
        above.timePasses(third);
        await().atMost(SOON).until(() -> file(third).getList("history.action").contains("DEADLINE_BREACHED"));

        above.toldAgain(SlipEscalation.SUBJECT, first);
        above.toldAgain(SlipEscalation.SUBJECT, second);
        above.toldAgain(SlipEscalation.SUBJECT, third);
        above.toldAgain("plan-commitment", commitmentOf(slip));
        assertThat(ofSlip(slip).getList("escalations.level"))
                .containsExactly("TEAM_LEADER", "OFFICE_DIRECTOR", "GENERAL_MANAGER");
        assertThat(slip(slip).getInt("slip.urgings")).isEqualTo(1);
        acknowledge(generalManager(), third).statusCode(200);
    }

    @Test
    void what_is_kept_in_the_end_is_before_nobody() {
        String slip = slipThatMissedItsCommitment();
        String first = raised(slip);

        Planned.keep(engineer(), planOf(slip), 0).statusCode(200);

        assertThat(file(first).getString("state")).isEqualTo("SETTLED");
        assertThat(file(first).getString("due")).isNull();
        agent().get(SLIPS + "/" + slip).then().body("slip.standing", nullValue());
        problem(acknowledge(leader(), first), 409, "ESCALATION_NOT_IN_THIS_STATE");
        above.toldAgain("plan-commitment", commitmentOf(slip));
        assertThat(ofSlip(slip).getList("escalations.state")).containsExactly("SETTLED");
    }

    @Test
    void a_slip_that_nobody_took_is_urged_and_brought_before_the_leader() {
        String slip = nobodyTook();
        String missed = await().atMost(SOON)
                .until(
                        () -> ofSlip(slip).getString("escalations.find { it.cause == 'ACKNOWLEDGE_URGENT' }.id"),
                        id -> id != null);

        above.timePasses(missed);
        await().atMost(SOON).until(() -> file(missed).getString("state").equals("URGED"));
        assertThat(slip(slip).getInt("slip.urgings")).isPositive();
        above.timePasses(missed);
        await().atMost(SOON).until(() -> file(missed).getString("state").equals("RAISED"));

        act(engineer(), slip, "acknowledgement").statusCode(200);
        assertThat(file(missed).getString("state")).isEqualTo("SETTLED");
    }

    @Test
    void an_urging_of_somebody_that_nobody_answers_is_before_the_leader_at_once() {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(agent(), request);
        act(agent(), slip, "urgings", Map.of("askedBy", "HOUSEHOLD", "reason", "业户再次来电"))
                .statusCode(200);

        above.timePasses(slip, "URGING");

        String raised = above.waitFor(slip, "TEAM_LEADER", "RAISED");
        assertThat(file(raised).getString("cause")).isEqualTo("URGING");
    }

    @Test
    void whoever_it_is_not_before_and_whoever_saw_an_older_one_are_refused() {
        String slip = slipThatMissedItsCommitment();
        String first = raised(slip);

        problem(acknowledge(leader().header("If-Match", "\"1\""), first), 412, "STALE_VERSION");
        problem(
                Above.send(leader(), first, "acknowledgement", Map.of("instruction", "请致电13800000101")),
                422,
                "PERSONAL_DATA_IN_TEXT");
        acknowledge(agent(), first).statusCode(403);
        problem(Above.decide(director(), first, "GL01-ENGINEERING"), 409, "ESCALATION_OF_ANOTHER_KIND");
        above.timePasses(first);
        String second = above.waitFor(slip, "OFFICE_DIRECTOR", "RAISED");
        problem(acknowledge(leader(), second), 403, "ESCALATION_BEFORE_ANOTHER");
        acknowledge(director(), first).statusCode(200);
        problem(acknowledge(leader(), first), 409, "ESCALATION_NOT_IN_THIS_STATE");
        Desk.engineerOfAnotherBranch().get(ESCALATIONS + "?slip=" + slip).then().body("items.id", not(hasItem(first)));
        assertThat(Desk.quality().get(ESCALATIONS + "/" + first).asString()).doesNotContain(INSTRUCTED);
    }

    /** Urged, and before the team leader. */
    private String raised(String slip) {
        above.timePasses(above.waitFor(slip, "TEAM_LEADER", "MISSED"));
        above.timePasses(above.waitFor(slip, "TEAM_LEADER", "URGED"));
        return above.waitFor(slip, "TEAM_LEADER", "RAISED");
    }

    private String slipThatMissedItsCommitment() {
        String slip = Planned.taken(request);
        Planned.submitted(
                slip,
                Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MILLIS).toString());
        return slip;
    }

    /** An urgent slip that was handed over by word of mouth in March. */
    private String nobodyTook() {
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2]
                .with("transmission", "ORAL")
                .with("urgent", true)
                .with("handedOverTo", "工程部值班 老陈")
                .with("handedOverAt", "2026-03-11T15:50:00Z");
        Facts.send(routed);
        return Desk.slipOf(agent(), request);
    }

    private static JsonPath slip(String slip) {
        return agent().get(SLIPS + "/" + slip).jsonPath();
    }

    private static String planOf(String slip) {
        return agent().get(SLIPS + "/" + slip + "/plans").jsonPath().getString("plans[0].id");
    }

    private static String commitmentOf(String slip) {
        return Planned.commitmentOf(planOf(slip));
    }
}

package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever opens a request reads that a plan is there and what the household says to it; a complaint is answered by it. */
@QuarkusTest
@IntakeServiceTest
class PlanToldTest {

    private final Peers peers = new Peers();
    private final UUID plan = UUID.randomUUID();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(
            value = {"S1-5.4b", "S0-5.2.3b"},
            extent = Extent.PARTIAL)
    void a_plan_that_the_household_was_told_stops_the_complaints_72_hours_and_closes_nothing() {
        String request = routed("COMPLAINT");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.state", equalTo("OPEN"));

        Peers.tell(request, peers.slipNews("issued", 1), news("submitted", 1), told(2, "NONE"));

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("replied", equalTo(false))
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.state", equalTo("MET"))
                .body(
                        "timeline.find { it.label == '部门提交处理计划 Handling plan handed in' }.detail",
                        equalTo("GL01-ENGINEERING"))
                .body("timeline.label", hasItem("处理计划已转告业户 Household told the plan")));
    }

    @Test
    void a_plan_of_another_round_answers_nothing_of_this_one() {
        String request = routed("COMPLAINT");

        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                news("submitted", 1),
                told(2, "AGREED").with("round", 2));

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.label", hasItem("业户同意处理计划 Household agrees to the plan"))
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.state", equalTo("OPEN")));
    }

    @Test
    @Clause(value = "S0-5.2.4a", extent = Extent.PARTIAL)
    void the_timeline_tells_what_the_household_objects_and_what_of_a_plan_ran_out() {
        String request = routed("SERVICE_NEED");

        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                news("submitted", 1),
                told(2, "OBJECTED"),
                peers.missed("routing", "handling-plan", plan, "PLAN_CONVEYED"),
                peers.missed("routing", "handling-plan", plan, "PLAN_REVISED"),
                peers.missed("routing", "plan-commitment", UUID.randomUUID(), "COMMITMENT"));

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body(
                        "timeline.label",
                        hasItems(
                                "业户对处理计划有异议 Household objects to the plan",
                                "处理计划未按时转告业户 Plan not told in time",
                                "部门未按时修订处理计划 Plan not revised in time",
                                "对业户的承诺未按时履行 Commitment to the household missed"))
                .body("deadlines.kind", not(hasItem("COMPLAINT_REPLY"))));
    }

    private static String routed(String kind) {
        String request = Desk.triaged(kind);
        act(agent(), request, "routing", routing()).statusCode(200);
        return request;
    }

    private Fact told(long sequence, String answer) {
        return news("conveyed", sequence).with("answer", answer);
    }

    private Fact news(String what, long sequence) {
        return Fact.sampleOf("guanjia.routing.handling-plan." + what + ".v1")
                .about(plan, sequence)
                .with("planId", plan.toString())
                .with("slipId", peers.slip().toString());
    }
}

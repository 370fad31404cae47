package io.guanjia.routing.plan;

import static io.guanjia.routing.plan.Planned.METHOD;
import static io.guanjia.routing.plan.Planned.OBJECTION;
import static io.guanjia.routing.plan.Planned.PLANS;
import static io.guanjia.routing.plan.Planned.convey;
import static io.guanjia.routing.plan.Planned.file;
import static io.guanjia.routing.plan.Planned.inDays;
import static io.guanjia.routing.plan.Planned.keep;
import static io.guanjia.routing.plan.Planned.plan;
import static io.guanjia.routing.plan.Planned.send;
import static io.guanjia.routing.plan.Planned.submit;
import static io.guanjia.routing.plan.Planned.submitted;
import static io.guanjia.routing.plan.Planned.taken;
import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.routing.slip.Desk.engineerOfAnotherBranch;
import static io.guanjia.routing.slip.Desk.engineerOfAnotherOffice;
import static io.guanjia.routing.slip.Desk.handler;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused of plans, with its code, and that nothing changed. */
@QuarkusTest
@RoutingServiceTest
class PlanRefusalsTest {

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Extent.PARTIAL)
    void only_the_department_that_has_the_slip_in_hand_plans_it() {
        String slip = Desk.newSlip();
        Map<String, Object> body = plan(inDays(3));
        problem(submit(engineer(), slip, body), 409, "PLAN_SLIP_NOT_IN_HAND");
        act(engineer(), slip, "acknowledgement").statusCode(200);

        problem(
                submit(handler("baojie.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"), slip, body),
                403,
                "SLIP_OF_ANOTHER_DEPARTMENT");
        problem(submit(engineerOfAnotherOffice(), slip, body), 404, "NOT_FOUND");
        problem(submit(engineerOfAnotherBranch(), slip, body), 404, "NOT_FOUND");

        agent().get(SLIPS + "/" + slip + "/plans").then().body("plans.size()", equalTo(0));
    }

    @Test
    void times_lie_ahead_and_nobodys_number_stands_in_it() {
        String slip = taken(request);

        problem(submit(engineer(), slip, plan("2020-01-01T00:00:00Z")), 422, "PLAN_TIME_IMPOSSIBLE");
        problem(submit(engineer(), slip, plan(inDays(400))), 422, "PLAN_TIME_IMPOSSIBLE");
        Map<String, Object> before = new HashMap<>(plan(inDays(3)));
        before.put(
                "steps",
                List.of(Map.of("text", "采购", "by", LocalDate.now().minusDays(2).toString())));
        problem(submit(engineer(), slip, before), 422, "PLAN_TIME_IMPOSSIBLE");
        Map<String, Object> numbered = new HashMap<>(plan(inDays(3)));
        numbered.put("method", "联系业主 13800000126 上门");
        problem(submit(engineer(), slip, numbered), 422, "PERSONAL_DATA_IN_TEXT");
    }

    @Test
    @Clause(value = "S0-5.2.3a", extent = Extent.PARTIAL)
    void a_plan_without_method_steps_or_commitments_is_none() {
        String slip = taken(request);
        for (String left : List.of("method", "steps", "commitments")) {
            Map<String, Object> body = new HashMap<>(plan(inDays(3)));
            body.put(left, left.equals("method") ? "" : List.of());

            submit(engineer(), slip, body).statusCode(400);
        }
    }

    @Test
    @Clause(value = "S0-5.2.3b", extent = Extent.PARTIAL)
    void an_objection_is_in_words_and_what_was_told_was_told_after_the_plan_and_before_now() {
        String id = submitted(taken(request), inDays(3));

        problem(convey(agent(), id, "OBJECTED", null), 422, "PLAN_OBJECTION_MISSING");
        for (String toldAt : List.of("2020-01-01T00:00:00Z", inDays(1))) {
            problem(
                    send(
                            agent(),
                            PLANS + "/" + id + "/conveyance",
                            Map.of("how", "PHONE", "answer", "AGREED", "toldAt", toldAt)),
                    422,
                    "PLAN_TOLD_WHEN");
        }
        assertThat(file(id).getString("state")).isEqualTo("SUBMITTED");
    }

    @Test
    void a_household_is_told_once_and_what_has_changed_since_is_looked_at_first() {
        String id = submitted(taken(request), inDays(3));
        convey(agent(), id, "NONE", null).statusCode(200);

        problem(convey(agent(), id, "NONE", null), 409, "PLAN_NOT_IN_THIS_STATE");
        problem(convey(agent().header("If-Match", "\"1\""), id, "AGREED", null), 412, "STALE_VERSION");
    }

    @Test
    void a_commitment_is_kept_once_by_the_department_while_its_plan_counts() {
        String slip = taken(request);
        String id = submitted(slip, inDays(3));
        problem(
                keep(handler("baojie.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"), id, 0),
                403,
                "SLIP_OF_ANOTHER_DEPARTMENT");
        problem(
                send(
                        engineer(),
                        PLANS + "/" + id + "/commitments/" + UUID.randomUUID() + "/keeping",
                        Map.of("note", "已修")),
                404,
                "NOT_FOUND");
        keep(engineer(), id, 0).statusCode(200);
        problem(keep(engineer(), id, 0), 409, "COMMITMENT_NOT_OPEN");

        submitted(slip, inDays(3));
        problem(keep(engineer(), id, 0), 409, "PLAN_NOT_IN_THIS_STATE");
    }

    @Test
    void whom_a_complaint_is_about_reads_no_word_of_the_plan_and_does_not_write_it() {
        String slip = Desk.slipAbout("ENGINEERING_SUPERVISOR", "zhuguan.gl01");
        act(engineer(), slip, "acknowledgement").statusCode(200);
        String id = submitted(slip, inDays(3));
        convey(Desk.director(), id, "OBJECTED", OBJECTION).statusCode(200);
        RequestSpecification accused = Desk.engineering("zhuguan.gl01", "ENGINEERING_SUPERVISOR");

        accused.get(PLANS + "/" + id)
                .then()
                .statusCode(200)
                .body("method", nullValue())
                .body("said", nullValue())
                .body("steps.text", contains(nullValue()))
                .body("commitments.text", contains(nullValue()))
                .body("actions.allowed", contains(false, false));
        problem(
                submit(Desk.engineering("zhuguan.gl01", "ENGINEERING_SUPERVISOR"), slip, plan(inDays(3))),
                403,
                "ADDRESSED_ABOVE");
        assertThat(Desk.engineering("zhuguan.gl01", "ENGINEERING_SUPERVISOR")
                        .get(PLANS + "?size=200")
                        .asString())
                .contains(id);
        assertThat(METHOD).isEqualTo(file(id).getString("method"));
    }
}

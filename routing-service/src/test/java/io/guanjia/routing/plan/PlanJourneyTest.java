package io.guanjia.routing.plan;

import static io.guanjia.routing.plan.Planned.COMMITMENTS;
import static io.guanjia.routing.plan.Planned.METHOD;
import static io.guanjia.routing.plan.Planned.OBJECTION;
import static io.guanjia.routing.plan.Planned.PLANS;
import static io.guanjia.routing.plan.Planned.PROMISE;
import static io.guanjia.routing.plan.Planned.confirm;
import static io.guanjia.routing.plan.Planned.convey;
import static io.guanjia.routing.plan.Planned.file;
import static io.guanjia.routing.plan.Planned.inDays;
import static io.guanjia.routing.plan.Planned.keep;
import static io.guanjia.routing.plan.Planned.plan;
import static io.guanjia.routing.plan.Planned.report;
import static io.guanjia.routing.plan.Planned.slip;
import static io.guanjia.routing.plan.Planned.submit;
import static io.guanjia.routing.plan.Planned.submitted;
import static io.guanjia.routing.plan.Planned.taken;
import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The department plans, the household is told, and what was promised is kept. */
@QuarkusTest
@RoutingServiceTest
class PlanJourneyTest {

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause("S0-5.2.3a")
    void a_department_hands_in_method_schedule_and_commitments_in_the_place_of_a_report() {
        String slip = taken(request);
        assertThat(running(slip)).contains("PLAN");

        String id = submitted(slip, inDays(3));

        assertThat(running(slip)).doesNotContain("PLAN");
        JsonPath plan = file(id);
        assertThat(plan.getString("state")).isEqualTo("SUBMITTED");
        assertThat(plan.getInt("revision")).isEqualTo(1);
        assertThat(plan.getString("method")).isEqualTo(METHOD);
        assertThat(plan.getList("steps.text")).containsExactly("采购立管及配件");
        assertThat(plan.getString("commitments[0].text")).isEqualTo(PROMISE);
        assertThat(plan.getString("commitments[0].state")).isEqualTo("OPEN");
        assertThat(plan.getString("due.kind")).isEqualTo("PLAN_CONVEYED");
        Fact told = told("submitted");
        assertThat(told.contractProblems()).isEmpty();
        assertThat(told.toString()).doesNotContain(METHOD, PROMISE);
    }

    @Test
    @Clause("S0-5.2.3b")
    void customer_service_tells_the_household_and_writes_down_what_it_says() {
        String id = submitted(taken(request), inDays(3));

        convey(agent(), id, "NONE", null)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("CONVEYED"))
                .body("toldHow", equalTo("PHONE"))
                .body("toldAt", notNullValue());
        convey(agent(), id, "OBJECTED", OBJECTION)
                .statusCode(200)
                .body("state", equalTo("OBJECTED"))
                .body("said", equalTo(OBJECTION))
                .body("due.kind", equalTo("PLAN_REVISED"));
        convey(agent(), id, "AGREED", null).statusCode(200).body("state", equalTo("AGREED"));

        assertThat(file(id).getString("due")).isNull();
        assertThat(file(id).getList("history.action")).containsExactly("submitted", "conveyed", "objected", "agreed");
        await().atMost(Duration.ofSeconds(60)).until(() -> facts("conveyed").size() == 3);
        assertThat(facts("conveyed")).allSatisfy(told -> {
            assertThat(told.contractProblems()).isEmpty();
            assertThat(told.toString()).doesNotContain(OBJECTION);
        });
        assertThat(facts("conveyed"))
                .extracting(told -> told.text("answer"))
                .containsExactly("NONE", "OBJECTED", "AGREED");
    }

    @Test
    void to_an_objection_the_department_answers_with_the_next_version_which_takes_the_place_of_the_one_before() {
        String slip = taken(request);
        String first = submitted(slip, inDays(3));
        convey(agent(), first, "OBJECTED", OBJECTION).statusCode(200);

        String second = submitted(slip, inDays(1));

        agent().get(SLIPS + "/" + slip + "/plans")
                .then()
                .statusCode(200)
                .body("plans.id", contains(second, first))
                .body("plans.revision", contains(2, 1))
                .body("plans.state", contains("SUBMITTED", "REPLACED"))
                .body("plans[1].commitments[0].state", equalTo("LAPSED"))
                .body("plans[1].due", equalTo(null))
                .body("plans[1].said", equalTo(OBJECTION));
    }

    @Test
    @Clause("S3-Q4")
    void a_plan_is_fulfilled_once_all_is_kept_and_the_slip_confirmed_and_not_before() {
        String slip = taken(request);
        String id = submitted(slip, inDays(3), inDays(4));
        convey(agent(), id, "AGREED", null).statusCode(200);

        keep(engineer(), id, 0).statusCode(200).body("commitments.state", contains("KEPT", "OPEN"));
        assertThat(running(slip)).doesNotContain("PLAN");
        report(slip);
        confirm(slip);
        assertThat(file(id).getString("state")).isEqualTo("AGREED");
        assertThat(file(id).getString("commitments[1].due.kind")).isEqualTo("COMMITMENT");

        keep(engineer(), id, 1).statusCode(200).body("state", equalTo("FULFILLED"));
    }

    @Test
    void who_has_kept_all_owes_the_report_and_the_plan_is_fulfilled_with_its_confirmation() {
        String slip = taken(request);
        String id = submitted(slip, inDays(3));
        keep(engineer(), id, 0).statusCode(200);
        assertThat(running(slip)).doesNotContain("PLAN");

        convey(agent(), id, "AGREED", null).statusCode(200);

        assertThat(running(slip)).contains("PLAN");
        report(slip);
        confirm(slip);
        assertThat(file(id).getString("state")).isEqualTo("FULFILLED");
        assertThat(file(id).getList("history.action")).last().isEqualTo("fulfilled");
    }

    @Test
    void a_plan_ends_with_a_slip_that_is_taken_back_and_one_that_nobody_heard_of_with_its_confirmation() {
        String withdrawn = taken(request);
        String told = submitted(withdrawn, inDays(3));
        convey(agent(), told, "AGREED", null).statusCode(200);
        act(agent(), withdrawn, "withdrawal", Map.of("reason", "业户已自行处理")).statusCode(200);
        String confirmed = taken(UUID.randomUUID());
        String untold = submitted(confirmed, inDays(3));
        report(confirmed);
        confirm(confirmed);

        for (String id : List.of(told, untold)) {
            assertThat(file(id).getString("state")).isEqualTo("ENDED");
            assertThat(file(id).getString("due")).isNull();
            assertThat(file(id).getString("commitments[0].state")).isEqualTo("LAPSED");
            assertThat(file(id).getString("commitments[0].due")).isNull();
        }
    }

    @Test
    @Clause(value = "S0-5.2.4a", extent = Extent.PARTIAL)
    void what_waits_to_be_told_and_what_is_promised_stand_in_lists_with_a_count() {
        String id = submitted(taken(request), inDays(3));

        agent().get(PLANS + "?state=SUBMITTED&sort=DUE&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        agent().get(PLANS + "/count?state=SUBMITTED").then().statusCode(200).body("count", notNullValue());
        engineer()
                .get(COMMITMENTS + "?state=OPEN&department=GL01-ENGINEERING&size=200")
                .then()
                .statusCode(200)
                .body("items.planId", hasItem(id));
        engineer()
                .get(COMMITMENTS + "?state=OPEN&overdue=true&size=200")
                .then()
                .statusCode(200)
                .body("items.planId", not(hasItem(id)));
        agent().get(COMMITMENTS + "/count?state=OPEN&sort=DUE").then().statusCode(200);
        agent().get(COMMITMENTS + "?state=OPEN&sort=DUE&size=200").then().body("items.planId", hasItem(id));
    }

    @Test
    void the_same_key_hands_in_one_plan() {
        String slip = taken(request);
        Map<String, Object> body = plan(inDays(3));
        String key = UUID.randomUUID().toString();
        List<String> ids = List.of(1, 2).stream()
                .map(any -> engineer()
                        .contentType("application/json")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post(SLIPS + "/" + slip + "/plans")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .toList();

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        submit(engineer(), slip, body).statusCode(201).body("revision", equalTo(2));
    }

    private static List<String> running(String slip) {
        return slip(slip).getList("deadlines.findAll { it.state == 'OPEN' }.kind");
    }

    private Fact told(String what) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> facts(what).stream().findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    private List<Fact> facts(String what) {
        return Facts.read(Desk.SLIP_TOPIC).stream()
                .filter(fact -> fact.type().equals("guanjia.routing.handling-plan." + what + ".v1"))
                .filter(fact -> request.toString().equals(fact.text("requestId")))
                .toList();
    }
}

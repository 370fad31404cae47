package io.guanjia.routing.plan;

import static io.guanjia.routing.plan.Planned.confirm;
import static io.guanjia.routing.plan.Planned.convey;
import static io.guanjia.routing.plan.Planned.file;
import static io.guanjia.routing.plan.Planned.inDays;
import static io.guanjia.routing.plan.Planned.keep;
import static io.guanjia.routing.plan.Planned.report;
import static io.guanjia.routing.plan.Planned.submitted;
import static io.guanjia.routing.plan.Planned.taken;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.plan.HandlingPlan.State;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No plan lies for ever: in each state in which somebody is waited for a clock runs and is somebody's, else none does. */
@QuarkusTest
@RoutingServiceTest
class PlansHaveClocksTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String KEEPING = "COMMITMENT DEPARTMENT_HEAD GL01-ENGINEERING";

    private static final Map<State, List<String>> CLOCKS = Map.of(
            State.SUBMITTED, List.of("PLAN_CONVEYED CS_TEAM_LEADER null", KEEPING),
            State.CONVEYED, List.of(KEEPING),
            State.AGREED, List.of(KEEPING),
            State.OBJECTED, List.of("PLAN_REVISED DEPARTMENT_HEAD GL01-ENGINEERING", KEEPING),
            State.REPLACED, List.of(),
            State.FULFILLED, List.of(),
            State.ENDED, List.of());

    private final Transactions transactions;
    private final Deadlines deadlines;
    private String slip;

    PlansHaveClocksTest(Transactions transactions, Deadlines deadlines) {
        this.transactions = transactions;
        this.deadlines = deadlines;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
        slip = taken(UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource(State.class)
    @Clause(value = "S0-5.2.4a", extent = Extent.PARTIAL)
    void whoever_is_waited_for_has_a_clock(State state) {
        String id = submitted(slip, inDays(3));
        wayTo(state).accept(id);

        assertThat(file(id).getString("state")).isEqualTo(state.name());
        assertThat(running(id)).containsExactlyInAnyOrderElementsOf(CLOCKS.get(state));
    }

    @Test
    void a_report_is_the_departments_word_so_no_other_version_is_waited_for_until_it_is_sent_back() {
        String id = submitted(slip, inDays(3));
        convey(agent(), id, "OBJECTED", Planned.OBJECTION).statusCode(200);
        report(slip);
        assertThat(running(id)).containsExactly(KEEPING);

        act(agent(), slip, "return", Map.of("reason", "业户说还在漏")).statusCode(200);
        assertThat(Planned.slip(slip).getList("deadlines.findAll { it.state == 'OPEN' }.kind"))
                .contains("PLAN");
    }

    @Test
    void what_an_ended_department_promised_is_the_directors_to_see_to_until_it_is_defined_anew() {
        String department =
                "GL01-PLAN" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        UUID request = UUID.randomUUID();
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2].with("departmentCode", department);
        Facts.send(Desk.department(department, null));
        Facts.send(routed);
        String theirs = Desk.slipOf(agent(), request);
        act(Desk.handler("jihua.gl01", "HX/FZ/GL/GL01", department), theirs, "acknowledgement")
                .statusCode(200);
        String id = Planned.submit(
                        Desk.handler("jihua.gl01", "HX/FZ/GL/GL01", department), theirs, Planned.plan(inDays(3)))
                .statusCode(201)
                .extract()
                .path("id");

        Facts.send(Desk.department(department, Instant.parse("2020-01-01T00:00:00Z")));
        await().atMost(SOON).untilAsserted(() -> assertThat(running(id))
                .containsExactlyInAnyOrder("PLAN_CONVEYED CS_TEAM_LEADER null", "COMMITMENT OFFICE_DIRECTOR null"));

        Facts.send(Desk.department(department, null));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(running(id)).contains("COMMITMENT DEPARTMENT_HEAD " + department));
    }

    private Consumer<String> wayTo(State state) {
        return switch (state) {
            case SUBMITTED -> id -> {};
            case CONVEYED -> id -> convey(agent(), id, "NONE", null).statusCode(200);
            case AGREED -> id -> convey(agent(), id, "AGREED", null).statusCode(200);
            case OBJECTED ->
                id -> convey(agent(), id, "OBJECTED", Planned.OBJECTION).statusCode(200);
            case REPLACED -> id -> submitted(slip, inDays(2));
            case ENDED ->
                id -> act(agent(), slip, "withdrawal", Map.of("reason", "业户已自行处理"))
                        .statusCode(200);
            case FULFILLED ->
                id -> {
                    convey(agent(), id, "AGREED", null).statusCode(200);
                    keep(engineer(), id, 0).statusCode(200);
                    report(slip);
                    confirm(slip);
                };
        };
    }

    /** What runs for the plan and for what it promises, each as kind, post and department. */
    private List<String> running(String id) {
        UUID commitment = UUID.fromString(file(id).getString("commitments[0].id"));
        return transactions.in(Scope.ofBranch("GL"), tx -> Stream.of(UUID.fromString(id), commitment)
                .flatMap(subject -> deadlines.of(tx, subject).stream())
                .filter(clock -> clock.state().equals("OPEN"))
                .map(clock -> clock.kind() + " " + clock.ownerRole() + " " + clock.ownerDepartment())
                .toList());
    }
}

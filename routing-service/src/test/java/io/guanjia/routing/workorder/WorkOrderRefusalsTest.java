package io.guanjia.routing.workorder;

import static io.guanjia.routing.workorder.Orders.FINISHED;
import static io.guanjia.routing.workorder.Orders.SIGNED;
import static io.guanjia.routing.workorder.Orders.appointed;
import static io.guanjia.routing.workorder.Orders.arrived;
import static io.guanjia.routing.workorder.Orders.consented;
import static io.guanjia.routing.workorder.Orders.file;
import static io.guanjia.routing.workorder.Orders.finished;
import static io.guanjia.routing.workorder.Orders.head;
import static io.guanjia.routing.workorder.Orders.inHandling;
import static io.guanjia.routing.workorder.Orders.inProgress;
import static io.guanjia.routing.workorder.Orders.open;
import static io.guanjia.routing.workorder.Orders.opened;
import static io.guanjia.routing.workorder.Orders.order;
import static io.guanjia.routing.workorder.Orders.technician;
import static io.guanjia.routing.workorder.Orders.tick;
import static io.guanjia.routing.workorder.Orders.tried;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused at the door, and that nothing changed. */
@QuarkusTest
@RoutingServiceTest
class WorkOrderRefusalsTest {

    @BeforeEach
    void peopleAreKnown() {
        Orders.known();
    }

    @Test
    @Clause("S1b(4)-1a")
    void no_work_begins_before_the_household_consents() {
        String order = opened(Map.of("slipId", inHandling()));
        problem(tried(technician(), order, "work-start"), 409, "WORK_ORDER_CONSENT_MISSING");
        problem(tried(technician(), arrived(order), "work-start"), 409, "WORK_ORDER_CONSENT_MISSING");

        assertThat(file(order).getString("order.state")).isEqualTo("ARRIVED");
    }

    @Test
    @Clause("S1b(4)-1b")
    void an_appointment_says_what_is_done_and_how_long_it_takes() {
        String order = opened(Map.of("slipId", inHandling()));
        for (String missing : new String[] {"content", "estimatedMinutes", "agreedWith"}) {
            Map<String, Object> visit = new HashMap<>(Orders.visit());
            visit.remove(missing);
            tried(Desk.agent(), order, "appointment", visit).statusCode(400);
        }
        Map<String, Object> over = new HashMap<>(Orders.visit());
        over.put("to", Instant.now().minus(Duration.ofHours(1)).toString());
        problem(tried(Desk.agent(), order, "appointment", over), 422, "WORK_ORDER_VISIT_IMPOSSIBLE");
        tried(head(), order, "appointment", Orders.visit()).statusCode(403);
    }

    @Test
    @Clause({"S1b(4)-1c", "S1b(4)-2c", "S1b(4)-3a", "S1b(4)-4a", "S1b(4)-5b", "S1b(4)-6b"})
    void a_phase_waits_for_the_steps_of_those_before_it() {
        String order = arrived(opened(Map.of("slipId", inHandling(), "officeTenant", true, "noisy", true)));
        Map<String, ?> admitted = Map.of("admittedBy", "前台王女士");
        problem(
                tried(technician(), order, "ticks", Map.of("steps", new String[] {"3a"})),
                409,
                "WORK_ORDER_STEP_OUT_OF_ORDER");
        problem(
                tried(technician(), order, "ticks", Map.of("steps", new String[] {"2a"})),
                422,
                "WORK_ORDER_STEP_UNKNOWN");
        tick(order, "1c");
        problem(tried(technician(), order, "consent", admitted), 409, "WORK_ORDER_STEPS_OPEN");
        tick(order, "2c");
        tried(technician(), order, "consent", admitted).statusCode(200);
        tick(order, "3a", "4a");
        problem(tried(technician(), order, "work-start"), 409, "WORK_ORDER_STEPS_OPEN");
        tried(technician(), order, "work-start").body("detail", is("请先完成清单步骤：讲明噪音。"));
        tick(order, "5b");
        tried(technician(), order, "work-start").statusCode(200);
        tried(technician(), order, "work-end", FINISHED).statusCode(200);
        problem(tried(technician(), order, "acceptance", SIGNED), 409, "WORK_ORDER_STEPS_OPEN");
    }

    @Test
    @Clause({"S1b(4)-6a", "S1b(4)-6c", "S1b(4)-6d"})
    void nobody_leaves_without_a_summary_a_signature_and_a_satisfied_household() {
        String order = inProgress(opened(Map.of("slipId", inHandling())));
        tried(technician(), order, "work-end", Map.of("summary", " ")).statusCode(400);
        tried(technician(), order, "work-end", FINISHED).statusCode(200);
        tick(order, "6b");

        problem(
                tried(technician(), order, "acceptance", Map.of("signer", "陈女士", "onPaper", true)),
                422,
                "WORK_ORDER_NOT_SATISFIED");
        problem(
                tried(technician(), order, "acceptance", Map.of("signer", "陈女士", "satisfied", true)),
                422,
                "WORK_ORDER_SIGNATURE_MISSING");
        tried(technician(), order, "acceptance", Map.of("onPaper", true, "satisfied", true))
                .statusCode(400);

        assertThat(file(order).getString("order.state")).isEqualTo("AWAITING_ACCEPTANCE");
    }

    @Test
    @Clause("S1-7.4b")
    void a_paid_order_ends_with_the_amount_that_was_signed_for() {
        String order = finished(opened(Map.of("slipId", inHandling(), "paid", true)));
        tick(order, "6b");
        problem(tried(technician(), order, "acceptance", SIGNED), 422, "WORK_ORDER_AMOUNT_MISSING");

        Map<String, Object> signed = new HashMap<>(SIGNED);
        signed.put("amountFen", 8000);
        tried(technician(), order, "acceptance", signed).statusCode(200);

        assertThat(file(order).getLong("acceptance.amountFen")).isEqualTo(8000);
        String free = finished(opened(Map.of("slipId", inHandling())));
        tick(free, "6b");
        problem(tried(technician(), free, "acceptance", signed), 422, "WORK_ORDER_NOT_PAID");
    }

    @Test
    @Clause({"S1b(4)-6e", "S1b(4)-7b"})
    void an_inspection_has_a_result_and_a_dirty_floor_somebody_to_clean_it() {
        String order = inProgress(opened(Map.of("slipId", inHandling(), "job", "INSPECTION")));
        problem(tried(technician(), order, "work-end", FINISHED), 422, "WORK_ORDER_INSPECTION_RESULT_MISSING");
        Map<String, ?> dirty = Map.of("summary", "已检查", "inspectionResult", "良好", "floorDirty", true);
        problem(tried(technician(), order, "work-end", dirty), 422, "WORK_ORDER_CLEANING_NOT_CALLED");
        problem(tried(technician(), order, "cleaning-end"), 409, "WORK_ORDER_CLEANING_NOT_WAITED_FOR");
        tried(technician(), order, "cleaning-call", Map.of("called", "刘师傅")).statusCode(200);
        problem(
                tried(technician(), order, "cleaning-call", Map.of("called", "刘师傅")),
                409,
                "WORK_ORDER_CLEANING_CALLED");
    }

    @Test
    void a_slip_is_not_reported_while_somebody_works_at_it() {
        String slip = inHandling();
        String order = appointed(opened(Map.of("slipId", slip)));

        problem(
                Desk.act(Desk.engineer(), slip, "report", Map.of("result", "已修复", "nothingRepaired", true)),
                409,
                "SLIP_WORK_ORDERS_OPEN");
        assertThat(Desk.engineer()
                        .get(Desk.SLIPS + "/" + slip)
                        .jsonPath()
                        .getString("actions.find { it.command == 'contact-slip.report' }.code"))
                .isEqualTo("SLIP_WORK_ORDERS_OPEN");
        tried(head(), order, "cancellation", Map.of("reason", "业户改期未定")).statusCode(200);
        Desk.act(Desk.engineer(), slip, "report", Map.of("result", "已修复", "nothingRepaired", true))
                .statusCode(200);
    }

    @Test
    void an_order_is_opened_where_there_is_something_to_do() {
        problem(open(Desk.engineer(), order(Map.of("slipId", Desk.newSlip()))), 409, "WORK_ORDER_SLIP_NOT_IN_HANDLING");
        problem(
                open(Desk.engineer(), order(Map.of("slipId", inHandling(), "commonArea", true))),
                422,
                "WORK_ORDER_IN_A_HOME");
        problem(
                open(Desk.engineer(), order(Map.of("department", "GL01-NOBODY"))),
                422,
                "WORK_ORDER_DEPARTMENT_UNKNOWN");
        Map<String, ?> alone = Map.of("department", "GL01-ENGINEERING");
        problem(open(Desk.engineer(), order(alone)), 422, "WORK_ORDER_ALONE_IS_INSPECTION_OR_COMMON");
        Map<String, ?> nowhere = Map.of("department", "GL01-ENGINEERING", "commonArea", true);
        problem(open(Desk.engineer(), order(nowhere)), 422, "WORK_ORDER_PLACE_MISSING");
        Map<String, ?> telling = Map.of("slipId", inHandling(), "content", "请致电 13800005678");
        problem(open(Desk.engineer(), order(telling)), 422, "WORK_ORDER_PERSONAL_DATA");
        problem(
                open(Desk.engineer(), order(Map.of("slipId", "0197a3c4-6e1d-7c52-9b1e-3f5d2a8c4e10"))),
                422,
                "WORK_ORDER_SLIP_UNKNOWN");
    }

    @Test
    void who_is_not_there_is_not_sent_and_who_is_not_named_does_not_arrive() {
        String order = opened(Map.of("slipId", inHandling()));
        tried(Desk.agent(), order, "appointment", Orders.visit()).statusCode(200);

        problem(tried(technician(), order, "arrival"), 422, "WORK_ORDER_TECHNICIAN_MISSING");
        problem(
                tried(head(), order, "assignment", Map.of("technician", "nobody.gl01")),
                422,
                "WORK_ORDER_TECHNICIAN_UNKNOWN");
        tried(head(), order, "assignment", Map.of("technician", "郑建国"))
                .statusCode(422)
                .body("detail", is("没有这个工号的维修人员：请从本管理处在岗人员中选择；姓名不是工号。"));
        problem(
                tried(
                        Desk.handler("bao.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"),
                        order,
                        "assignment",
                        Map.of("technician", "weixiu.gl01")),
                403,
                "WORK_ORDER_OF_ANOTHER_DEPARTMENT");
        problem(tried(technician(), consented(order), "acceptance", SIGNED), 409, "WORK_ORDER_NOT_IN_THIS_STATE");
    }

    @Test
    void a_common_area_has_no_household_to_ask() {
        Map<String, ?> pump = Map.of("department", "GL01-ENGINEERING", "place", "水泵房", "commonArea", true);
        problem(tried(Desk.agent(), opened(pump), "appointment", Orders.visit()), 409, "WORK_ORDER_COMMON_AREA");
    }
}

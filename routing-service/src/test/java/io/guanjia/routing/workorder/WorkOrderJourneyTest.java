package io.guanjia.routing.workorder;

import static io.guanjia.routing.workorder.Orders.FINISHED;
import static io.guanjia.routing.workorder.Orders.ORDERS;
import static io.guanjia.routing.workorder.Orders.SIGNED;
import static io.guanjia.routing.workorder.Orders.appointed;
import static io.guanjia.routing.workorder.Orders.arrived;
import static io.guanjia.routing.workorder.Orders.completed;
import static io.guanjia.routing.workorder.Orders.consented;
import static io.guanjia.routing.workorder.Orders.file;
import static io.guanjia.routing.workorder.Orders.finished;
import static io.guanjia.routing.workorder.Orders.head;
import static io.guanjia.routing.workorder.Orders.inHandling;
import static io.guanjia.routing.workorder.Orders.inProgress;
import static io.guanjia.routing.workorder.Orders.opened;
import static io.guanjia.routing.workorder.Orders.technician;
import static io.guanjia.routing.workorder.Orders.tick;
import static io.guanjia.routing.workorder.Orders.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.Clause;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody goes to a door, works behind it, and leaves when the household is satisfied. */
@QuarkusTest
@RoutingServiceTest
class WorkOrderJourneyTest {

    @BeforeEach
    void peopleAreKnown() {
        Orders.known();
    }

    @Test
    @Clause({"S1b(4)-1a", "S1b(4)-1b", "S1b(4)-6a", "S1b(4)-6b", "S1b(4)-6c", "S1b(4)-6d"})
    void an_order_goes_from_the_slip_to_the_households_signature() {
        String slip = inHandling();
        String order = opened(Map.of("slipId", slip));

        JsonPath begun = file(order);
        assertThat(begun.getString("order.number")).matches("GL01-WO-\\d{6}-\\d{4}");
        assertThat(begun.getString("order.kind")).isEqualTo("ORDINARY");
        assertThat(begun.getString("order.unit")).isNotBlank();

        completed(order);

        JsonPath done = file(order);
        assertThat(done.getString("order.state")).isEqualTo("COMPLETED");
        assertThat(done.getString("appointment.content")).isEqualTo("拆洗空调并检查管路");
        assertThat(done.getString("appointment.agreedWith")).isEqualTo("陈女士");
        assertThat(done.getString("admittedBy")).isEqualTo("陈女士");
        assertThat(done.getString("outcome.summary")).isEqualTo(FINISHED.get("summary"));
        assertThat(done.getString("acceptance.signer")).isEqualTo("陈女士");
        assertThat(done.getString("acceptance.strokes")).isEqualTo("M10 20 L30.5 40");
        assertThat(done.getList("history.action"))
                .containsExactly(
                        "OPEN", "APPOINT", "ASSIGN", "ARRIVE", "TICK", "CONSENT", "TICK", "START", "FINISH", "TICK",
                        "ACCEPT");
        assertThat(done.getList("actions.findAll { it.allowed }.command")).isEmpty();
        Desk.act(Desk.engineer(), slip, "report", Map.of("result", "已修复", "nothingRepaired", true))
                .statusCode(200);
    }

    @Test
    @Clause("S1b(4)-2c")
    void the_sentence_at_the_door_names_the_equipment_and_the_job() {
        JsonPath file = file(opened(Map.of("slipId", inHandling(), "equipment", "空调", "job", "MAINTENANCE")));

        assertThat(file.getString("checklist.find { it.code == '2c' }.say")).isEqualTo("先生（小姐）您好，我们需要对空调进行保养，可以进去吗？");
    }

    @Test
    @Clause({"S1b(4)-1c", "S1b(4)-5b"})
    void a_front_desk_and_noise_stand_on_the_orders_that_have_them() {
        String slip = inHandling();
        JsonPath home = file(opened(Map.of("slipId", slip)));
        JsonPath tenant = file(opened(Map.of("slipId", slip, "officeTenant", true, "noisy", true)));

        assertThat(home.getList("checklist.code")).doesNotContain("1c", "5b", "PAID", "6e");
        assertThat(home.getString("noiseNotice")).isNull();
        assertThat(tenant.getList("checklist.code")).contains("1c", "5b");
        assertThat(tenant.getString("noiseNotice")).contains("事先", "非常对不起");
    }

    @Test
    @Clause({"S1b(4)-3a", "S1b(4)-4a"})
    void whoever_leaves_without_shoe_covers_or_a_sheet_is_warned() {
        String order = appointed(opened(Map.of("slipId", inHandling())));
        assertThat(file(order).getList("unpacked")).hasSize(2);

        tick(order, "KIT-3a", "KIT-4a");

        assertThat(file(order).getList("unpacked")).isEmpty();
        tried(technician(), order, "arrival").statusCode(200);
    }

    @Test
    void nobody_there_means_another_appointment_and_the_checklist_begins_anew() {
        String order = arrived(opened(Map.of("slipId", inHandling())));
        tick(order, "2c");

        tried(technician(), order, "non-admission", Map.of("reason", "家中无人"))
                .body("order.state", equalTo("NOT_ADMITTED"));

        assertThat(file(arrived(order)).getBoolean("checklist.find { it.code == '2c' }.done"))
                .isFalse();
    }

    @Test
    @Clause("S1b(4)-6d")
    void a_household_that_is_not_satisfied_has_the_work_go_on() {
        String order = finished(opened(Map.of("slipId", inHandling())));

        tried(technician(), order, "dissatisfaction", Map.of("said", "仍有滴水"))
                .body("order.state", equalTo("IN_PROGRESS"))
                .body("said", equalTo("仍有滴水"));

        tried(technician(), order, "work-end", FINISHED).statusCode(200);
        tick(order, "6b");
        tried(technician(), order, "acceptance", SIGNED).body("order.state", equalTo("COMPLETED"));
    }

    @Test
    @Clause({"S1b(4)-6e", "S1b(4)-6f", "S1b(4)-6g"})
    void an_inspection_tells_the_household_what_it_found_but_for_what_is_not_for_them() {
        String order = inProgress(opened(Map.of("slipId", inHandling(), "job", "INSPECTION")));
        Map<String, ?> found = Map.of(
                "summary", "已检查空调",
                "inspectionResult", "滤网堵塞，其余良好",
                "internalFinding", "业户自行改动了公共管线",
                "nextStep", "更换滤网");

        tried(technician(), order, "work-end", found).statusCode(200);

        JsonPath file = file(order);
        assertThat(file.getString("order.kind")).isEqualTo("INSPECTION");
        assertThat(file.getString("outcome.internalFinding")).isEqualTo("业户自行改动了公共管线");
        assertThat(Desk.director().get(ORDERS + "/" + order).jsonPath().getString("outcome.internalFinding"))
                .isNull();
        String copy = technician()
                .get(ORDERS + "/" + order + "/household-copy")
                .then()
                .statusCode(200)
                .body("inspectionResult", equalTo("滤网堵塞，其余良好"))
                .body("nextStep", equalTo("更换滤网"))
                .extract()
                .asString();
        assertThat(copy).doesNotContain("internal", "改动了公共管线", "history");
        JsonPath next = file(file.getString("outcome.nextOrder.id"));
        assertThat(next.getString("order.state")).isEqualTo("CREATED");
        assertThat(next.getString("order.content")).isEqualTo("更换滤网");
        assertThat(next.getString("followsOn.number")).isEqualTo(file.getString("order.number"));
    }

    @Test
    @Clause("S1b(4)-7b")
    void cleaners_are_called_to_a_floor_that_stays_dirty_and_the_desk_sees_it_until_they_are_done() {
        String order = inProgress(opened(Map.of("slipId", inHandling())));

        tried(technician(), order, "cleaning-call", Map.of("called", "保洁领班刘师傅"))
                .statusCode(200)
                .body("order.cleaningWaited", equalTo(true));
        tried(technician(), order, "work-end", Map.of("summary", "已疏通", "floorDirty", true))
                .statusCode(200);

        assertThat(numbers("?cleaning=true&size=200")).contains(file(order).getString("order.number"));
        tried(Desk.agent(), order, "cleaning-end").body("order.cleaningWaited", equalTo(false));
    }

    @Test
    void work_that_is_done_again_in_a_later_round_is_found_to_be_rework() {
        UUID request = UUID.randomUUID();
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Orders.handled(Desk.slipOf(Desk.agent(), request));
        String first = completed(opened(Map.of("slipId", slip)));
        Desk.act(Desk.engineer(), slip, "report", Map.of("result", "已修复", "nothingRepaired", true));
        Desk.act(Desk.agent(), slip, "confirmation").statusCode(200);
        Fact again = Desk.routed(request, "GL", "GL01")[2].about(request, 4).with("round", 2);
        Facts.send(again);
        String later = Awaitility.await()
                .until(
                        () -> Desk.agent()
                                .get(Desk.SLIPS + "?state=ISSUED&requestId=" + request)
                                .<String>path("items[0].id"),
                        id -> id != null);

        JsonPath file = file(opened(Map.of("slipId", Orders.handled(later))));

        assertThat(file.getString("order.kind")).isEqualTo("REWORK");
        assertThat(file.getString("reworkOf.id")).isEqualTo(first);
    }

    @Test
    void a_common_area_needs_no_household() {
        Map<String, ?> pump = Map.of("department", "GL01-ENGINEERING", "place", "3号楼水泵房", "commonArea", true);
        String order = opened(pump);
        tried(head(), order, "assignment", Map.of("technician", "weixiu.gl01")).statusCode(200);

        tried(technician(), order, "work-start").body("order.state", equalTo("IN_PROGRESS"));
        tried(technician(), order, "work-end", FINISHED)
                .body("order.state", equalTo("COMPLETED"))
                .body("order.slipId", nullValue());
    }

    @Test
    void an_order_ends_with_its_slip() {
        String slip = inHandling();
        String order = consented(opened(Map.of("slipId", slip)));

        Desk.act(Desk.agent(), slip, "withdrawal", Map.of("reason", "业户已自行处理")).statusCode(200);

        JsonPath file = file(order);
        assertThat(file.getString("order.state")).isEqualTo("CANCELLED");
        assertThat(file.getString("endReason")).isEqualTo("业户已自行处理");
        assertThat(file.getMap("order.due")).isNull();
        assertThat(file.getList("history.action")).endsWith("END_WITH_SLIP");
    }

    @Test
    void technicians_find_what_they_are_sent_to_and_everybody_what_hangs_on_a_slip() {
        String slip = inHandling();
        String order = appointed(opened(Map.of("slipId", slip)));
        String number = file(order).getString("order.number");

        assertThat(numbers("?slip=" + slip)).containsExactly(number);
        assertThat(technician()
                        .get(ORDERS + "?mine=true&state=APPOINTED&state=ARRIVED&size=200&from=2026-01-01T00:00:00Z")
                        .jsonPath()
                        .getList("items.number"))
                .contains(number);
        Desk.agent()
                .get(ORDERS + "/count?department=GL01-ENGINEERING&state=APPOINTED&slip=" + slip)
                .then()
                .body("count", equalTo(1));
        Desk.engineerOfAnotherOffice().get(ORDERS + "/" + order).then().statusCode(404);
        tried(technician().header("If-Match", "\"1\""), order, "arrival").statusCode(412);
    }

    private static List<String> numbers(String query) {
        return Desk.agent().get(ORDERS + query).then().statusCode(200).extract().path("items.number");
    }
}

package io.guanjia.routing.workorder;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people at the doors of GL01, and orders that are as far as a test needs them. */
public final class Orders {

    static final String ORDERS = "/api/routing/work-orders";
    static final Map<String, ?> FINISHED = Map.of("summary", "已更换水槽下水管，试水无滴漏");
    static final Map<String, ?> SIGNED = Map.of("satisfied", true, "signer", "陈女士", "strokes", "M10 20 L30.5 40");

    private Orders() {}

    static RequestSpecification technician() {
        return Desk.engineering("weixiu.gl01", "TECHNICIAN");
    }

    static RequestSpecification head() {
        return Desk.engineering("gongchengtou.gl01", "DEPARTMENT_HEAD");
    }

    /** Lets the organisation say who is at the office. */
    static void known() {
        Desk.defineBranches();
        Facts.send(
                post("weixiu.gl01", "HX/FZ/GL/GL01"),
                post("weixiu.gl02", "HX/FZ/GL/GL02"),
                Desk.department("GL01-ENGINEERING", null));
        String order = opened(Map.of("slipId", inHandling()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> tried(head(), order, "assignment", Map.of("technician", "weixiu.gl01"))
                                .extract()
                                .statusCode()
                        == 200);
    }

    private static Fact post(String staff, String org) {
        return Fact.sampleOf("guanjia.intake.organisation.staff-post-assigned.v1")
                .about(UUID.nameUUIDFromBytes(staff.getBytes()), System.nanoTime())
                .in("GL", org.substring(org.length() - 4))
                .keyed("staff-post:" + staff)
                .with("staffId", staff)
                .with("org", org);
    }

    /** A slip that the engineers are at. */
    public static String inHandling() {
        return handled(Desk.newSlip());
    }

    static String handled(String slip) {
        Desk.act(Desk.engineer(), slip, "acknowledgement").statusCode(200);
        Desk.act(Desk.engineer(), slip, "handling-start").statusCode(200);
        return slip;
    }

    static Map<String, Object> order(Map<String, ?> other) {
        Map<String, Object> body = new HashMap<>(Map.of("job", "REPAIR", "equipment", "空调", "content", "空调不制冷，上门检修"));
        body.putAll(other);
        return body;
    }

    static ValidatableResponse open(RequestSpecification person, Map<String, ?> body) {
        return person.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(ORDERS)
                .then();
    }

    public static String opened(Map<String, ?> other) {
        return open(Desk.engineer(), order(other)).statusCode(201).extract().path("order.id");
    }

    static ValidatableResponse tried(RequestSpecification person, String order, String command, Map<String, ?> body) {
        return given().spec(person)
                .contentType("application/json")
                .body(body)
                .post(ORDERS + "/" + order + "/" + command)
                .then();
    }

    static ValidatableResponse tried(RequestSpecification person, String order, String command) {
        return given().spec(person).post(ORDERS + "/" + order + "/" + command).then();
    }

    static JsonPath file(String order) {
        return Desk.agent()
                .get(ORDERS + "/" + order)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Map<String, Object> visit() {
        Instant from = Instant.now().plus(Duration.ofHours(2));
        return Map.of(
                "from",
                from.toString(),
                "to",
                from.plus(Duration.ofHours(2)).toString(),
                "content",
                "拆洗空调并检查管路",
                "estimatedMinutes",
                60,
                "agreedWith",
                "陈女士");
    }

    static String appointed(String order) {
        tried(Desk.agent(), order, "appointment", visit()).statusCode(200);
        tried(head(), order, "assignment", Map.of("technician", "weixiu.gl01")).statusCode(200);
        return order;
    }

    static String arrived(String order) {
        tried(technician(), appointed(order), "arrival").statusCode(200);
        return order;
    }

    static void tick(String order, String... steps) {
        tried(technician(), order, "ticks", Map.of("steps", List.of(steps))).statusCode(200);
    }

    static String consented(String order) {
        tick(arrived(order), "2c");
        tried(technician(), order, "consent", Map.of("admittedBy", "陈女士")).statusCode(200);
        return order;
    }

    static String inProgress(String order) {
        tick(consented(order), "3a", "4a");
        tried(technician(), order, "work-start").statusCode(200);
        return order;
    }

    static String finished(String order) {
        tried(technician(), inProgress(order), "work-end", FINISHED).statusCode(200);
        return order;
    }

    static String completed(String order) {
        tick(finished(order), "6b");
        tried(technician(), order, "acceptance", SIGNED).statusCode(200);
        return order;
    }
}

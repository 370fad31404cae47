package io.guanjia.intake.procedure;

import io.guanjia.intake.Desk;
import io.guanjia.testing.Fresh;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Control procedures for tests, drafted and published through the doors. */
public final class Procedures {

    public static final String PATH = "/api/intake/procedures";

    private Procedures() {}

    static RequestSpecification group() {
        return Desk.as("wuye.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
    }

    static RequestSpecification generalManager() {
        return Desk.as("zongjingli.gl", "HX/FZ/GL", "GENERAL_MANAGER");
    }

    /** A code that no other test takes. */
    static String code() {
        return "T-" + Fresh.words().substring(0, 8);
    }

    /** What a procedure says, to be changed field by field. */
    static Map<String, Object> text(String... activities) {
        return new HashMap<>(Map.of(
                "title", "顾客投诉处理程序",
                "purpose", "了解业户的实际需要，满足其要求，改进工作。",
                "appliesTo", "本公司辖下各管理处",
                "activities", List.of(activities),
                "responsible", "CS_TEAM_LEADER",
                "method", "登记、核实、转办、答复、回访。",
                "controls", "组长每日审阅台帐。"));
    }

    static ValidatableResponse draft(RequestSpecification person, String number, Map<String, ?> text) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("number", number, "text", text))
                .post(PATH)
                .then();
    }

    static String drafted(RequestSpecification person, String number, String... activities) {
        return draft(person, number, text(activities)).statusCode(201).extract().path("id");
    }

    /** Takes a step with one, as the person sees it now. */
    static ValidatableResponse act(RequestSpecification person, String id, String step, Map<String, ?> body) {
        return person.body(body).post(PATH + "/" + id + "/" + step).then();
    }

    /** Says that one is still worked by. */
    static ValidatableResponse confirm(RequestSpecification person, String id) {
        return person.post(PATH + "/" + id + "/confirmation").then();
    }

    static String published(RequestSpecification person, RequestSpecification again, String number, String... about) {
        String id = drafted(person, number, about);
        act(again, id, "publication", Map.of()).statusCode(200);
        return id;
    }

    /** A draft of the branch. */
    public static String draft() {
        return drafted(Desk.propertyHead(), code(), "CONDUCT_NORM");
    }

    /** One in force in the branch. */
    public static String inForce() {
        return published(Desk.propertyHead(), Desk.propertyHead(), code(), "CONDUCT_NORM");
    }

    /** One whose next edition is in force. */
    public static String replaced() {
        String number = code();
        String first = published(Desk.propertyHead(), Desk.propertyHead(), number, "CONDUCT_NORM");
        published(Desk.propertyHead(), Desk.propertyHead(), number, "CONDUCT_NORM");
        return first;
    }

    /** One by which nobody works any more. */
    public static String withdrawn() {
        String id = inForce();
        act(Desk.propertyHead(), id, "withdrawal", Map.of("reason", "已并入另一程序")).statusCode(200);
        return id;
    }
}

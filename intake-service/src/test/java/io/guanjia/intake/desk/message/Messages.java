package io.guanjia.intake.desk.message;

import io.guanjia.intake.Desk;
import io.guanjia.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Messages for tests, taken and answered through the doors. */
public final class Messages {

    public static final String PATH = "/api/intake/phone-messages";

    static final String ENGINEERING = "GL01-ENGINEERING";

    private Messages() {}

    static RequestSpecification technician() {
        return Desk.as("weixiu.gl01", "HX/FZ/GL/GL01", "TECHNICIAN");
    }

    static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    static RequestSpecification headOf(String department) {
        String token = TestTokens.of(
                "head.gl01", "HX/FZ/GL/GL01", Map.of("departments", List.of(department)), "DEPARTMENT_HEAD");
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    /** A message for a technician, to be changed field by field. */
    static Map<String, Object> message() {
        return new HashMap<>(Map.of(
                "forStaff",
                "weixiu.gl01",
                "reason",
                "ABSENT",
                "callerName",
                "林女士",
                "phone",
                "137 0000 3002",
                "unit",
                "3-1-1203",
                "content",
                "请周一上午来看水表"));
    }

    static Map<String, Object> forDepartment(String department) {
        Map<String, Object> message = message();
        message.remove("forStaff");
        message.put("department", department);
        return message;
    }

    static ValidatableResponse take(RequestSpecification person, Map<String, ?> body) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(PATH)
                .then();
    }

    static String taken(Map<String, ?> body) {
        return take(Desk.agent(), body).statusCode(201).extract().path("id");
    }

    /** A message of GL01 that nobody was told of yet, by its id. */
    public static String open() {
        return taken(message());
    }

    /** One for a department, which knows of it. */
    public static String passedOn() {
        return passedOn(taken(forDepartment(ENGINEERING)));
    }

    static String passedOn(String message) {
        act(Desk.agent(), message, "passing-on", "1", Map.of("told", "周工", "how", "BY_PHONE"))
                .statusCode(200);
        return message;
    }

    /** One that was answered. */
    public static String done() {
        String message = passedOn(open());
        act(technician(), message, "answer", "2", Map.of("answer", "已回电")).statusCode(200);
        return message;
    }

    /** One that was taken back. */
    public static String withdrawn() {
        String message = open();
        act(Desk.agent(), message, "withdrawal", "1", Map.of("reason", "记错了人")).statusCode(200);
        return message;
    }

    static ValidatableResponse act(
            RequestSpecification person, String message, String step, String version, Map<String, ?> body) {
        return person.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + message + "/" + step)
                .then();
    }
}

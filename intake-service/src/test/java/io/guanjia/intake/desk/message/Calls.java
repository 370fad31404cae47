package io.guanjia.intake.desk.message;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is owed to whoever called, for tests, taken and done through the doors. */
public final class Calls {

    public static final String RETURNS = "/api/intake/return-calls";

    private Calls() {}

    static RequestSpecification switchboard() {
        return Desk.as("zongji.gl01", "HX/FZ/GL/GL01", "SWITCHBOARD_OPERATOR");
    }

    static Map<String, Object> call() {
        return new HashMap<>(
                Map.of("callerName", "陈先生", "phone", "137 0000 3001", "unit", "3栋1单元1202", "content", "询问装修押金何时退还"));
    }

    static ValidatableResponse take(RequestSpecification person, Map<String, ?> body) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(RETURNS)
                .then();
    }

    /** A call back of GL01 that is due, by its id. */
    public static String due() {
        return take(Desk.agent(), call()).statusCode(201).extract().path("id");
    }

    /** One that was made. */
    public static String made() {
        String call = due();
        act(Desk.agent(), call, "result", "1", Map.of("said", "三日内退还")).statusCode(200);
        return call;
    }

    /** One that was given up after two attempts. */
    public static String givenUp() {
        String call = due();
        tried(call, "1");
        tried(call, "2");
        act(Desk.teamLeader(), call, "giving-up", "3", Map.of("reason", "两次无人接听"))
                .statusCode(200);
        return call;
    }

    static void tried(String call, String version) {
        act(Desk.agent(), call, "attempts", version, Map.of("outcome", "NO_ANSWER"))
                .statusCode(200);
    }

    static ValidatableResponse act(
            RequestSpecification person, String call, String step, String version, Map<String, ?> body) {
        return person.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(RETURNS + "/" + call + "/" + step)
                .then();
    }
}

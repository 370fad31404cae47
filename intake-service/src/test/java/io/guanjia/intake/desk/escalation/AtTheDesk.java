package io.guanjia.intake.desk.escalation;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody agitated at the desk, for tests. */
public final class AtTheDesk {

    public static final String PATH = "/api/intake/desk-escalations";

    private AtTheDesk() {}

    /** A visitor who was marked just now. */
    public static String calming() {
        return marked(Duration.ZERO).statusCode(201).extract().path("id");
    }

    /** Who was asked whether a superior may speak with them. */
    public static String asked() {
        String id = calming();
        step(Desk.agent(), id, 1, "offer", Map.of("reason", "NOT_SATISFIED")).statusCode(200);
        return id;
    }

    public static String consented() {
        String id = asked();
        step(Desk.agent(), id, 2, "consent", Map.of("given", true)).statusCode(200);
        return id;
    }

    public static String called() {
        String id = consented();
        step(Desk.agent(), id, 3, "call", Map.of("role", "OFFICE_DIRECTOR")).statusCode(200);
        return id;
    }

    public static String coming() {
        String id = called();
        step(director(), id, 4, "coming", Map.of()).statusCode(200);
        return id;
    }

    public static String handedOver() {
        String id = coming();
        step(Desk.agent(), id, 5, "introduction", Map.of()).statusCode(200);
        return id;
    }

    public static String refused() {
        String id = asked();
        step(Desk.agent(), id, 2, "consent", Map.of("given", false, "instead", "改为次日约见"))
                .statusCode(200);
        return id;
    }

    public static String ended(String outcome) {
        String id = calming();
        step(Desk.agent(), id, 1, "end", Map.of("outcome", outcome)).statusCode(200);
        return id;
    }

    static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    static ValidatableResponse marked(Duration ago) {
        Map<String, Object> mark = new HashMap<>(Map.of("channel", "VISIT"));
        if (!ago.isZero()) {
            mark.put("markedAt", Instant.now().minus(ago).toString());
        }
        return mark(mark);
    }

    static ValidatableResponse mark(Map<String, ?> mark) {
        return Desk.agent()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(mark)
                .post(PATH)
                .then();
    }

    static ValidatableResponse step(
            RequestSpecification person, String id, int version, String step, Map<String, ?> body) {
        RequestSpecification asked = person.header("If-Match", "\"" + version + "\"");
        return (body.isEmpty() ? asked : asked.body(body))
                .post(PATH + "/" + id + "/" + step)
                .then();
    }
}

package io.guanjia.intake.desk.log;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Entries of the log of GL01, for tests. */
public final class Logged {

    static final String PATH = "/api/intake/log-entries";

    private Logged() {}

    /** An entry that is only noted; its id. */
    public static String noted() {
        return id(write(Desk.agent(), "东门道闸故障", false));
    }

    /** One that the next shift takes over. */
    public static String handedOver() {
        return id(write(Desk.agent(), "东门道闸故障，晚班继续跟进", true));
    }

    /** One that was taken over. */
    public static String takenOver() {
        String id = handedOver();
        takeOver(Desk.teamLeader(), id, 1).statusCode(200);
        return id;
    }

    static ValidatableResponse write(RequestSpecification person, String content, boolean handedOver) {
        return post(person, PATH, Map.of("content", content, "handedOver", handedOver));
    }

    static ValidatableResponse correct(RequestSpecification person, String id, String content) {
        return post(person, PATH + "/" + id + "/correction", Map.of("content", content));
    }

    static ValidatableResponse takeOver(RequestSpecification person, String id, int version) {
        return person.header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + id + "/takeover")
                .then();
    }

    private static ValidatableResponse post(RequestSpecification person, String path, Map<String, ?> body) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then();
    }

    private static String id(ValidatableResponse written) {
        return written.statusCode(201).extract().path("id");
    }
}

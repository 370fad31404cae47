package io.guanjia.intake.box;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Suggestion boxes for tests, placed and opened through the doors. */
public final class Boxes {

    public static final String PATH = "/api/intake/suggestion-boxes";

    private Boxes() {}

    public static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    /** Places a box of GL01 and gives its id. */
    public static String placed(String location) {
        return place(Desk.agent(), Map.of("location", location))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Opens a box of GL01 as two did, and gives the id of the opening. */
    public static String opened(String box, String version, int slips) {
        return open(box, version, opening("kefu.gl01", "zuzhang.gl01", slips))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Places a box, or tries to. */
    public static ValidatableResponse place(RequestSpecification person, Map<String, ?> body) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(PATH)
                .then();
    }

    static Map<String, Object> opening(String first, String second, int slips) {
        return new HashMap<>(Map.of("firstOpener", first, "secondOpener", second, "slips", slips));
    }

    static ValidatableResponse open(String box, String version, Map<String, ?> body) {
        return open(Desk.agent(), box, version, UUID.randomUUID().toString(), body);
    }

    static ValidatableResponse open(
            RequestSpecification person, String box, String version, String key, Map<String, ?> body) {
        return person.header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + box + "/openings")
                .then();
    }

    /** Names requests for slips of an opening. */
    public static ValidatableResponse name(String opening, String version, String... numbers) {
        return Desk.agent()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("requests", List.of(numbers)))
                .post(PATH + "/openings/" + opening + "/requests")
                .then();
    }

    /** Takes a box away. */
    public static ValidatableResponse remove(RequestSpecification person, String box, String version) {
        return person.header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + box + "/removal")
                .then();
    }

    /** Registers what stood on a slip and gives its number. */
    public static String slip(RequestSpecification person, String channel) {
        Map<String, Object> entry = Desk.without(Desk.entry("SUGGESTION"), "phone");
        entry.put("channel", channel);
        entry.put("content", "希望东门增设充电桩");
        return Desk.register(person, entry).statusCode(201).extract().path("number");
    }
}

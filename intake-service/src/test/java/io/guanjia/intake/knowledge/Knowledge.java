package io.guanjia.intake.knowledge;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Entries of the knowledge base for tests, written through the doors. */
public final class Knowledge {

    static final String PATH = "/api/intake/knowledge";
    public static final String ENTRIES = PATH + "/entries";

    private Knowledge() {}

    static RequestSpecification group() {
        return Desk.as("wuye.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
    }

    static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    /** An entry to be changed field by field. */
    public static Map<String, Object> entry(String title) {
        return new HashMap<>(Map.of(
                "title", title, "category", "CABLE_TV", "answer", "请致电 0755-83325188 报修。", "source", "有线电视公司客服"));
    }

    /** Writes an entry down, or tries to. */
    public static ValidatableResponse add(RequestSpecification person, Map<String, ?> body) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(ENTRIES)
                .then();
    }

    /** An entry of GL01, by its id. */
    public static String added(String title) {
        return add(Desk.agent(), entry(title)).statusCode(201).extract().path("id");
    }

    /** Takes a step with an entry. */
    public static ValidatableResponse act(
            RequestSpecification person, String id, String version, String step, Map<String, ?> body) {
        return person.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(ENTRIES + "/" + id + "/" + step)
                .then();
    }

    static ValidatableResponse found(RequestSpecification person, String text) {
        return person.queryParam("text", text).get(PATH + "/search").then().statusCode(200);
    }
}

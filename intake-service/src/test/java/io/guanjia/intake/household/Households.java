package io.guanjia.intake.household;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Units and people for tests, added through the doors. */
public final class Households {

    public static final String PATH = "/api/intake/households";

    private Households() {}

    /** Adds a unit to the first office and gives its id. */
    public static String added(String unit) {
        return post(Desk.teamLeader(), "/units", Map.of("unit", unit))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Adds an owner to a unit of the first office and gives their id. */
    public static String added(String unitId, String name, String... phones) {
        return post(Desk.teamLeader(), "/people", person(unitId, name, phones))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> person(String unitId, String name, String... phones) {
        return new HashMap<>(Map.of("unitId", unitId, "name", name, "relation", "OWNER", "phones", List.of(phones)));
    }

    static ValidatableResponse post(RequestSpecification person, String path, Map<String, ?> body) {
        return post(person, path, UUID.randomUUID().toString(), body);
    }

    static ValidatableResponse post(RequestSpecification person, String path, String key, Map<String, ?> body) {
        return person.header("Idempotency-Key", key)
                .body(body)
                .post(PATH + path)
                .then();
    }

    static ValidatableResponse get(RequestSpecification person, String path) {
        return person.get(PATH + path).then();
    }

    static ValidatableResponse lookUp(RequestSpecification person, String phone) {
        return person.body(Map.of("phone", phone)).post(PATH + "/lookups").then();
    }
}

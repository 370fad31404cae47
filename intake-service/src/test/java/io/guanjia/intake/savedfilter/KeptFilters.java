package io.guanjia.intake.savedfilter;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Saved filters for tests, kept through the doors. */
public final class KeptFilters {

    static final String PATH = "/api/intake/saved-filters";

    private KeptFilters() {}

    /** Lets the team leader keep a filter of the register and gives its id. */
    public static String kept(String name) {
        return keep(Desk.teamLeader(), name, "kind=COMPLAINT")
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Keeps a filter of the register, or tries to. */
    public static ValidatableResponse keep(RequestSpecification person, String name, String query) {
        return keep(person, Board.REQUESTS, name, query);
    }

    static ValidatableResponse keep(RequestSpecification person, Board board, String name, String query) {
        return person.header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("board", board, "name", name, "query", query))
                .post(PATH)
                .then();
    }

    static ValidatableResponse of(RequestSpecification person) {
        return person.get(PATH + "?board=REQUESTS").then();
    }

    static ValidatableResponse share(RequestSpecification person, String id, String version, boolean shared) {
        return person.header("If-Match", "\"" + version + "\"")
                .body(Map.of("shared", shared))
                .post(PATH + "/" + id + "/sharing")
                .then();
    }

    static ValidatableResponse remove(RequestSpecification person, String id, String version) {
        return person.header("If-Match", "\"" + version + "\"")
                .post(PATH + "/" + id + "/removal")
                .then();
    }
}

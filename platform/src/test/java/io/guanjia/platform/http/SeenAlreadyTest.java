package io.guanjia.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was seen is not sent again, and what changed is not taken for what was seen. */
@QuarkusTest
class SeenAlreadyTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String BROOM = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";

    @Inject
    Probe probe;

    private String token;
    private String note;

    @BeforeEach
    void a_note_of_an_office() {
        token = TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
        note = NOTES + "/" + write();
    }

    @Test
    void a_list_that_was_seen_is_not_sent_again_until_it_changes() {
        String seen = tagOf(NOTES);

        read(NOTES, seen).statusCode(304).header("ETag", equalTo(seen)).body(emptyString());
        read(NOTES, "W/" + seen).statusCode(304);
        read(NOTES, "\"other\", " + seen).statusCode(304);
        read(NOTES, "\"other\"").statusCode(200);

        write();
        read(NOTES, seen).statusCode(200).header("ETag", not(equalTo(seen)));
    }

    @Test
    void a_thing_has_a_tag_of_its_version_and_content_and_is_changed_by_it() {
        String seen = tagOf(note);

        read(note, seen).statusCode(304);
        read(note, "*").statusCode(304);
        as().get(note).then().header("ETag", matchesPattern("\"0-[0-9a-f]{16}\""));
        as().header("If-Match", seen).body(BROOM).put(note + "/text").then().statusCode(200);
        read(note, seen).statusCode(200);
        as().header("If-Match", seen)
                .body(BROOM)
                .put(note + "/text")
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE_VERSION"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If-Match | * | 200",
                "If-Match | \"0\" | 200",
                "If-Match | \"9\", \"0\" | 200",
                "If-Match | W/\"0\" | 412",
                "If-Match | W/\"0\", \"9\" | 412",
                "If-Match | *, \"0\" | 412",
                "If-Match | \"0\" \"9\" | 412",
                "If-Match | 0 | 412",
                "If-None-Match | * | 412",
                "If-None-Match | \"0\" | 412",
                "If-None-Match | W/\"0\" | 412",
                "If-None-Match | \"9\", W/\"0\" | 412",
                "If-None-Match | *, \"9\" | 412",
                "If-None-Match | 9 | 412",
                "If-None-Match | \"9\" | 200"
            })
    void what_is_changed_is_held_against_what_was_seen(String header, String seen, int status) {
        as().header(header, seen).body(BROOM).put(note + "/text").then().statusCode(status);
    }

    @Test
    void what_is_read_is_sent_again_to_whoever_does_not_say_what_they_saw() {
        String seen = tagOf(note);

        read(note, "*, " + seen).statusCode(200);
        read(note, seen + " " + seen).statusCode(200);
        read(note, "W/\"other\", W/" + seen + ",").statusCode(304);
    }

    @Test
    void what_is_there_is_not_overwritten_by_whoever_wants_to_make_it() {
        as().header("If-None-Match", "*").body(BROOM).put(note + "/text").then().statusCode(412);
    }

    @Test
    void who_changes_something_says_what_they_saw() {
        as().body(BROOM)
                .put(note + "/text")
                .then()
                .statusCode(428)
                .contentType("application/problem+json")
                .body("code", equalTo("PRECONDITION_REQUIRED"));
    }

    @Test
    void refusals_have_no_tag_and_are_told_however_often_they_were_seen() {
        as().header("If-None-Match", "*")
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private String write() {
        return as().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(BROOM)
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String tagOf(String path) {
        return as().get(path).then().statusCode(200).extract().header("ETag");
    }

    private ValidatableResponse read(String path, String seen) {
        return as().header("If-None-Match", seen).get(path).then();
    }

    private RequestSpecification as() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}

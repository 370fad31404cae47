package io.guanjia.platform.permission;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen is told of a command is what the command itself would answer. */
@QuarkusTest
class ActionsTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String BROOM = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";

    @Inject
    Probe probe;

    private String office;
    private UUID note;

    @BeforeEach
    void a_note() {
        office = probe.office(probe.branch(), 1);
        note = UUID.fromString(given().auth()
                .oauth2(TestTokens.of("p", office, "ESTATE_OFFICER"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(BROOM)
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id"));
    }

    @Test
    void a_command_that_is_possible_for_the_caller_is_allowed_without_a_word_more() {
        actions(office, "ESTATE_OFFICER", "zh")
                .body("[0].command", equalTo("note.write"))
                .body("[0].allowed", equalTo(true))
                .body("[0].code", nullValue())
                .body("[0].reason", nullValue());
    }

    @Test
    void whoever_lacks_the_post_is_told_who_may() {
        actions("HX/FZ", "QUALITY_DEPARTMENT", "zh")
                .body("[0].allowed", equalTo(false))
                .body("[0].code", equalTo("NOT_PERMITTED"))
                .body("[0].reason", containsString("管理员"));
    }

    @Test
    void company_staff_with_the_post_are_told_that_they_only_read() {
        given().auth()
                .oauth2(TestTokens.of("p", "HX/FZ", "ESTATE_OFFICER"))
                .get(NOTES + "/" + note + "/actions")
                .then()
                .statusCode(200)
                .body("[0].code", equalTo("READ_ONLY_SCOPE"));
    }

    @Test
    void what_the_subject_itself_forbids_now_is_said_in_the_language_of_the_caller() {
        rewrite();
        rewrite();

        actions(office, "ESTATE_OFFICER", "zh")
                .body("[0].code", equalTo("STALE_VERSION"))
                .body("[0].reason", containsString("当前版本 2"));
        actions(office, "ESTATE_OFFICER", "en").body("[0].reason", containsString("current version 2"));
    }

    private void rewrite() {
        long seen = given().auth()
                .oauth2(TestTokens.of("p", office, "ESTATE_OFFICER"))
                .get(NOTES + "/" + note)
                .then()
                .extract()
                .<Number>path("sequence")
                .longValue();
        given().auth()
                .oauth2(TestTokens.of("p", office, "ESTATE_OFFICER"))
                .header("If-Match", "\"" + seen + "\"")
                .contentType("application/json")
                .body(BROOM)
                .put(NOTES + "/" + note + "/text")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse actions(String org, String role, String language) {
        return given().auth()
                .oauth2(TestTokens.of("p", org, role))
                .header("Accept-Language", language)
                .get(NOTES + "/" + note + "/actions")
                .then()
                .statusCode(200);
    }
}

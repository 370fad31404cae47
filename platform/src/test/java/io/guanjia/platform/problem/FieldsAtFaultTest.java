package io.guanjia.platform.problem;

import static io.guanjia.testing.service.Refusals.problem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request whose fields or parameters cannot be taken is told which, and what they take. */
@QuarkusTest
class FieldsAtFaultTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String A_NOTE = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";

    @Inject
    Probe probe;

    private String token;

    @BeforeEach
    void an_officer_of_a_branch() {
        token = TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
    }

    @Test
    void a_field_that_is_not_acceptable_is_named() {
        problem(posted("{\"text\": \" \", \"colour\": \"GREEN\"}"), 400, "INVALID_FIELD")
                .body("detail", containsString("text"));
    }

    @Test
    void every_field_at_fault_is_listed_with_what_is_asked_of_it() {
        problem(posted("{\"text\": \" \"}"), 400, "INVALID_FIELD")
                .body("errors.field", equalTo(List.of("colour", "text")))
                .body("errors[0].problem", equalTo("不能缺少 (must be given)"))
                .body("errors[1].problem", containsString("1 至 1000 个字符"));
    }

    @Test
    void every_field_that_cannot_be_read_is_listed() {
        problem(posted("{\"text\": 1, \"size\": 2, \"colour\": [], \"\": 3}"), 400, "MALFORMED_REQUEST")
                .body("errors.field", containsInAnyOrder("text", "size", "colour", "body"));
    }

    @Test
    void the_words_that_a_field_takes_are_listed() {
        problem(posted("{\"text\": \"a\", \"colour\": 0}"), 400, "MALFORMED_REQUEST")
                .body("errors.field", equalTo(List.of("colour")))
                .body("errors[0].allowed", equalTo(List.of("YELLOW", "GREEN")))
                .body("detail", containsString("YELLOW、GREEN"));
    }

    @Test
    void what_is_no_json_is_told_by_where_it_ends_to_be() {
        problem(posted("{\"text\": \"a\",\n \"colour\": GREEN}"), 400, "MALFORMED_REQUEST")
                .body("errors[0].field", equalTo("body"))
                .body("errors[0].problem", containsString("line 2"));
    }

    @Test
    void a_parameter_that_nobody_reads_is_refused_with_those_that_are_read() {
        problem(asJson().get(NOTES + "?colours=GREEN"), 400, "UNKNOWN_PARAMETER")
                .body("errors.field", equalTo(List.of("colours")))
                .body("errors[0].allowed", equalTo(List.of("colour", "cursor", "size")));
    }

    @Test
    void an_id_that_is_none_is_nowhere_to_be_found() {
        problem(asJson().get(NOTES + "/not-a-uuid"), 404, "NOT_FOUND");
    }

    @Test
    void a_number_parameter_that_is_none_is_a_problem() {
        problem(asJson().get(NOTES + "?size=secret-value"), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("size"))
                .body(not(containsString("secret-value")));
    }

    @Test
    void a_value_that_an_optional_parameter_does_not_have_is_a_problem() {
        problem(asJson().get(NOTES + "?colour=MAUVE"), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("colour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+300000-01-01T00:00:00Z",
                "-5000-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "+1000000000-12-31T23:59:59Z"
            })
    void an_instant_that_no_table_holds_is_a_problem_of_the_request(String instant) {
        problem(
                        asJson().body("{\"at\": \"" + instant + "\"}").post("/api/probe/failures/instant"),
                        400,
                        "MALFORMED_REQUEST")
                .body("detail", containsString("at"));
    }

    @Test
    void an_instant_that_tables_hold_is_taken() {
        asJson().body("{\"at\": \"2026-11-21T18:00:00+08:00\"}")
                .post("/api/probe/failures/instant")
                .then()
                .body(equalTo("2026-11-21T10:00:00Z"));
    }

    private Response posted(String body) {
        return asJson().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(NOTES);
    }

    private RequestSpecification asJson() {
        return given().auth().oauth2(token).contentType("application/json");
    }
}

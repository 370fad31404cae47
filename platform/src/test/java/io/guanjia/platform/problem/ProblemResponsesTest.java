package io.guanjia.platform.problem;

import static io.guanjia.testing.service.Refusals.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemResponsesTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String A_NOTE = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";

    @Inject
    Probe probe;

    @TestHTTPResource(NOTES)
    URI notes;

    private String token;

    @BeforeEach
    void an_officer_of_a_branch() {
        token = TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
    }

    @Test
    void json_that_does_not_end_is_malformed() {
        problem(posted("{\"text\": "), 400, "MALFORMED_REQUEST");
    }

    @Test
    void a_body_of_another_shape_is_malformed() {
        problem(posted("[1, 2]"), 400, "MALFORMED_REQUEST");
    }

    @Test
    void an_unknown_field_is_named_but_its_value_is_not_repeated() {
        problem(
                        posted("{\"text\": \"a\", \"colour\": \"GREEN\", \"size\": \"secret-value\"}"),
                        400,
                        "MALFORMED_REQUEST")
                .body("detail", containsString("size"))
                .body(not(containsString("secret-value")));
    }

    @Test
    void an_unknown_enum_value_names_its_field_only() {
        problem(posted("{\"text\": \"a\", \"colour\": \"MAUVE\"}"), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("colour"))
                .body(not(containsString("MAUVE")));
    }

    @Test
    void no_body_at_all_is_a_problem_of_the_request() {
        assertThat(asJson().post(NOTES)
                        .then()
                        .contentType("application/problem+json")
                        .extract()
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void another_media_type_is_not_taken() {
        problem(
                given().auth()
                        .oauth2(token)
                        .contentType("text/plain")
                        .body("hello")
                        .post(NOTES),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void another_media_type_is_not_given() {
        problem(given().auth().oauth2(token).accept("image/png").get(NOTES), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void an_unknown_address_is_not_found() {
        problem(asJson().get("/api/probe/nothing-here"), 404, "NOT_FOUND");
    }

    @Test
    void a_wrong_method_is_not_allowed() {
        problem(asJson().delete(NOTES), 405, "METHOD_NOT_ALLOWED");
    }

    @Test
    void a_megabyte_is_too_large() {
        problem(posted("{\"text\": \"" + "长".repeat(350_000) + "\"}"), 413, "TOO_LARGE");
    }

    @Test
    void a_megabyte_without_an_announced_length_is_cut_off_as_well() throws IOException, InterruptedException {
        byte[] megabyte = ("{\"text\": \"" + "x".repeat(1_000_000) + "\"}").getBytes();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(notes)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "k")
                            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(megabyte)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("TOO_LARGE", "256 KB");
        }
    }

    @Test
    void a_bug_has_an_incident_number_and_nothing_of_what_went_wrong() {
        Response answer = asJson().header("X-Request-ID", "kefu-7.2026").get("/api/probe/failures/bug");
        problem(answer, 500, "UNEXPECTED")
                .header("X-Request-ID", equalTo("kefu-7.2026"))
                .body("requestId", equalTo("kefu-7.2026"))
                .body("detail", containsString("kefu-7.2026"))
                .body(not(containsString("household")))
                .body(not(containsString("Exception")));
    }

    @Test
    void a_database_that_goes_away_is_worth_another_try() {
        problem(asJson().get("/api/probe/failures/database-away"), 503, "DATABASE_AWAY")
                .header("Retry-After", equalTo("1"));
    }

    @Test
    void a_busy_service_is_worth_another_try() {
        problem(asJson().header("X-Request-ID", "kefu-9").get("/api/probe/failures/busy"), 503, "BUSY")
                .header("Retry-After", equalTo("1"))
                .body("detail", containsString("kefu-9"));
    }

    @Test
    void problems_are_told_in_chinese_unless_english_is_wanted() {
        asJson().get("/api/probe/nothing-here").then().body("detail", containsString("没有找到"));
        asJson().header("Accept-Language", "fr, de")
                .get("/api/probe/nothing-here")
                .then()
                .body("title", equalTo("无法办理"));
        asJson().header("Accept-Language", "en-GB, zh;q=0.5")
                .get("/api/probe/nothing-here")
                .then()
                .body("detail", containsString("Not found"));
        asJson().header("Accept-Language", "zh-CN, en;q=0.5")
                .get("/api/probe/nothing-here")
                .then()
                .body("title", equalTo("无法办理"));
        given().header("Accept-Language", "en").get(NOTES).then().body("detail", containsString("sign in again"));
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

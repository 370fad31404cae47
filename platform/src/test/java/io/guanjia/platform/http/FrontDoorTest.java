package io.guanjia.platform.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.guanjia.platform.probe.Probe;
import io.guanjia.testing.RawExchange;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.UnsoundRequest;
import io.guanjia.testing.service.BrokenHeaders;
import io.guanjia.testing.service.ForeignFormats;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FrontDoorTest {

    private static final String NOTES = "/api/probe/notes";
    private static final String BROOM = "{\"text\": \"扫帚\", \"colour\": \"GREEN\"}";
    private static final long SEED = 20261127;

    @Inject
    Probe probe;

    @TestHTTPResource("/")
    URI service;

    private String token;

    @BeforeEach
    void an_officer_of_a_branch() {
        token = TestTokens.of("guanliyuan", probe.office(probe.branch(), 1), "ESTATE_OFFICER");
    }

    @Test
    void whoever_asks_for_anything_but_json_is_told_that_there_is_nothing_else() {
        assertThat(new ForeignFormats(token).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html, */*;q=0.1",
                "text/html,application/xhtml+xml,image/webp,*/*;q=0.8",
                "application/*",
                "application/json;q=0.1, text/html",
                "APPLICATION/JSON"
            })
    void whoever_also_takes_json_gets_json(String accepted) {
        write("<script>alert(1)</script>");

        as(token)
                .accept(accepted)
                .get(NOTES)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NOTES, "/api/nothing", "/api/probe/operations/parked-events", "/nothing"})
    void refusals_are_as_private_as_answers(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void no_header_of_a_client_breaks_an_answer() {
        BrokenHeaders broken = new BrokenHeaders(token);

        // Of the probe's endpoints one fails whatever is sent.
        assertThat(broken.everyHeaderWithEveryValue())
                .filteredOn(finding -> !finding.contains("/unlisted "))
                .isEmpty();
        assertThat(broken.severalAtOnce(SEED, 40))
                .filteredOn(finding -> !finding.contains("/unlisted "))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/probe/notes HTTP/1.1\r\n\r\n",
                "GET /api/probe/notes HTTP/1.1\r\nHost: \r\n\r\n",
                "GET /api/probe/notes HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/probe/notes HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET /q/swagger-ui HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                "GET /api/probe/notes HTTP/1.1\r\nHost: localhost.evil.example:80\r\n\r\n"
            })
    void a_request_that_names_no_host_of_ours_is_refused_and_the_connection_closed(String head) throws IOException {
        RawExchange exchange = RawExchange.of(service, head);

        assertThat(exchange.status()).isEqualTo(400);
        assertThat(exchange.answer()).contains("application/problem+json").doesNotContain("evil.example");
    }

    @ParameterizedTest
    @MethodSource("io.guanjia.testing.UnsoundRequest#all")
    void what_can_be_read_in_two_ways_is_refused_by_name_and_the_connection_closed(UnsoundRequest sent)
            throws IOException {
        RawExchange exchange = RawExchange.of(service, sent.bytes());

        assertThat(exchange.status()).isEqualTo(sent.status());
        assertThat(exchange.answers()).isEqualTo(1);
        assertThat(exchange.answer())
                .contains("application/problem+json", '"' + sent.code() + '"', "\"field\":\"" + sent.named() + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/merge-patch+json",
                "application/json-patch+json",
                "application/jsonx",
                "text/json",
                "application/*",
                "*/*",
                "application/x-www-form-urlencoded",
                "application/json;charset=utf-16",
                "application/json;charset=gbk",
                "application/json, text/plain",
                ""
            })
    void a_body_of_another_kind_than_json_is_refused_with_what_is_taken(String kind) {
        notTaken(kind, BROOM.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "GB18030", "Big5"})
    void a_body_in_another_charset_than_utf_8_is_refused_with_what_is_taken(String charset) {
        notTaken("application/json", BROOM.getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "Application/JSON; Charset=UTF-8", "application/json;charset=\"utf-8\""})
    void json_in_utf_8_is_taken(String kind) {
        sent(kind, BROOM.getBytes(UTF_8)).then().statusCode(201);
        sent(kind, ("\ufeff" + BROOM).getBytes(UTF_8)).then().statusCode(201);
    }

    private void notTaken(String kind, byte[] body) {
        sent(kind, body)
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
                .body("detail", allOf(containsString("application/json"), containsString("UTF-8")));
    }

    /** Byte for byte: a client that knows JSON would put the charset right. */
    private Response sent(String kind, byte[] body) {
        return given().auth()
                .oauth2(token)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(kind, ContentType.BINARY)))
                .header("Content-Type", kind)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(NOTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/probe/no",
                "GET /api/probe/notes HTTP/1.1\r\nHost: local",
                "POST /api/probe/notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{",
                "POST /api/probe/notes HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"
            })
    void whoever_does_not_finish_a_request_is_not_waited_for(String beginning) throws IOException {
        RawExchange exchange = RawExchange.of(service, beginning);

        assertThat(exchange.status()).isBetween(400, 499);
    }

    @Test
    void two_requests_on_one_connection_are_two() throws IOException {
        String one = "GET /api/probe/notes HTTP/1.1\r\nHost: localhost\r\n\r\n";
        String last = "GET /api/probe/notes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

        assertThat(RawExchange.of(service, one + last).answers()).isEqualTo(2);
    }

    @Test
    void the_old_version_of_http_needs_no_host() throws IOException {
        assertThat(RawExchange.of(service, "GET /api/probe/notes HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void where_to_go_next_is_said_without_a_host() {
        write("扫帚").header("Location", matchesPattern("/api/probe/notes/[0-9a-f-]{36}"));
        given().redirects().follow(false).get("/q/swagger-ui").then().header("Location", not(containsString("://")));
    }

    @Test
    void a_method_that_an_address_does_not_have_is_refused_with_those_that_it_has() {
        as(token).delete(NOTES).then().statusCode(405).header("Allow", equalTo("GET, HEAD, OPTIONS, POST"));
        as(token)
                .post(NOTES + "/" + UUID.randomUUID() + "/text")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("PUT"));
    }

    @Test
    void a_page_of_another_origin_is_given_no_permission() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options(NOTES)
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
        as(token)
                .header("Origin", "https://evil.example")
                .get(NOTES)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private ValidatableResponse write(String text) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"text\": \"" + text + "\", \"colour\": \"GREEN\"}")
                .post(NOTES)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}

package io.guanjia.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KeycloakAndService.class)
class PassingOnTest {

    private static final String REQUESTS = "/api/intake/service-requests";

    @TestHTTPResource("/")
    URI console;

    @ConfigProperty(name = "test.demo-password")
    String password;

    @Test
    void a_service_is_given_the_bearer_token_in_place_of_the_cookies_and_the_body_whole() {
        String asked = signedIn()
                .post(
                        REQUESTS + "?office=GL01",
                        "{\"words\":\"厨房水槽下水管漏水\"}",
                        "Idempotency-Key",
                        "k-1",
                        "If-Match",
                        "\"7\"")
                .body();
        assertThat(asked)
                .startsWith("POST /api/intake/service-requests?office=GL01\n")
                .contains("\nauthorization: Bearer eyJ")
                .contains("\nidempotency-key: k-1\n")
                .contains("\nif-match: \"7\"\n")
                .contains("\ncontent-type: application/json\n")
                .contains("\nhost: localhost:")
                .endsWith("{\"words\":\"厨房水槽下水管漏水\"}");
    }

    @Test
    void nothing_else_that_a_browser_sends_reaches_a_service() {
        String asked = signedIn()
                .ask(
                        REQUESTS,
                        "Authorization",
                        "Bearer foreign",
                        "X-Forwarded-For",
                        "10.0.0.1",
                        "Origin",
                        console.toString(),
                        "X-Else",
                        "1")
                .body();
        assertThat(asked)
                .doesNotContain("cookie:", "foreign", "10.0.0.1", "origin:", "x-else", "x-guanjia-desk", "sec-fetch");
    }

    @Test
    void an_answer_comes_as_it_is_but_is_kept_nowhere_and_sets_nothing() {
        HttpResponse<String> answer = signedIn().ask("/api/intake/service-requests/stale");
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7-abc\"");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("of="));
    }

    @Test
    void a_service_that_is_away_is_told_as_such_with_when_to_try_again() {
        HttpResponse<String> answer = signedIn().ask("/api/notice/notices");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo("SERVICE_AWAY");
        assertThat(problem.getString("detail")).contains("系统繁忙");
    }

    @ParameterizedTest
    @CsvSource({
        "1, cross-site",
        "1, same-site",
        "1, none",
        "'', same-origin",
        "0, same-origin",
        "1, ''",
        "'', ''",
    })
    void a_call_that_is_not_of_our_page_is_refused_with_a_login_too(String desk, String site) {
        Browser browser = signedIn();
        for (String address : new String[] {REQUESTS, "/desk/session"}) {
            HttpResponse<String> answer = browser.get(address, "X-Guanjia-Desk", desk, "Sec-Fetch-Site", site);
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
            assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("NOT_FROM_THE_DESK");
        }
    }

    /** As a browser sends it: with the cookies, and with the word of where it comes from. */
    @ParameterizedTest
    @CsvSource({
        "cross-site, http://evil.example",
        "cross-site, http://localhost",
        "same-site, http://localhost",
        "none, ''",
        "same-origin, http://evil.example",
        "same-origin, http://localhost.evil.example",
        "same-origin, http://localhost@evil.example",
        "same-origin, null",
        "same-origin, evil",
        "same-origin, ''",
        "same-origin, http://[",
    })
    void nothing_is_changed_for_a_foreign_page_with_a_login_too(String site, String origin) {
        Browser browser = signedIn();
        HttpResponse<String> answer =
                browser.postFrom(REQUESTS, "{}", "X-Guanjia-Desk", "1", "Sec-Fetch-Site", site, "Origin", origin);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("NOT_FROM_THE_DESK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8090", "https://localhost", "HTTP://LOCALHOST"})
    void our_own_page_changes_what_it_has_a_login_for(String origin) {
        assertThat(signedIn().post(REQUESTS, "{}", "Origin", origin).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/payments/accounts",
                "/api/operations",
                "/api/http:evil.example/x",
                "/api/routing.evil.example/x"
            })
    void nothing_but_the_four_services_is_passed_on_to(String address) {
        HttpResponse<String> answer = signedIn().ask(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void a_path_that_climbs_out_of_a_service_s_own_is_not_passed_on() {
        HttpResponse<String> answer = signedIn().ask("/api/intake/../../operations/parked-events");
        assertThat(answer.body()).doesNotContain("authorization");
    }

    @Test
    void who_prefers_english_is_refused_in_english() {
        HttpResponse<String> answer = new Browser(console).get(REQUESTS, "Accept-Language", "en");
        assertThat(new JsonObject(answer.body()).getString("detail")).contains("desk's own page");
    }

    private Browser signedIn() {
        Browser browser = new Browser(console);
        browser.signIn("kefu.gl01", password, "/desk/sign-in");
        return browser;
    }
}

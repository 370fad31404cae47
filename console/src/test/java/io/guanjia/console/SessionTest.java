package io.guanjia.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KeycloakAndService.class)
class SessionTest {

    @TestHTTPResource("/")
    URI console;

    @ConfigProperty(name = "test.demo-password")
    String password;

    @Test
    void who_signs_in_comes_back_to_where_they_were_and_is_known_by_name_and_place() {
        Browser browser = new Browser(console);
        HttpResponse<String> page = signIn(browser, "gongcheng.gl01", "/desk/sign-in?to=/slips%3Fstate%3DISSUED");
        assertThat(page.uri().getPath()).isEqualTo("/slips");
        assertThat(page.uri().getQuery()).isEqualTo("state=ISSUED");

        HttpResponse<String> session = browser.ask("/desk/session");
        assertThat(session.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonObject who = new JsonObject(session.body());
        assertThat(who.getString("staffId")).isEqualTo("gongcheng.gl01");
        assertThat(who.getString("name")).isEqualTo("郑建国");
        assertThat(who.getString("org")).isEqualTo("HX/FZ/GL/GL01");
        assertThat(who.getJsonArray("roles")).contains("ENGINEERING_SUPERVISOR", "RESPONSIBLE_HANDLER");
        assertThat(who.getJsonArray("departments")).containsExactly("GL01-ENGINEERING");
    }

    @Test
    void the_login_lies_in_cookies_that_no_script_reads_and_that_show_no_token() {
        Browser browser = new Browser(console);
        signIn(browser, "kefu.gl01", "/desk/sign-in");
        assertThat(browser.cookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_"))
                .isNotEmpty()
                .allMatch(HttpCookie::isHttpOnly)
                .extracting(HttpCookie::getValue)
                // What a signed token begins with, in clear.
                .noneMatch(value -> value.contains("eyJhbGciOiJSUzI1NiI"));
        assertThat(browser.ask("/desk/session").body()).doesNotContain("eyJhbGci");
    }

    @Test
    void a_person_has_the_same_key_for_what_is_unsent_everywhere_and_nobody_else_has_it() {
        assertThat(draftKey("kefu.gl01"))
                .isEqualTo(draftKey("kefu.gl01"))
                .hasSize(44)
                .isNotEqualTo(draftKey("kefu.gl02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/session", "/api/intake/clock", "/api/notice/notices"})
    void a_script_without_a_login_is_told_so_and_sent_nowhere(String address) {
        HttpResponse<String> answer = new Browser(console).ask(address);
        assertThat(answer.statusCode()).isEqualTo(499);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "https://evil.example/",
                "/%5C%5Cevil.example",
                "/%2F%2Fevil.example",
                "javascript:alert(1)"
            })
    void nobody_is_led_from_the_sign_in_to_a_foreign_page(String to) {
        Browser browser = new Browser(console);
        signIn(browser, "kefu.gl01", "/desk/sign-in");
        HttpResponse<String> answer = browser.get("/desk/sign-in?to=" + to);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo("/");
    }

    @Test
    void signing_out_ends_the_login_here_and_at_the_identity_provider() {
        Browser browser = new Browser(console);
        signIn(browser, "kefu.gl01", "/desk/sign-in");
        HttpResponse<String> out = browser.get("/desk/sign-out", "Sec-Fetch-Site", "same-origin");
        assertThat(out.statusCode()).isEqualTo(302);
        HttpResponse<String> end =
                browser.open(out.headers().firstValue("Location").orElseThrow());
        assertThat(end.uri().getPath()).isEqualTo("/");
        assertThat(end.uri().getAuthority()).isEqualTo(console.getAuthority());
        assertThat(browser.ask("/desk/session").statusCode()).isEqualTo(499);
        assertThat(browser.open("/desk/sign-in").body()).contains("kc-form-login");
    }

    /** What a cookie that was sealed under the key before is under a new one: unreadable. */
    @Test
    void a_login_that_the_cookie_key_does_not_open_is_none_and_one_signs_in_again() {
        Browser browser = new Browser(console);
        signIn(browser, "kefu.gl01", "/desk/sign-in");
        assertThat(browser.ask("/desk/session").statusCode()).isEqualTo(200);
        browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .forEach(cookie -> cookie.setValue(otherwiseSealed(cookie.getValue())));

        assertThat(browser.ask("/desk/session").statusCode()).isEqualTo(499);
        browser.open("/desk/sign-in");
        assertThat(browser.ask("/desk/session").statusCode()).isEqualTo(200);
    }

    private static String otherwiseSealed(String value) {
        int place = value.length() * 3 / 4;
        char there = value.charAt(place);
        return value.substring(0, place) + (there == 'A' ? 'B' : 'A') + value.substring(place + 1);
    }

    @Test
    void a_foreign_page_signs_nobody_out() {
        Browser browser = new Browser(console);
        signIn(browser, "kefu.gl01", "/desk/sign-in");
        assertThat(browser.get("/desk/sign-out", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(browser.ask("/desk/session").statusCode()).isEqualTo(200);
    }

    private String draftKey(String user) {
        Browser browser = new Browser(console);
        signIn(browser, user, "/desk/sign-in");
        return new JsonObject(browser.ask("/desk/session").body()).getString("draftKey");
    }

    private HttpResponse<String> signIn(Browser browser, String user, String address) {
        return browser.signIn(user, password, address);
    }
}

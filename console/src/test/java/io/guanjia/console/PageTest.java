package io.guanjia.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KeycloakAndService.class)
class PageTest {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    @TestHTTPResource("/")
    URI console;

    @Test
    void the_page_lets_only_our_own_files_and_style_elements_with_its_nonce_in() {
        HttpResponse<String> page = new Browser(console).get("/");
        Matcher nonce = NONCE.matcher(page.body());
        assertThat(nonce.find()).isTrue();
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; script-src 'self'; style-src-elem 'self' 'nonce-" + nonce.group(1)
                        + "'; style-src-attr 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
                        + "form-action 'self'");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void no_two_deliveries_share_a_nonce() {
        Browser browser = new Browser(console);
        assertThat(browser.get("/").body()).isNotEqualTo(browser.get("/").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/desk-of-mine", "/requests/0198a1?kind=COMPLAINT", "/slips"})
    void every_address_of_the_page_is_the_page_and_needs_no_login(String address) {
        HttpResponse<String> page = new Browser(console).get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/desk-a1b2.js", "/assets/none.js", "/api/intake/clock", "/desk/session"})
    void every_answer_keeps_browsers_from_guessing_telling_and_framing(String address) {
        HttpResponse<String> answer = new Browser(console).get(address);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void files_with_a_hash_in_their_name_are_kept_for_good_and_sent_compressed_to_who_takes_it() {
        Browser browser = new Browser(console);
        HttpResponse<String> plain = browser.get("/assets/desk-a1b2.js");
        assertThat(plain.body()).contains("工作台");
        assertThat(plain.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(browser.get("/assets/desk-a1b2.js", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/none.js", "/assets/..%2Findex.html", "/application.properties"})
    void what_is_no_file_of_the_page_is_not_sent(String address) {
        HttpResponse<String> answer = new Browser(console).get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("guanjia.console");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/../application.properties", "/assets/%2e%2e/%2e%2e/application.properties"})
    void what_climbs_out_of_the_page_is_no_address(String address) {
        HttpResponse<String> answer = new Browser(console).get(address);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("guanjia.console");
    }
}

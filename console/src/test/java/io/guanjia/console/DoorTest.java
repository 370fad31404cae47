package io.guanjia.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.RawExchange;
import io.guanjia.testing.UnsoundRequest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console takes for a request, tried by bytes that no browser sends. */
@QuarkusTest
@QuarkusTestResource(KeycloakAndService.class)
class DoorTest {

    private static final String PAGE = "GET / HTTP/1.1\r\nHost: localhost\r\n";
    private static final String LAST = "Connection: close\r\n\r\n";
    private static final String ENTRY = "{\"words\":\"厨房水槽下水管漏水\"}";
    private static final int ENTRY_BYTES = 39;

    @TestHTTPResource("/")
    URI console;

    @ConfigProperty(name = "test.demo-password")
    String password;

    @ParameterizedTest
    @MethodSource("io.guanjia.testing.UnsoundRequest#all")
    void what_can_be_read_in_two_ways_is_refused_by_name_and_nothing_behind_it_is_read(UnsoundRequest sent)
            throws IOException {
        RawExchange exchange = RawExchange.of(console, sent.bytes() + PAGE + LAST);

        assertThat(exchange.status()).isEqualTo(sent.status());
        assertThat(exchange.answers()).isEqualTo(1);
        assertThat(exchange.answer())
                .contains("application/problem+json", '"' + sent.code() + '"', "\"field\":\"" + sent.named() + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /desk", PAGE, PAGE + "Cookie: q_session="})
    void whoever_does_not_finish_the_head_of_a_request_is_not_waited_for(String beginning) throws IOException {
        assertThat(RawExchange.of(console, beginning).status()).isEqualTo(408);
    }

    /** With a login, for without one nobody gets as far as a body. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 9\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"})
    void whoever_does_not_finish_a_body_on_its_way_to_a_service_is_not_waited_for(String beginning) throws IOException {
        RawExchange exchange = RawExchange.of(console, signedIn(beginning));

        assertThat(exchange.status()).isEqualTo(408);
        assertThat(exchange.answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost\r\n\r\n",
                "Host: \r\n\r\n",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                "Cookie: q_session="
            })
    void refusals_at_the_door_are_as_safe_in_a_browser_as_every_answer(String rest) throws IOException {
        assertThat(RawExchange.of(console, PAGE + rest).answer())
                .contains("application/problem+json")
                .containsIgnoringCase("Cache-Control: no-store\r\n")
                .contains(
                        "X-Content-Type-Options: nosniff\r\n",
                        "Referrer-Policy: no-referrer\r\n",
                        "Strict-Transport-Security: max-age=",
                        "Cross-Origin-Opener-Policy: same-origin\r\n",
                        "Cross-Origin-Resource-Policy: same-origin\r\n",
                        "Permissions-Policy: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "", "a b"})
    void a_request_for_no_host_of_ours_is_refused_and_the_connection_closed(String host) throws IOException {
        RawExchange exchange = RawExchange.of(console, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n" + PAGE + LAST);

        assertThat(exchange.status()).isEqualTo(400);
        assertThat(exchange.answers()).isEqualTo(1);
        assertThat(exchange.answer()).contains("HOST_NOT_SERVED").doesNotContain("evil.example");
    }

    @Test
    void two_requests_on_one_connection_are_two() throws IOException {
        assertThat(RawExchange.of(console, PAGE + "\r\n" + PAGE + LAST).answers())
                .isEqualTo(2);
    }

    @Test
    void a_body_that_comes_in_pieces_reaches_the_service_whole() throws IOException {
        RawExchange counted = RawExchange.of(
                console,
                signedIn("Content-Length: " + ENTRY_BYTES + "\r\nConnection: close\r\n\r\n"),
                ENTRY.substring(0, 12),
                ENTRY.substring(12));
        RawExchange chunked = RawExchange.of(
                console,
                signedIn("Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"),
                "a\r\n" + ENTRY.substring(0, 10) + "\r\n",
                "1d\r\n" + ENTRY.substring(10) + "\r\n0\r\n\r\n");

        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.answer()).endsWith(ENTRY);
        assertThat(chunked.status()).isEqualTo(200);
        assertThat(chunked.answer().split("\r\n\r\n", 2)[1])
                .contains(ENTRY)
                .containsOnlyOnce("transfer-encoding: chunked");
    }

    private String signedIn(String rest) {
        Browser browser = new Browser(console);
        browser.signIn("kefu.gl01", password, "/desk/sign-in");
        String cookies = browser.cookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return call("Cookie: " + cookies + "\r\n" + rest);
    }

    /** A call as the page's script makes it, up to where its headers differ. */
    private static String call(String rest) {
        return "POST /api/intake/service-requests HTTP/1.1\r\nHost: localhost\r\nX-Guanjia-Desk: 1\r\n"
                + "Sec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\n"
                + rest;
    }
}

package io.guanjia.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.RawExchange;
import io.guanjia.testing.UnsoundRequest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server behind the door gets to see, tried byte by byte. */
class GuardedConnectionsTest {

    private static final String FILES =
            "/api/intake/service-requests/0193692b-1a2b-7000-8000-000000000000/attachments?kind=PHOTO";

    private static final String LAST = "Connection: close\r\n\r\n";

    private static Vertx vertx;
    private static URI server;

    @BeforeAll
    static void a_server_that_says_what_it_was_asked() {
        vertx = Vertx.vertx();
        server = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(GuardedConnectionsTest::tell)
                .listen(0, "localhost")
                .map(listening -> URI.create("http://localhost:" + listening.actualPort()))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterAll
    static void it_ends() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static void tell(HttpServerRequest request) {
        String asked = request.method() + " " + request.uri();
        if (request.path().equals("/early")) {
            request.response().end(asked);
            return;
        }
        request.body()
                .flatMap(body -> vertx.executeBlocking(() -> asked + " " + body))
                .onSuccess(request.response()::end);
    }

    @ParameterizedTest
    @MethodSource("io.guanjia.testing.UnsoundRequest#all")
    void what_can_be_read_in_two_ways_is_refused_by_name_and_nothing_behind_it_is_read(UnsoundRequest sent)
            throws IOException {
        RawExchange exchange = RawExchange.of(server, sent.bytes() + get("/behind", LAST));

        assertThat(exchange.answer())
                .startsWith("HTTP/1.1 " + sent.status() + " ")
                .contains("application/problem+json", '"' + sent.code() + '"', "\"field\":\"" + sent.named() + '"')
                .contains("Connection: close\r\n", "X-Content-Type-Options: nosniff\r\n")
                .doesNotContain("evil.example");
        assertThat(exchange.answers()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/intake/service-requests?said=%E4%B8%AD&state=ISSUED&state=DUE",
                "/?",
                "/?&",
                "/?size",
                "/?a=b=c%3Bd+e%20%2B%00",
                "/page/.x/..x/...?q=[]/../%61",
                "/%2F%2f%E4%B8%AD%20%3A"
            })
    void an_address_is_passed_on_as_it_is(String address) throws IOException {
        assertThat(RawExchange.of(server, get(address, LAST)).answer()).contains("GET " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost/page?a=b", "HTTP://LOCALHOST/page?a=b", "https://localhost/page?a=b"})
    void an_address_with_our_own_host_is_that_address(String address) throws IOException {
        assertThat(RawExchange.of(server, get(address, LAST)).answer()).contains("GET /page?a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "Chunked", "\tchunked \t"})
    void a_body_that_comes_in_pieces_is_taken(String coding) throws IOException {
        RawExchange exchange = RawExchange.of(
                server,
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: " + coding + "\r\n" + LAST,
                "2\r\nab\r\n",
                "1;ext=1\r\nc\r\n0\r\n\r\n");

        assertThat(exchange.answer()).endsWith("POST / abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "-1", "+1", "0x1", "1\n", " 1", "1 ", "1 zz", "1;\rx", "100000000000000001"})
    void a_piece_without_a_readable_length_is_refused(String length) throws IOException {
        RawExchange exchange = RawExchange.of(
                server,
                "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
                length + "\r\na\r\n0\r\n\r\n" + get("/behind", LAST));

        assertThat(exchange.status()).isEqualTo(400);
        assertThat(exchange.answers()).isEqualTo(1);
    }

    @Test
    void a_refusal_comes_behind_the_answers_that_are_due_before_it() throws IOException {
        RawExchange exchange = RawExchange.of(server, get("/late", "\r\n") + get("/late", "\r\n") + get("%zz", "\r\n"));

        assertThat(exchange.answers()).isEqualTo(3);
        assertThat(exchange.answer().indexOf("MALFORMED_REQUEST"))
                .isGreaterThan(exchange.answer().lastIndexOf("GET /late"));
    }

    @Test
    void what_was_answered_before_its_end_is_not_answered_again() throws IOException {
        RawExchange exchange = RawExchange.of(
                server, "POST /early HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n", "zz\r\n");

        assertThat(exchange.answers()).isEqualTo(1);
        assertThat(exchange.answer()).endsWith("POST /early");
    }

    @Test
    void a_body_that_grows_too_large_on_its_way_is_refused() throws IOException {
        String piece = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        RawExchange exchange = RawExchange.of(
                server, "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n", piece.repeat(17));

        assertThat(exchange.status()).isEqualTo(413);
        assertThat(exchange.answers()).isEqualTo(1);
    }

    @Test
    void a_file_may_be_larger_than_what_people_type_at_its_own_address_alone() throws IOException {
        RawExchange taken = RawExchange.of(
                server,
                "POST " + FILES + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000\r\n" + LAST,
                "x".repeat(300_000));
        RawExchange elsewhere = RawExchange.of(
                server,
                "POST /api/intake/service-requests HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000\r\n" + LAST);
        RawExchange tooLarge = RawExchange.of(
                server, "POST " + FILES + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10485761\r\n" + LAST);

        assertThat(taken.status()).isEqualTo(200);
        assertThat(elsewhere.answer()).startsWith("HTTP/1.1 413 ").contains("256 KB");
        assertThat(tooLarge.answer()).startsWith("HTTP/1.1 413 ").contains("10 MB");
    }

    @Test
    void whoever_is_refused_hears_it_however_much_they_still_send() throws IOException {
        RawExchange exchange = RawExchange.of(server, get("/" + "x".repeat(5_000), "X: y\r\n"), "z".repeat(1_000_000));

        assertThat(exchange.status()).isEqualTo(414);
    }

    private static String get(String address, String rest) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + rest;
    }
}

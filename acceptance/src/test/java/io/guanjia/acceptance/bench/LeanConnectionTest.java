package io.guanjia.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class LeanConnectionTest {

    @Test
    void a_connection_sends_one_request_after_the_other_and_reads_each_answer() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String said = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] answer = ("{\"said\":\"" + said + "\",\"token\":\"" + token + "\"}").getBytes(UTF_8);
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/new") ? 201 : 404, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (LeanConnection connection = new LeanConnection(address)) {
            assertThat(connection.post("/new", "t1", "X: y\r\n", "漏水")).isEqualTo(201);
            assertThat(connection.field("said")).isEqualTo("漏水");
            assertThat(connection.field("token")).isEqualTo("Bearer t1");
            assertThat(connection.header("ETag")).isEqualTo("\"7\"");
            assertThat(connection.post("/other", "t2", "", "长".repeat(20_000))).isEqualTo(404);
            assertThat(connection.field("said")).hasSize(20_000);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_answer_in_chunks_is_read_whole_and_the_next_one_begins_behind_it() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (String part : List.of("{\"said\":\"", "漏".repeat(9_000), "水\"}")) {
                exchange.getResponseBody().write(part.getBytes(UTF_8));
                exchange.getResponseBody().flush();
            }
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (LeanConnection connection = new LeanConnection(address)) {
            for (int round = 0; round < 3; round++) {
                assertThat(connection.get("/rows", "t1")).isEqualTo(200);
                assertThat(connection.field("said")).isEqualTo("漏".repeat(9_000) + "水");
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void what_finds_the_service_busy_is_sent_again_as_it_was_and_counted() throws IOException {
        List<String> sent = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String said = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            sent.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + said);
            byte[] answer = "{}".getBytes(UTF_8);
            exchange.sendResponseHeaders(sent.size() < 3 ? 503 : 201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        URI address = URI.create("http://localhost:" + server.getAddress().getPort());
        try (LeanConnection connection = new LeanConnection(address)) {
            assertThat(connection.post("/new", "t1", "Idempotency-Key: k1\r\n", "漏水"))
                    .isEqualTo(201);
            assertThat(sent).containsExactly("k1 漏水", "k1 漏水", "k1 漏水");
            assertThat(connection.busyAnswers()).isEqualTo(2);
        } finally {
            server.stop(0);
        }
    }
}

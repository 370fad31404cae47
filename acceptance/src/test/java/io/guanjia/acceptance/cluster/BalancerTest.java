package io.guanjia.acceptance.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.guanjia.local.FreePort;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BalancerTest {

    private final Vertx vertx = Vertx.vertx();
    private final int port = FreePort.find();
    private final Balancer balancer = Balancer.listening(vertx, port);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<HttpServer> pods = new ArrayList<>();

    @BeforeEach
    void twoPods() throws IOException {
        for (String name : List.of("first", "second")) {
            HttpServer pod = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            pod.createContext("/", exchange -> {
                byte[] answer = (name + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            pod.start();
            pods.add(pod);
            balancer.add(pod.getAddress().getPort());
        }
    }

    @AfterEach
    void end() {
        balancer.close();
        pods.forEach(pod -> pod.stop(0));
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void pods_take_turns() throws IOException, InterruptedException {
        assertThat(List.of(said("一"), said("二"), said("三"))).containsExactly("first 一", "second 二", "first 三");
    }

    @Test
    void a_pod_that_was_taken_out_gets_nothing_any_more() throws IOException, InterruptedException {
        balancer.remove(pods.getFirst().getAddress().getPort());

        assertThat(List.of(said("一"), said("二"))).containsExactly("second 一", "second 二");
    }

    @Test
    void without_a_pod_it_says_so() throws IOException, InterruptedException {
        pods.forEach(pod -> balancer.remove(pod.getAddress().getPort()));

        assertThat(send("一").statusCode()).isGreaterThanOrEqualTo(500);
    }

    private String said(String body) throws IOException, InterruptedException {
        return send(body).body();
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}

package io.guanjia.acceptance.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guanjia.local.Component;
import io.guanjia.local.Suite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Takes the traces of a suite, as a collector on the network would, and keeps every batch of spans as it came. */
public final class Collector implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** The first fields of a span on the wire: trace, span, state of the trace if there is one, parent if there is one, name. */
    private static final Pattern SPAN = Pattern.compile(
            "\\x0A\\x10(?<trace>.{16})\\x12\\x08(?<span>.{8})(?:\\x1A\\x00)?(?:\\x22\\x08(?<parent>.{8}))?\\x2A(?<length>.)(?=(?<rest>.{1,127}))",
            Pattern.DOTALL);

    private final HttpServer server;
    /** Protocol buffers, a character for each byte: texts lie in them as they are, in UTF-8. */
    private final Queue<String> batches = new ConcurrentLinkedQueue<>();

    private Collector(HttpServer server) {
        this.server = server;
    }

    static Collector start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Collector collector = new Collector(server);
            server.createContext("/v1/traces", collector::take);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return collector;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange batch) throws IOException {
        try (batch) {
            String encoding = batch.getRequestHeaders().getFirst("Content-Encoding");
            if (encoding != null) {
                // Nothing would be found in what is packed.
                batch.sendResponseHeaders(415, -1);
                return;
            }
            batches.add(new String(batch.getRequestBody().readAllBytes(), ISO_8859_1));
            batch.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            batch.sendResponseHeaders(200, -1);
        }
    }

    /** What a service needs to be told to send its traces here, soon after they were made. */
    Map<String, String> environment() {
        return Map.of(
                "GUANJIA_TRACES_DISABLED",
                "false",
                "GUANJIA_OTLP_ENDPOINT",
                "http://%s:%d"
                        .formatted(
                                server.getAddress().getAddress().getHostAddress(),
                                server.getAddress().getPort()),
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                "200ms");
    }

    /** Which services have sent a span with any of these words in it, among those that ended before this call. */
    List<Component> sendersOf(Suite suite, List<String> words) {
        Component.services().forEach(service -> awaitAllOf(suite, service));
        return Component.services().stream()
                .filter(service -> words.stream().anyMatch(word -> hasSent(service, bytes(word))))
                .toList();
    }

    /** The spans of a trace that have come so far, from every service. */
    public List<Span> of(String trace) {
        String id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        List<Span> spans = new ArrayList<>();
        for (String batch : batches) {
            for (Component service : Component.services()) {
                if (batch.contains(service.id() + "-service")) {
                    SPAN.matcher(batch)
                            .results()
                            .filter(span -> span.group("trace").equals(id))
                            .map(span -> Span.of(service, span))
                            .forEach(spans::add);
                }
            }
        }
        return spans;
    }

    /**
     * A span as it was sent.
     *
     * @param parent the span that it belongs to; empty if it began the trace
     */
    public record Span(Component service, String id, String parent, String name) {

        private static Span of(Component service, MatchResult span) {
            int length = span.group("length").charAt(0);
            return new Span(
                    service,
                    hex(span.group("span")),
                    span.group("parent") == null ? "" : hex(span.group("parent")),
                    new String(span.group("rest").substring(0, length).getBytes(ISO_8859_1), UTF_8));
        }

        private static String hex(String bytes) {
            return HexFormat.of().formatHex(bytes.getBytes(ISO_8859_1));
        }
    }

    /** Spans are sent in the order in which they end, so the trace of one more call comes after all before it. */
    private void awaitAllOf(Suite suite, Component service) {
        String trace = UUID.randomUUID().toString().replace("-", "");
        call(URI.create(suite.url(service) + "/api/" + service.id()), "00-" + trace + "-00000000000000ff-01");
        String id = new String(HexFormat.of().parseHex(trace), ISO_8859_1);
        await("traces of " + service).atMost(LIMIT).until(() -> hasSent(service, id));
    }

    private boolean hasSent(Component service, String bytes) {
        return batches.stream().anyMatch(batch -> batch.contains(service.id() + "-service") && batch.contains(bytes));
    }

    private static String bytes(String word) {
        return new String(word.getBytes(UTF_8), ISO_8859_1);
    }

    private static void call(URI address, String traceparent) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("traceparent", traceparent)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

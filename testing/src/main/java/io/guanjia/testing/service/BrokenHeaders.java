package io.guanjia.testing.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Sends every endpoint of the running service headers that no sound client would send, byte for byte over plain sockets,
 * and reports each answer that puts the blame on the service, or that refuses in another form than that of a problem.
 */
public final class BrokenHeaders {

    private static final int LIMIT_MILLIS = 20_000;

    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Access-Control-Request-Method",
            "Authorization",
            "baggage",
            "Content-Encoding",
            "Content-Language",
            "Content-Type",
            "Cookie",
            "Date",
            "Expect",
            "Forwarded",
            "Host",
            "HTTP2-Settings",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "Origin",
            "Range",
            "Referer",
            "Sec-WebSocket-Key",
            "TE",
            "traceparent",
            "tracestate",
            "Trailer",
            "Upgrade",
            "User-Agent",
            "Via",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override",
            "X-Request-ID");

    private static final List<String> VALUES = List.of(
            "",
            "x",
            ";",
            ",,,",
            "zh;q=2",
            "*/*;q=abc",
            "*;q=-1",
            "a/b/c",
            "/",
            "application/json;charset=nope",
            "application/json;charset",
            "text/",
            "ÿþý",
            "%00%zz",
            "\"",
            "\"unclosed",
            "W/",
            "v".repeat(6_000),
            "${jndi:ldap://localhost/x}",
            "-1",
            "1e309",
            "=; ;=\t,",
            "Thu, 99 Foo 20x6 25:61:00 GMT",
            "bytes=9-1,-,x-",
            "Basic !!!",
            "Bearer",
            "Bearer a.b.c",
            "00-00000000000000000000000000000000-0000000000000000-zz",
            "h2c",
            "http://[::1",
            "localhost:99999999");

    private final String token;
    private final List<Endpoint> endpoints;

    /** @param token of somebody whom the service lets in */
    public BrokenHeaders(String token) {
        this.token = token;
        this.endpoints = Stream.concat(
                        Endpoint.served().stream(),
                        Stream.of(
                                new Endpoint("GET", "/api/nothing/here", false),
                                new Endpoint("GET", "/", false),
                                new Endpoint("GET", "/q/openapi", false),
                                new Endpoint("GET", "/q/swagger-ui/", false)))
                .toList();
    }

    /** Every header with every value once, taking the endpoints by turns. */
    public List<String> everyHeaderWithEveryValue() {
        List<String> findings = new ArrayList<>();
        int turn = 0;
        for (String name : NAMES) {
            for (String value : VALUES) {
                Endpoint endpoint = endpoints.get(turn++ % endpoints.size());
                findings.addAll(findingsOf(endpoint, List.of(name + ": " + value)));
            }
        }
        return findings;
    }

    /** So many requests to every endpoint, each with a few broken headers at once. */
    public List<String> severalAtOnce(long seed, int requestsEach) {
        Random random = new Random(seed);
        List<String> findings = new ArrayList<>();
        for (Endpoint endpoint : endpoints) {
            for (int i = 0; i < requestsEach; i++) {
                findings.addAll(findingsOf(endpoint, someOf(random)));
            }
        }
        return findings;
    }

    private static List<String> someOf(Random random) {
        List<String> headers = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String value = VALUES.get(random.nextInt(VALUES.size()));
            headers.add(NAMES.get(random.nextInt(NAMES.size())) + ": "
                    + value.substring(random.nextInt(value.length() + 1)) + VALUES.get(random.nextInt(VALUES.size())));
        }
        return headers;
    }

    private List<String> findingsOf(Endpoint endpoint, List<String> headers) {
        String answer = answerTo(endpoint, headers);
        String status = answer.length() < 12 ? "nothing" : answer.substring(9, 12);
        boolean sound = status.matches("[234]..");
        boolean told = !status.startsWith("4")
                || answer.contains("application/problem+json")
                || endpoint.path().startsWith("/q/");
        return sound && told
                ? List.of()
                : List.of("%s with %s: %s"
                        .formatted(endpoint, headers, answer.lines().findFirst().orElse("no answer")));
    }

    private String answerTo(Endpoint endpoint, List<String> headers) {
        URI service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
        String body = endpoint.takesBody() ? "{}" : "";
        StringBuilder message = new StringBuilder(endpoint.method())
                .append(' ')
                .append(endpoint.path()
                        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString()))
                .append(" HTTP/1.1\r\nConnection: close\r\nContent-Length: ")
                .append(body.length())
                .append("\r\n");
        own(service, endpoint).stream()
                .filter(own -> headers.stream().noneMatch(given -> sameName(own, given)))
                .forEach(own -> message.append(own).append("\r\n"));
        headers.forEach(header -> message.append(header).append("\r\n"));
        message.append("\r\n").append(body);
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.getOutputStream().write(message.toString().getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (SocketTimeoutException silent) {
            return "";
        } catch (IOException broken) {
            throw new UncheckedIOException(endpoint + " with " + headers, broken);
        }
    }

    private List<String> own(URI service, Endpoint endpoint) {
        List<String> own = new ArrayList<>(List.of(
                "Host: " + service.getAuthority(),
                "Authorization: Bearer " + token,
                "If-Match: *",
                "Idempotency-Key: " + UUID.randomUUID()));
        if (endpoint.takesBody()) {
            own.add("Content-Type: application/json");
        }
        return own;
    }

    private static boolean sameName(String header, String other) {
        return header.substring(0, header.indexOf(':')).equalsIgnoreCase(other.substring(0, other.indexOf(':')));
    }
}

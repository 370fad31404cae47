package io.guanjia.testing.service;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Asks every endpoint of the running service for formats other than JSON, and reports each answer that is no plain refusal. */
public final class ForeignFormats {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final List<String> FOREIGN = List.of(
            "text/html",
            "image/png",
            "text/plain",
            "application/xml",
            "application/octet-stream",
            "text/*",
            "x",
            "application/json;q=0",
            "application/json;q=0, */*");

    private final String token;

    /** @param token of somebody whom the service lets in */
    public ForeignFormats(String token) {
        this.token = token;
    }

    /** Every answer that is not 406, a problem, private and not to be guessed at. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.served()) {
            for (String format : foreignTo(endpoint)) {
                HttpResponse<String> answer = answerTo(endpoint, format);
                boolean sound = answer.statusCode() == 406
                        && has(answer, "Content-Type", "application/problem+json")
                        && has(answer, "X-Content-Type-Options", "nosniff")
                        && has(answer, "Cache-Control", "no-store");
                if (!sound) {
                    findings.add("%s for %s: %s %s"
                            .formatted(
                                    endpoint, format, answer, answer.headers().map()));
                }
            }
        }
        return findings;
    }

    /** An export is a table, an attachment a file, a paper a document: given to whoever takes text, a picture or anything else than JSON. */
    private static List<String> foreignTo(Endpoint endpoint) {
        if (endpoint.reads() && endpoint.path().matches(".*/attachments/\\{[^}]+}(/withdrawn)?")) {
            return FOREIGN.stream()
                    .filter(format -> !format.contains("*/*") && !format.startsWith("image/"))
                    .toList();
        }
        if (endpoint.path().endsWith("/paper")) {
            return FOREIGN.stream().filter(format -> !format.contains("*/*")).toList();
        }
        return endpoint.path().endsWith("/export")
                ? FOREIGN.stream().filter(format -> !format.contains("/*")).toList()
                : FOREIGN;
    }

    private static boolean has(HttpResponse<String> answer, String header, String value) {
        List<String> values = answer.headers().allValues(header);
        return values.size() == 1 && values.getFirst().startsWith(value);
    }

    private HttpResponse<String> answerTo(Endpoint endpoint, String format) {
        String path = endpoint.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        HttpRequest request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", format)
                .header("Content-Type", "application/json")
                .method(
                        endpoint.method(),
                        endpoint.takesBody() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + endpoint, interrupted);
        }
    }
}

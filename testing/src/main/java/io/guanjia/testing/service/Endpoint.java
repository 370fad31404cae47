package io.guanjia.testing.service;

import static io.restassured.RestAssured.given;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One operation of a service's interface, as its OpenAPI document lists it. */
record Endpoint(String method, String path, boolean takesBody) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** All operations of the running service. */
    static List<Endpoint> served() {
        Map<String, Map<String, Object>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("paths");
        List<Endpoint> endpoints = new ArrayList<>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                boolean body = ((Map<?, ?>) operation).containsKey("requestBody");
                endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path, body));
            }
        }));
        return endpoints;
    }

    boolean hasVariables() {
        return VARIABLE.matcher(path).find();
    }

    boolean reads() {
        return method.equals("GET");
    }

    /** Calls it, whatever version is there; a path variable without a sample gets a random UUID. */
    Answer call(String token, Map<String, String> samples, String body) {
        return call(token, samples, body, Map.of("If-Match", "*"));
    }

    /** As {@link #call(String, Map, String)}, with these headers besides those that every command needs. */
    Answer call(String token, Map<String, String> samples, String body, Map<String, String> headers) {
        String filled = VARIABLE.matcher(path)
                .replaceAll(variable -> samples.getOrDefault(
                        variable.group(1), UUID.randomUUID().toString()));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + filled))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        headers.forEach(request::header);
        if (takesBody) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, takesBody ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + this, interrupted);
        }
    }

    /** What an endpoint answered; of the body only what every problem says is read. */
    record Answer(int statusCode, String code, String command, String body) {

        private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([A-Z_]+)\"");
        /** Differs with every call. */
        private static final Pattern REQUEST = Pattern.compile("\"requestId\"\\s*:\\s*\"[^\"]*\"");

        private static final Pattern COMMAND = Pattern.compile("\"command\"\\s*:\\s*\"([^\"]+)\"");

        private static Answer of(HttpResponse<String> response) {
            boolean problem = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/problem+json"))
                    .isPresent();
            return new Answer(
                    response.statusCode(),
                    problem ? first(CODE, response.body()) : "",
                    problem ? first(COMMAND, response.body()) : "",
                    REQUEST.matcher(response.body()).replaceAll("\"requestId\":\"\""));
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

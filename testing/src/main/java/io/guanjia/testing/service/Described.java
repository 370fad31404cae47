package io.guanjia.testing.service;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the running service's description says of bodies and queries, and what the service answers to others. */
final class Described {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode document = JSON.readTree(given().queryParam("format", "json")
            .get("/q/openapi")
            .then()
            .statusCode(200)
            .extract()
            .asString());
    private final Callers callers;
    private final Map<String, String> samples;

    Described(Callers callers, Map<String, String> samples) {
        this.callers = callers;
        this.samples = samples;
    }

    /** Every endpoint that takes a body of JSON with the body's fields. */
    Map<Endpoint, List<BodyField>> bodies() {
        Map<Endpoint, List<BodyField>> bodies = new LinkedHashMap<>();
        for (Endpoint endpoint : Endpoint.served()) {
            if (endpoint.takesBody() && !schemaOf(endpoint).isMissingNode()) {
                bodies.put(endpoint, BodyField.of(document, schemaOf(endpoint)));
            }
        }
        return bodies;
    }

    private JsonNode schemaOf(Endpoint endpoint) {
        return operation(endpoint).at("/requestBody/content/application~1json/schema");
    }

    private JsonNode operation(Endpoint endpoint) {
        return document.path("paths")
                .path(endpoint.path())
                .path(endpoint.method().toLowerCase(Locale.ROOT));
    }

    /** What the service's description says of the endpoint's query. */
    List<BodyField> query(Endpoint endpoint) {
        return operation(endpoint)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString("").equals("query"))
                .flatMap(parameter -> BodyField.of(document, inABody(parameter)).stream())
                .toList();
    }

    /** What may be given several times is looked at as one of its values. */
    private static JsonNode inABody(JsonNode parameter) {
        JsonNode schema = parameter.path("schema");
        JsonNode value = schema.has("items") ? schema.path("items") : schema;
        return JSON.createObjectNode()
                .set(
                        "properties",
                        JSON.createObjectNode().set(parameter.path("name").asString(""), value));
    }

    /** A value that a list takes as an item: the sample given under the list's name, or any of the type of its items. */
    String sampleOfItem(BodyField list) {
        return samples.getOrDefault(
                list.path(), BodyField.of(document, list.schema()).getFirst().sample());
    }

    /** The status and the errors that somebody who may use the endpoint gets for a body. */
    Refusal sent(Endpoint endpoint, String body) {
        return sent(endpoint, "", body);
    }

    /** The same with a query, written as it stands in an address. */
    Refusal sent(Endpoint endpoint, String query, String body) {
        Endpoint asked = new Endpoint(endpoint.method(), endpoint.path() + query, endpoint.takesBody());
        Endpoint.Answer answer = asked.call(callers.tokenFor(endpoint), samples, body);
        return new Refusal(answer.statusCode(), answer.code(), errorsOf(answer));
    }

    private static JsonNode errorsOf(Endpoint.Answer answer) {
        return answer.code().isEmpty()
                ? JSON.missingNode()
                : JSON.readTree(answer.body()).path("errors");
    }

    /** A problem's status and its errors. */
    record Refusal(int status, String code, JsonNode errors) {

        boolean names(String field) {
            return errors.valueStream()
                    .anyMatch(error -> error.path("field").asString("").equals(field));
        }

        List<String> allowed(String field) {
            return errors.valueStream()
                    .filter(error -> error.path("field").asString("").equals(field))
                    .flatMap(error -> error.path("allowed").valueStream())
                    .map(word -> word.asString(""))
                    .toList();
        }

        @Override
        public String toString() {
            return status + " " + code + " " + errors;
        }
    }
}

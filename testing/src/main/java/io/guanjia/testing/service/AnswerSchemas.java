package io.guanjia.testing.service;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an OpenAPI document says that each operation answers. An object that lists its fields has these and no others, so
 * that the document cannot keep silent about one.
 */
public final class AnswerSchemas {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    /** People read words; a command's key is only named to whoever lacks the permission of that name. */
    private static final Pattern COMMAND = Pattern.compile("\\b[a-z]+(-[a-z]+)*\\.[a-z-]+");

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final JsonNode document;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();
    private final Map<String, Pattern> addresses = new ConcurrentHashMap<>();

    private AnswerSchemas(JsonNode document) {
        this.document = document;
    }

    /** What the running service says of itself; nothing if it has no document. */
    public static AnswerSchemas ofTheRunningService() {
        URI address = URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/q/openapi?format=json");
        // Not by way of the library whose calls are looked at with this.
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return of(answer.statusCode() == 200 ? answer.body() : "{}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @param document an OpenAPI 3.1 document in JSON */
    public static AnswerSchemas of(String document) {
        JsonNode read = JSON.readTree(document);
        close(read.path("components").path("schemas"));
        return new AnswerSchemas(read);
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema
                && schema.path("properties").isObject()
                && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(AnswerSchemas::close);
    }

    /**
     * What is wrong with an answer.
     *
     * @param contentType null or empty if there was none
     * @return empty if it is as described, or of an address or method that is not in the document
     */
    public List<String> problems(String method, String path, int status, String contentType, String body) {
        Optional<JsonNode> operation = operation(method, path);
        if (operation.isEmpty()) {
            return List.of();
        }
        JsonNode answer = resolved(operation.get().path("responses").path(Integer.toString(status)));
        if (answer.isMissingNode()) {
            return List.of("status " + status + " is not described");
        }
        if (body.isEmpty()) {
            return answer.has("content") && !method.equals("HEAD") ? List.of("has no body") : List.of();
        }
        String type = contentType == null ? "" : contentType.split(";")[0].strip();
        JsonNode schema = answer.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            return List.of("content type \"" + type + "\" is not described");
        }
        return type.endsWith("json") ? problems(schema, body) : List.of();
    }

    /**
     * What each operation fails to show: its name, whose token it wants, and of every refusal that follows from what it
     * takes one example, which must be as described.
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (document.at("/components/securitySchemes")
                .findValues("openIdConnectUrl")
                .isEmpty()) {
            gaps.add("no openIdConnectUrl");
        }
        document.at("/components/schemas")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> name.matches(".*[a-z][0-9]"))
                .forEach(name -> gaps.add("two types are called " + name.substring(0, name.length() - 1)));
        Set<String> names = new HashSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getValue().path("operationId").asString("");
                    if (name.isEmpty() || !names.add(name)) {
                        gaps.add(operation.getKey() + " " + path.getKey() + ": operationId \"" + name + "\"");
                    }
                    for (int status : refusals(path.getKey(), operation.getKey(), operation.getValue())) {
                        exampleProblems(operation.getValue(), status)
                                .forEach(problem -> gaps.add(name + " " + status + ": " + problem));
                    }
                }));
        return gaps;
    }

    private static Set<Integer> refusals(String path, String method, JsonNode operation) {
        Set<Integer> refusals = new TreeSet<>(Set.of(400, 401, 403));
        String headers = operation.path("parameters").toString();
        if (path.contains("{")) {
            refusals.add(404);
        }
        if (headers.contains("If-Match")) {
            refusals.addAll(Set.of(409, 412, 422, 428));
        }
        if (headers.contains("Idempotency-Key") || !Set.of("get", "post").contains(method)) {
            refusals.addAll(Set.of(409, 422));
        }
        return refusals;
    }

    private List<String> exampleProblems(JsonNode operation, int status) {
        JsonNode shown = resolved(operation.path("responses").path(Integer.toString(status)))
                .at("/content/application~1problem+json");
        if (shown.path("example").isMissingNode()) {
            return List.of("no example");
        }
        String detail = shown.at("/example/detail").asString("");
        return status != 403 && COMMAND.matcher(detail).find() || detail.matches(".*[…{}].*")
                ? List.of("no refusal reads: " + detail)
                : problems(shown.path("schema"), shown.path("example").toString());
    }

    private List<String> problems(JsonNode schema, String body) {
        return compiled
                .computeIfAbsent(schema.toString(), key -> compile(schema))
                .validate(
                        body,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private Schema compile(JsonNode schema) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", document.path("components"));
        return REGISTRY.getSchema(whole.toString());
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    /** The operation of the path, of two that match the one with fewer variables. */
    private Optional<JsonNode> operation(String method, String path) {
        return document.path("paths").properties().stream()
                .filter(described -> addresses
                        .computeIfAbsent(described.getKey(), AnswerSchemas::addresses)
                        .matcher(path)
                        .matches())
                .filter(described -> described.getValue().has(method.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingLong(described ->
                        VARIABLE.matcher(described.getKey()).results().count()))
                .map(described -> described.getValue().path(method.toLowerCase(Locale.ROOT)));
    }

    private static Pattern addresses(String template) {
        String[] fixed = VARIABLE.split(template, -1);
        StringBuilder pattern = new StringBuilder(Pattern.quote(fixed[0]));
        for (int part = 1; part < fixed.length; part++) {
            pattern.append("[^/]+").append(Pattern.quote(fixed[part]));
        }
        return Pattern.compile(pattern.toString());
    }
}

package io.guanjia.testing.service;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * One field of a request's body, as the service's own description has it.
 *
 * @param path as a problem names it, like {@code lines[0].copies}
 * @param schema what is said of it, references followed
 * @param before the body up to its value
 * @param after the body behind its value
 */
record BodyField(String path, JsonNode schema, boolean required, String before, String after) {

    /** Every field of the body with this schema, those within others too. */
    static List<BodyField> of(JsonNode document, JsonNode body) {
        List<BodyField> fields = new ArrayList<>();
        within(document, new BodyField("", resolved(document, body), true, "", ""), fields);
        return fields;
    }

    /** The body with nothing but this field in it. */
    String bodyWith(String value) {
        return before + value + after;
    }

    boolean is(String type) {
        return types().contains(type);
    }

    /** The body with everything around this field, and without it. */
    String bodyWithout() {
        return before.substring(0, before.lastIndexOf('"', before.length() - 3)) + after;
    }

    boolean isItem() {
        return path.endsWith("]");
    }

    boolean isFreeText() {
        return is("string") && words().isEmpty() && format().isEmpty();
    }

    String format() {
        return schema.path("format").asString("");
    }

    List<String> words() {
        return texts(schema.path("enum"));
    }

    /** A value it takes as far as its type goes. */
    String sample() {
        if (!words().isEmpty()) {
            return '"' + words().getFirst() + '"';
        }
        if (is("array")) {
            return "[]";
        }
        if (is("object")) {
            return "{}";
        }
        if (is("boolean")) {
            return "true";
        }
        if (is("integer")) {
            return "1";
        }
        return switch (format()) {
            case "date-time" -> "\"2026-11-27T09:00:00+08:00\"";
            case "date" -> "\"2026-11-27\"";
            case "local-time", "time" -> "\"09:00\"";
            case "uuid" -> "\"0193692b-1a2b-7000-8000-000000000000\"";
            default -> "\"x\"";
        };
    }

    private static void within(JsonNode document, BodyField field, List<BodyField> fields) {
        if (field.is("array")) {
            JsonNode items = resolved(document, field.schema().path("items"));
            add(document, field.step("[0]", items, false, "[", "]"), fields);
        }
        List<String> required = texts(field.schema().path("required"));
        field.schema().path("properties").propertyStream().forEach(property -> {
            String name = property.getKey();
            String step = field.path().isEmpty() ? name : "." + name;
            JsonNode schema = resolved(document, property.getValue());
            add(document, field.step(step, schema, required.contains(name), "{\"" + name + "\":", "}"), fields);
        });
    }

    private static void add(JsonNode document, BodyField field, List<BodyField> fields) {
        fields.add(field);
        within(document, field, fields);
    }

    private BodyField step(String name, JsonNode inner, boolean mustBe, String opening, String closing) {
        return new BodyField(path + name, inner, mustBe, before + opening, closing + after);
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(document, document.at(schema.path("$ref").asString().substring(1)));
        }
        for (String either : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode one : schema.path(either)) {
                if (!one.path("type").asString("").equals("null")) {
                    return resolved(document, one);
                }
            }
        }
        return schema;
    }

    private List<String> types() {
        JsonNode type = schema.path("type");
        return type.isArray() ? texts(type) : List.of(type.asString(""));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(text -> text.asString(""))
                .toList();
    }
}

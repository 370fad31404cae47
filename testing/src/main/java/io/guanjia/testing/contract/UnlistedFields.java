package io.guanjia.testing.contract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds the fields of a payload that its schema does not name, at any depth. */
final class UnlistedFields {

    private UnlistedFields() {}

    /** Paths such as {@code /repair/cost}. An object whose schema names no fields at all is free in form. */
    static List<String> in(JsonNode payload, JsonNode schema) {
        var found = new ArrayList<String>();
        collect(payload, schema, "", found);
        return found;
    }

    private static void collect(JsonNode value, JsonNode schema, String path, List<String> found) {
        if (value.isObject() && schema.has("properties")) {
            for (var field : value.properties()) {
                JsonNode listed = schema.get("properties").get(field.getKey());
                String fieldPath = path + "/" + field.getKey();
                if (listed == null) {
                    found.add(fieldPath);
                } else {
                    collect(field.getValue(), listed, fieldPath, found);
                }
            }
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), schema.get("items"), path + "/" + i, found);
            }
        }
    }
}

package io.guanjia.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks of two versions of a schema whether a reader written for the old one can still read what the new one allows.
 *
 * <p>Such a reader skips fields and enumerated values it does not know, but relies on everything else it was promised.
 * Breaking is therefore whatever allows more or promises less: a field removed, a required field made optional, a type
 * changed or widened (null included), a closed list opened, a format or pattern changed or dropped, a bound loosened.
 * Harmless is whatever allows less or adds: a new field, required or not; a field made required; a type narrowed. A new
 * enumerated value is harmless but listed, for readers should know of it. A keyword this class does not understand
 * counts as breaking when it changes: better to ask than to guess.
 */
public final class ContractCompatibility {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> DESCRIBING = Set.of("$schema", "title", "description", "examples", "$comment");
    private static final Set<String> STRUCTURE =
            Set.of("type", "required", "properties", "items", "enum", "additionalProperties");
    private static final Set<String> LOWER_BOUNDS = Set.of("minimum", "exclusiveMinimum", "minLength", "minItems");
    private static final Set<String> UPPER_BOUNDS = Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems");

    /** Whether an old reader minds. */
    public enum Severity {
        BREAKING,
        NOTICE
    }

    /** One difference an old reader may meet; {@code path} is empty for the payload itself. */
    public record Change(Severity severity, String path, String description) {
        @Override
        public String toString() {
            return "%s %s: %s".formatted(severity, path.isEmpty() ? "/" : path, description);
        }
    }

    private final List<Change> changes = new ArrayList<>();

    private ContractCompatibility() {}

    /** The differences between two JSON Schemas that an old reader may notice; none where there is nothing to notice. */
    public static List<Change> compare(String oldSchema, String newSchema) {
        var comparison = new ContractCompatibility();
        comparison.compare("", JSON.readTree(oldSchema), JSON.readTree(newSchema));
        return List.copyOf(comparison.changes);
    }

    /** Only what an old reader could not read. */
    public static List<Change> breakingChanges(String oldSchema, String newSchema) {
        return compare(oldSchema, newSchema).stream()
                .filter(change -> change.severity() == Severity.BREAKING)
                .toList();
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        compareTypes(path, before, after);
        compareEnumerations(path, before, after);
        compareProperties(path, before, after);
        if (before.has("items")) {
            compare(path + "/items", before.get("items"), after.path("items"));
        }
        var keywords = new TreeSet<String>(before.propertyNames());
        keywords.addAll(after.propertyNames());
        keywords.removeAll(DESCRIBING);
        keywords.removeAll(STRUCTURE);
        keywords.forEach(keyword -> compareKeyword(path, keyword, before.get(keyword), after.get(keyword)));
    }

    private void compareTypes(String path, JsonNode before, JsonNode after) {
        if (!before.has("type")) {
            return;
        }
        Set<String> old = texts(before.get("type"));
        Set<String> now = texts(after.get("type"));
        // Every integer is a number, so a reader of numbers reads integers.
        boolean narrowed = !now.isEmpty()
                && now.stream()
                        .allMatch(type -> old.contains(type) || type.equals("integer") && old.contains("number"));
        if (!narrowed) {
            breaking(path, "type was %s and is %s".formatted(old, now.isEmpty() ? "open" : now));
        }
    }

    private void compareEnumerations(String path, JsonNode before, JsonNode after) {
        if (!before.has("enum")) {
            return;
        }
        if (!after.has("enum")) {
            if (!after.has("const")) {
                breaking(path, "the list of values is no longer closed");
            }
            return;
        }
        Set<String> added = texts(after.get("enum"));
        added.removeAll(texts(before.get("enum")));
        // A null among the values is a matter of the type.
        added.remove("null");
        if (!added.isEmpty()) {
            changes.add(new Change(Severity.NOTICE, path, "new values " + added));
        }
    }

    private void compareProperties(String path, JsonNode before, JsonNode after) {
        Set<String> stillRequired = texts(after.get("required"));
        for (String name : texts(before.get("required"))) {
            boolean removed = before.path("properties").has(name)
                    && !after.path("properties").has(name);
            if (!removed && !stillRequired.contains(name)) {
                breaking(path + "/" + name, "was always there and is now optional");
            }
        }
        for (var property : before.path("properties").properties()) {
            JsonNode now = after.path("properties").get(property.getKey());
            String propertyPath = path + "/" + property.getKey();
            if (now == null) {
                breaking(propertyPath, "was removed");
            } else {
                compare(propertyPath, property.getValue(), now);
            }
        }
    }

    private void compareKeyword(String path, String keyword, JsonNode before, JsonNode after) {
        if (before != null && before.equals(after)) {
            return;
        }
        boolean added = before == null;
        boolean allowsLess = added && after != null && !keyword.startsWith("$");
        if (!allowsLess && !isTighter(keyword, before, after)) {
            breaking(path, "%s was %s and is %s".formatted(keyword, before, after));
        }
    }

    private static boolean isTighter(String keyword, JsonNode before, JsonNode after) {
        if (before == null || after == null) {
            return false;
        }
        int difference =
                before.isNumber() && after.isNumber() ? after.decimalValue().compareTo(before.decimalValue()) : 0;
        return LOWER_BOUNDS.contains(keyword) && difference > 0 || UPPER_BOUNDS.contains(keyword) && difference < 0;
    }

    private void breaking(String path, String description) {
        changes.add(new Change(Severity.BREAKING, path, description));
    }

    private static Set<String> texts(JsonNode values) {
        var texts = new TreeSet<String>();
        if (values == null) {
            return texts;
        }
        if (values.isArray()) {
            values.forEach(value -> texts.add(value.asString("null")));
        } else {
            texts.add(values.asString());
        }
        return texts;
    }
}

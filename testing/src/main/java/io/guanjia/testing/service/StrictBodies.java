package io.guanjia.testing.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sends every field of every body that the running service describes in every type but its own, and every body in every
 * form but one JSON object, and a body where none is taken, and reports each that is not refused with 400 by the name of
 * the field. Null must be answered as the field's absence is, and its absence be refused where the description says that
 * it is required, and only there.
 */
public final class StrictBodies {

    private static final List<String> NUMBERS = List.of("0", "1", "7", "1.0", "1.9", "1e99", "1764205200");
    private static final List<String> TEXTS = List.of("\"\"", "\" \"", "\"1\"", "\"true\"", "\"没有这个\"");
    private static final List<String> TRUTHS = List.of("true", "false");
    private static final List<String> COLLECTIONS = List.of("[]", "[1]", "[[]]", "{}", "{\"x\":1}");

    private final Map<String, String> samples = new HashMap<>();
    private final Callers callers;

    private StrictBodies(Callers callers) {
        this.callers = callers;
    }

    /** Sent by somebody in an office of a branch that the service knows, in all roles that there are. */
    public static StrictBodies from(String office) {
        return new StrictBodies(new Callers(office));
    }

    /** A value for a path variable that is no UUID. */
    public StrictBodies sample(String variable, Object value) {
        samples.put(variable, value.toString());
        return this;
    }

    /** Every answer that is not a refusal naming what was wrong. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        Described service = new Described(callers, samples);
        service.bodies().forEach((endpoint, fields) -> {
            fields.forEach(field -> {
                findings.addAll(fieldFindings(service, endpoint, field));
                findings.addAll(nullFindings(service, endpoint, field));
            });
            findings.addAll(wholeFindings(service, endpoint, fields));
        });
        Endpoint.served().stream()
                .filter(endpoint -> !endpoint.takesBody())
                .forEach(endpoint -> findings.addAll(unaskedFindings(service, endpoint)));
        return findings;
    }

    /** Whatever comes to an endpoint that takes no body would be passed over. */
    private static List<String> unaskedFindings(Described service, Endpoint endpoint) {
        Endpoint written = new Endpoint(endpoint.method(), endpoint.path(), true);
        List<String> findings = new ArrayList<>();
        for (String body : List.of("{}", "{\"reason\":\"住户婉拒\"}", "x")) {
            Described.Refusal refusal = service.sent(written, body);
            if (refusal.status() != 400 || !refusal.names("body")) {
                findings.add("%s with %s: answered %s".formatted(endpoint, body, refusal));
            }
        }
        return findings;
    }

    private static List<String> fieldFindings(Described service, Endpoint endpoint, BodyField field) {
        List<String> findings = new ArrayList<>();
        for (String value : notOfTheTypeOf(field)) {
            Described.Refusal refusal = service.sent(endpoint, field.bodyWith(value));
            if (refusal.status() != 400
                    || !refusal.names(field.path())
                    || !refusal.allowed(field.path()).equals(wordsOf(field))) {
                findings.add("%s with %s: answered %s".formatted(endpoint, field.bodyWith(value), refusal));
            }
        }
        return findings;
    }

    /** Null stands for a field that is left out, of whatever type it is, and never for an item of a list. */
    private static List<String> nullFindings(Described service, Endpoint endpoint, BodyField field) {
        Described.Refusal refusal = service.sent(endpoint, field.bodyWith("null"));
        boolean named = refusal.status() == 400 && refusal.names(field.path());
        if (field.isItem()) {
            String list = field.path().substring(0, field.path().lastIndexOf('['));
            return named || refusal.status() == 400 && refusal.names(list)
                    ? List.of()
                    : List.of("%s with %s: answered %s".formatted(endpoint, field.bodyWith("null"), refusal));
        }
        Described.Refusal without = service.sent(endpoint, field.bodyWithout());
        boolean missed = without.status() == 400 && without.names(field.path());
        List<String> findings = new ArrayList<>();
        if (missed != field.required()) {
            findings.add("%s without %s, described as required: %s: answered %s"
                    .formatted(endpoint, field.path(), field.required(), without));
        }
        if (field.required() ? !named : !refusal.equals(without)) {
            findings.add("%s with %s: answered %s, without it %s"
                    .formatted(endpoint, field.bodyWith("null"), refusal, without));
        }
        return findings;
    }

    private static List<String> wordsOf(BodyField field) {
        return field.is("boolean") ? List.of("true", "false") : field.words();
    }

    private static List<String> notOfTheTypeOf(BodyField field) {
        List<String> values = new ArrayList<>();
        values.addAll(numbersOtherThan(field));
        values.addAll(textsOtherThan(field));
        if (!field.is("boolean")) {
            values.addAll(TRUTHS);
        }
        COLLECTIONS.stream()
                .filter(value -> !field.is(value.startsWith("[") ? "array" : "object"))
                .forEach(values::add);
        return values;
    }

    private static List<String> numbersOtherThan(BodyField field) {
        return field.is("integer") ? List.of("1.0", "1.9", "1e99", "99999999999999999999") : NUMBERS;
    }

    private static List<String> textsOtherThan(BodyField field) {
        if (field.isFreeText()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(TEXTS);
        field.words().stream()
                .findFirst()
                .ifPresent(
                        word -> texts.addAll(List.of("\" " + word + "\"", '"' + word.toLowerCase(Locale.ROOT) + '"')));
        switch (field.format()) {
            case "date-time" ->
                texts.addAll(List.of(
                        "\"1764205200\"",
                        "\"2026-11-27\"",
                        "\"2026-02-30T00:00:00Z\"",
                        "\"2026-11-27T24:00:00Z\"",
                        "\"2026-06-30T23:59:60Z\"",
                        "\"2026-07-01T07:59:60.5+08:00\""));
            case "date" -> texts.addAll(List.of("\"2026-11-27T00:00:00Z\"", "\"2026-02-30\"", "\"+999999999-12-31\""));
            case "uuid" -> texts.addAll(List.of("\"1-1-1-1-1\"", "\"AAAAAAAAAAAAAAAAAAAAAA==\""));
            // Four letters are base 64 too, whatever they spell.
            case "byte" -> texts.remove("\"true\"");
            default -> {}
        }
        return texts;
    }

    private static List<String> wholeFindings(Described service, Endpoint endpoint, List<BodyField> fields) {
        List<String> findings = new ArrayList<>();
        BodyField first = fields.getFirst();
        String once = first.bodyWith(first.sample());
        String within = once.substring(1, once.length() - 1);
        Map<String, String> bodiesAndWhatIsNamed = new HashMap<>();
        for (String whole : List.of("", "null", "[]", "[{}]", "\"\"", "\"x\"", "1", "true", "{", "{,}")) {
            bodiesAndWhatIsNamed.put(whole, "body");
        }
        bodiesAndWhatIsNamed.put("{" + within + "," + within + "}", first.path());
        bodiesAndWhatIsNamed.put("{" + within + ",\"surprise\":1}", "surprise");
        bodiesAndWhatIsNamed.put("{\"\\ud83d\":1}", "body");
        String digits = "1".repeat(1_001);
        bodiesAndWhatIsNamed.put(first.bodyWith(digits), first.path());
        for (String beyond : List.of(
                digits,
                "1." + digits,
                "[".repeat(1_001) + "]".repeat(1_001),
                "{\"a\":".repeat(1_001) + "1" + "}".repeat(1_001))) {
            bodiesAndWhatIsNamed.put("{" + within + ",\"surprise\":" + beyond + "}", "surprise");
        }
        bodiesAndWhatIsNamed.put("{" + within + ",\"" + "n".repeat(50_001) + "\":1}", "body");
        bodiesAndWhatIsNamed.forEach((body, named) -> {
            Described.Refusal refusal = service.sent(endpoint, body);
            if (refusal.status() != 400 || !refusal.names(named)) {
                findings.add("%s with %.200s: answered %s, expected %s".formatted(endpoint, body, refusal, named));
            }
        });
        findings.addAll(afterTheEnd(service, endpoint, once));
        return findings;
    }

    /** Where the first document already lacks something, the lack may be told first. */
    private static List<String> afterTheEnd(Described service, Endpoint endpoint, String once) {
        List<String> findings = new ArrayList<>();
        for (String more : List.of("{}", " " + once, ", {}", " x", "]", " null")) {
            Described.Refusal refusal = service.sent(endpoint, once + more);
            if (refusal.status() != 400 || !refusal.code().equals("MALFORMED_REQUEST")) {
                findings.add("%s with %s: answered %s".formatted(endpoint, once + more, refusal));
            }
        }
        return findings;
    }
}

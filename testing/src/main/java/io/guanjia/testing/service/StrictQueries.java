package io.guanjia.testing.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Asks every endpoint that the running service describes for what it does not know and for what it cannot read, and
 * reports each that does not answer 400 with the parameter's name and what it takes instead.
 */
public final class StrictQueries {

    /** What asks for a house number or a part of one: of a dash alone nothing is left, and every row would fit. */
    private static final Set<String> HOUSE_NUMBERS = Set.of("unit", "begins", "building", "prefix");

    private final Map<String, String> samples = new HashMap<>();
    private final Callers callers;

    private StrictQueries(Callers callers) {
        this.callers = callers;
    }

    /** Asked by somebody in an office of a branch that the service knows, in all roles that there are. */
    public static StrictQueries from(String office) {
        return new StrictQueries(new Callers(office));
    }

    /** A value for a path variable that is no UUID. */
    public StrictQueries sample(String variable, Object value) {
        samples.put(variable, value.toString());
        return this;
    }

    /** Every answer that is not a refusal naming what was wrong. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        Described described = new Described(callers, samples);
        for (Endpoint endpoint : Endpoint.served()) {
            List<BodyField> parameters = described.query(endpoint);
            List<String> names =
                    parameters.stream().map(BodyField::path).sorted().toList();
            Described.Refusal unknown = described.sent(endpoint, "?surprise=1", "{}");
            if (unknown.status() != 400 || !unknown.allowed("surprise").equals(names)) {
                findings.add("%s?surprise=1: answered %s, not %s".formatted(endpoint, unknown, names));
            }
            parameters.forEach(parameter -> findings.addAll(misreadings(described, endpoint, parameter)));
            if (endpoint.reads()) {
                findings.addAll(outOfReach(described, endpoint, names));
            }
        }
        return findings;
    }

    /** What is in a place out of reach, or nobody's, is refused with why, and never answered as if there were nothing. */
    private static List<String> outOfReach(Described described, Endpoint endpoint, List<String> names) {
        String month = names.contains("month") ? "&month=2026-05" : "";
        List<String> findings = new ArrayList<>();
        for (String place : List.of("office", "branch", "department")) {
            if (names.contains(place)) {
                Described.Refusal refusal = described.sent(endpoint, "?" + place + "=NOWHERE" + month, "{}");
                if (!refusal.code().equals("OTHER_" + place.toUpperCase(Locale.ROOT))) {
                    findings.add("%s?%s=NOWHERE%s: answered %s".formatted(endpoint, place, month, refusal));
                }
            }
        }
        if (names.contains("staff")) {
            Described.Refusal refusal = described.sent(endpoint, "?staff=nobody.of.this.id", "{}");
            if (refusal.status() != 400 || !refusal.names("staff")) {
                findings.add("%s?staff=nobody.of.this.id: answered %s".formatted(endpoint, refusal));
            }
        }
        return findings;
    }

    private static List<String> misreadings(Described described, Endpoint endpoint, BodyField parameter) {
        List<String> findings = new ArrayList<>();
        String name = parameter.path();
        List<String> queries = new ArrayList<>(List.of(name + "=", name + "=%20", name + "=1&" + name + "=1"));
        unreadable(parameter).forEach(value -> queries.add(name + "=" + value));
        for (String query : queries) {
            Described.Refusal refusal = described.sent(endpoint, "?" + query, "{}");
            boolean told = refusal.names(name)
                    && (refusal.allowed(name).equals(parameter.words())
                            || query.contains("&")
                            || query.endsWith("=")
                            || query.endsWith("%20")
                            || parameter.is("boolean"));
            if (refusal.status() != 400 || !told) {
                findings.add("%s?%s: answered %s".formatted(endpoint, query, refusal));
            }
        }
        return findings;
    }

    private static Collection<String> unreadable(BodyField parameter) {
        if (parameter.isFreeText()) {
            return HOUSE_NUMBERS.contains(parameter.path())
                    ? Set.of("%00", "%07", "%FF", "%C0%80", "-", "%E2%80%94", "%E3%80%80-%20")
                    : Set.of("%00", "%07", "%FF", "%C0%80");
        }
        return Set.of(
                "maybe",
                "1.5",
                "1-1-1-1-1",
                "TRUE",
                "1764205200000000000000",
                "2026-02-30",
                "%EF%BC%91",
                "%D9%A1",
                "%2B1",
                "1%20",
                "%EF%BC%92026-11",
                "%2B12026-11",
                "%2B999999999-12-31");
    }
}

package io.guanjia.testing.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Holds the limits of texts and lists that the running service describes against those it keeps, and reports every text
 * and every list of a body that has none, and every place for a house number that takes anything.
 */
public final class BodyLimits {

    private static final Pattern HOUSE_NUMBER = Pattern.compile("(^|\\.)(unit|building|audience\\[0])$");

    private static final String NO_HOUSE_NUMBER = "3-1-1202;DROP";

    /** One character as people count, two as Java does. */
    private static final String CATTLE = "\uD842\uDFB7";

    private static final int CLIENT_ERROR = 400;

    private final Map<String, String> samples = new HashMap<>();
    private final Callers callers;

    private BodyLimits(Callers callers) {
        this.callers = callers;
    }

    /** Tried by somebody in an office of a branch that the service knows, in all roles that there are. */
    public static BodyLimits from(String office) {
        return new BodyLimits(new Callers(office));
    }

    /** A value for a path variable that is no UUID, or for an item of a list that an empty object is not. */
    public BodyLimits sample(String variable, Object value) {
        samples.put(variable, value.toString());
        return this;
    }

    /** Every limit that is missing, or not kept to the character. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        Described described = new Described(callers, samples);
        described
                .bodies()
                .forEach((endpoint, fields) -> fields.forEach(field -> {
                    if (field.isFreeText()) {
                        findings.addAll(textFindings(described, endpoint, field));
                    } else if (field.is("array")) {
                        findings.addAll(listFindings(described, endpoint, field));
                    }
                }));
        return findings;
    }

    private static List<String> textFindings(Described described, Endpoint endpoint, BodyField field) {
        if (!field.schema().has("maxLength")) {
            return List.of("%s: no limit for the text %s".formatted(endpoint, field.path()));
        }
        List<String> findings = new ArrayList<>();
        int most = field.schema().path("maxLength").asInt();
        if (!isNamed(described, endpoint, field, CATTLE.repeat(most + 1))) {
            findings.add("%s: %d characters are taken for %s".formatted(endpoint, most + 1, field.path()));
        }
        boolean formless = !field.schema().has("pattern");
        if (formless && isNamed(described, endpoint, field, CATTLE.repeat(most))) {
            findings.add("%s: %d characters are not taken for %s".formatted(endpoint, most, field.path()));
        }
        boolean saysSomething = field.schema().path("minLength").asInt(0) > 0;
        if (formless && !isTreatedAsDescribed(described, endpoint, field, saysSomething)) {
            findings.add("%s: a blank for %s is not treated as described".formatted(endpoint, field.path()));
        }
        if (HOUSE_NUMBER.matcher(field.path()).find() && !isNamed(described, endpoint, field, NO_HOUSE_NUMBER)) {
            findings.add("%s: %s is taken for %s".formatted(endpoint, NO_HOUSE_NUMBER, field.path()));
        }
        return findings;
    }

    /** Of a text that must be there, or what a list holds, a rule may refuse a blank by a code of its own, where the thing is there. */
    private static boolean isTreatedAsDescribed(
            Described described, Endpoint endpoint, BodyField field, boolean saysSomething) {
        Described.Refusal blank = described.sent(endpoint, field.bodyWith("\" \""));
        return blank.names(field.path()) == saysSomething
                || saysSomething && (field.required() || field.path().endsWith("]")) && blank.status() >= CLIENT_ERROR;
    }

    private static boolean isNamed(Described described, Endpoint endpoint, BodyField field, String text) {
        return described.sent(endpoint, field.bodyWith('"' + text + '"')).names(field.path());
    }

    private static List<String> listFindings(Described described, Endpoint endpoint, BodyField field) {
        if (!field.schema().has("maxItems")) {
            return List.of("%s: no limit for the list %s".formatted(endpoint, field.path()));
        }
        if (field.schema().has("uniqueItems")) {
            return List.of();
        }
        int most = field.schema().path("maxItems").asInt();
        String tooMany = String.join(",", Collections.nCopies(most + 1, described.sampleOfItem(field)));
        return described.sent(endpoint, field.bodyWith("[" + tooMany + "]")).names(field.path())
                ? List.of()
                : List.of("%s: %d are taken for %s".formatted(endpoint, most + 1, field.path()));
    }
}

package io.guanjia.acceptance.client;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the desk makes of a request: {@code Classification.of("PLUMBING").important()}. */
public record Classification(@JsonValue Fields fields) {

    public static Classification of(String category) {
        return new Classification(Fields.of("category", category));
    }

    public Classification important() {
        return with("important");
    }

    public Classification constructive() {
        return with("constructive");
    }

    public Classification outOfCompetence() {
        return with("outOfCompetence");
    }

    public Classification policyMatter() {
        return with("policyMatter");
    }

    private Classification with(String flag) {
        return new Classification(fields.with(flag, true));
    }

    /** How grave a complaint is. */
    public enum Severity {
        MAJOR,
        SIGNIFICANT,
        MINOR
    }
}

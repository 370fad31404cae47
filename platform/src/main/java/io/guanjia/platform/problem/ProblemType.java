package io.guanjia.platform.problem;

import java.util.Map;

/**
 * One row of the problem catalogue: what clients can tell apart, with words for people in Chinese and English.
 * Services keep their rows in enums of their own.
 */
public interface ProblemType {

    /** Stable code, e.g. {@code NOTE_ALREADY_CONFIRMED}; the enum constant's name. */
    String name();

    ProblemText text();

    default int status() {
        return text().status();
    }

    default String zh() {
        return text().zh();
    }

    default String en() {
        return text().en();
    }

    /** What its placeholders held once, for the example that the description of the service shows. */
    default Map<String, Object> example() {
        return Map.of();
    }
}

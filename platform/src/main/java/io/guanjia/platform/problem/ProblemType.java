package io.guanjia.platform.problem;

import java.util.Map;

/**
 * One row of the problem catalogue: what clients can tell apart, with words for people in Chinese and English.
 * Services keep their rows in enums of their own. Placeholders {@code {name}} are filled from the problem's values.
 */
public interface ProblemType {

    /** Stable code, e.g. {@code SLIP_ALREADY_CONFIRMED}; the enum constant's name. */
    String name();

    /** HTTP status, as the architecture assigns them: 409 for an illegal transition, 422 for a broken rule … */
    int status();

    String zh();

    String en();

    /** What its placeholders held once, for the example that the description of the service shows. */
    default Map<String, Object> example() {
        return Map.of();
    }
}

package io.guanjia.platform.deadline;

import java.util.Map;

/** What the clocks of a service are called on the screen, Chinese first. */
public interface ClockLabels {

    /** The label of every kind of clock that the service sets. */
    Map<String, String> byKind();

    /** A kind that is set no more, and still stands in old rows, is called by its code. */
    default String labelOf(String kind) {
        return byKind().getOrDefault(kind, kind);
    }
}

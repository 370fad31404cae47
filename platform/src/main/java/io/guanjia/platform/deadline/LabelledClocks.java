package io.guanjia.platform.deadline;

import java.util.Map;

/** What the clocks of a feature are called on the screen, Chinese first. One bean for each feature that sets some. */
public interface LabelledClocks {

    /** The label of every kind of clock that it sets; no other feature of the service has one of that kind. */
    Map<String, String> byKind();
}

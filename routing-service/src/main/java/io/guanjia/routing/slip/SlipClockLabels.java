package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.LabelledClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the clocks of slips are called, and that of departments that end. */
@ApplicationScoped
public class SlipClockLabels implements LabelledClocks {

    private static final Map<String, String> LABELS = labels();

    @Override
    public Map<String, String> byKind() {
        return LABELS;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>(Map.of(FollowDepartments.END, "部门撤销 End of the department"));
        Stream.of(SlipClock.values()).forEach(clock -> labels.put(clock.name(), clock.label()));
        return Map.copyOf(labels);
    }
}

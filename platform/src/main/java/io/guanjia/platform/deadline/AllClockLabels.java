package io.guanjia.platform.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;

/** Those of all features of the service. */
@ApplicationScoped
class AllClockLabels implements ClockLabels {

    private final Map<String, String> labels = new HashMap<>();

    AllClockLabels(@Any Instance<LabelledClocks> features) {
        features.forEach(feature -> feature.byKind().forEach(this::add));
    }

    private void add(String kind, String label) {
        if (labels.put(kind, label) != null) {
            throw new IllegalStateException("two features have a clock " + kind);
        }
    }

    @Override
    public Map<String, String> byKind() {
        return labels;
    }
}

package io.guanjia.platform.probe;

import io.guanjia.platform.deadline.LabelledClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the probe's clocks are called. */
@ApplicationScoped
public class ProbeClockLabels implements LabelledClocks {

    @Override
    public Map<String, String> byKind() {
        return Map.of("READ", "阅读 Reading");
    }
}

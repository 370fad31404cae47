package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.LabelledClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the clocks of slips are called. */
@ApplicationScoped
public class SlipClockLabels implements LabelledClocks {

    private static final Map<String, String> LABELS =
            Stream.of(SlipClock.values()).collect(Collectors.toUnmodifiableMap(Enum::name, SlipClock::label));

    @Override
    public Map<String, String> byKind() {
        return LABELS;
    }
}

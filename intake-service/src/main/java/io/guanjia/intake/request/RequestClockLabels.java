package io.guanjia.intake.request;

import io.guanjia.platform.deadline.LabelledClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the clocks of requests are called. */
@ApplicationScoped
public class RequestClockLabels implements LabelledClocks {

    private static final Map<String, String> LABELS =
            Stream.of(RequestClock.values()).collect(Collectors.toUnmodifiableMap(Enum::name, RequestClock::label));

    @Override
    public Map<String, String> byKind() {
        return LABELS;
    }
}

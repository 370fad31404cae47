package io.guanjia.callback.callback;

import io.guanjia.platform.deadline.LabelledClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the clocks of callbacks are called. */
@ApplicationScoped
public class CallbackClockLabels implements LabelledClocks {

    private static final Map<String, String> LABELS =
            Stream.of(CallbackClock.values()).collect(Collectors.toUnmodifiableMap(Enum::name, CallbackClock::label));

    @Override
    public Map<String, String> byKind() {
        return LABELS;
    }
}

package io.guanjia.notice.archive;

import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.notice.NoticeClock;
import io.guanjia.platform.deadline.ClockLabels;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the clocks of notices and of their distribution lines are called. */
@ApplicationScoped
public class NoticeClockLabels implements ClockLabels {

    private static final Map<String, String> LABELS = labels();

    @Override
    public Map<String, String> byKind() {
        return LABELS;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        Stream.of(NoticeClock.values()).forEach(clock -> labels.put(clock.name(), clock.label()));
        Stream.of(DistributionLine.Clock.values()).forEach(clock -> labels.put(clock.name(), clock.label()));
        return Map.copyOf(labels);
    }
}

package io.guanjia.notice.notice;

import io.guanjia.platform.deadline.LabelledClocks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the clocks of notices are called. */
@ApplicationScoped
public class NoticeClockLabels implements LabelledClocks {

    @Override
    public Map<String, String> byKind() {
        return Stream.of(NoticeClock.values()).collect(Collectors.toMap(NoticeClock::name, NoticeClock::label));
    }
}

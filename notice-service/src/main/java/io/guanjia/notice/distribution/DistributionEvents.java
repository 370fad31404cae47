package io.guanjia.notice.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.notice.distribution.DistributionLine.Outcome;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about distribution: the shapes under {@code contracts/notice}. */
final class DistributionEvents {

    private static final String TOPIC = "guanjia.notice.distribution.v1";
    private static final String LINE_SETTLED = "guanjia.notice.distribution.line-settled.v1";

    private DistributionEvents() {}

    /** Every attempt is told, in order; {@code open} says that more will follow. */
    static OutgoingEvent settled(DistributionLine line, Outcome outcome, Actor by) {
        return new OutgoingEvent(
                TOPIC,
                LINE_SETTLED,
                line.noticeId().toString(),
                DistributionLine.SUBJECT,
                line.id(),
                line.attempts(),
                Optional.of(line.office()),
                Optional.empty(),
                Optional.empty(),
                by,
                new LineSettled(
                        line.noticeId(),
                        line.id(),
                        line.unit(),
                        line.method(),
                        outcome,
                        line.state().isOpen() ? true : null));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineSettled(
            UUID noticeId, UUID lineId, String unit, DistributionMethod method, Outcome outcome, Boolean open) {}
}

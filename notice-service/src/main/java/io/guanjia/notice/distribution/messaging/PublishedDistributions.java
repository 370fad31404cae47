package io.guanjia.notice.distribution.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.notice.distribution.DistributionAnnouncements;
import io.guanjia.notice.distribution.DistributionLine;
import io.guanjia.notice.distribution.LineOutcome;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about distribution: the shapes under {@code contracts/notice}. */
@ApplicationScoped
public class PublishedDistributions implements DistributionAnnouncements {

    private static final String TOPIC = "guanjia.notice.distribution.v1";
    private static final String LINE_SETTLED = "guanjia.notice.distribution.line-settled.v1";

    private final Outbox outbox;

    PublishedDistributions(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Every attempt is told, in order; {@code open} says that more will follow. */
    @Override
    public void settled(BranchTransaction tx, DistributionLine line, LineOutcome outcome, Actor by) {
        outbox.append(
                tx,
                new OutgoingEvent(
                        TOPIC,
                        LINE_SETTLED,
                        line.noticeId().toString(),
                        "distribution-line",
                        line.id(),
                        line.attempts(),
                        Optional.of(line.office()),
                        Optional.empty(),
                        Optional.empty(),
                        by,
                        new LineSettled(
                                line.noticeId(),
                                line.id(),
                                line.place().houseNumber().orElse(null),
                                line.method(),
                                outcome,
                                line.state().isOpen() ? true : null)));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineSettled(
            UUID noticeId, UUID lineId, String unit, DistributionMethod method, LineOutcome outcome, Boolean open) {}
}

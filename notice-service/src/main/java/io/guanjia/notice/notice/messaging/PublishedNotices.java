package io.guanjia.notice.notice.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.notice.notice.ApprovalDecision;
import io.guanjia.notice.notice.ApprovalLevel;
import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeAnnouncements;
import io.guanjia.notice.notice.NoticeEvent;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about notices: the shapes under {@code contracts/notice}. */
@ApplicationScoped
public class PublishedNotices implements NoticeAnnouncements {

    private static final String TOPIC = "guanjia.notice.notice.v1";

    private final Outbox outbox;

    PublishedNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(BranchTransaction tx, Notice decidedOn, Notice next, NoticeEvent.Published event, Actor by) {
        outbox.append(
                tx,
                new OutgoingEvent(
                        TOPIC,
                        "guanjia.notice.notice." + event.code() + ".v1",
                        next.id().toString(),
                        "notice",
                        next.id(),
                        next.sequence(),
                        Optional.of(next.office()),
                        Optional.empty(),
                        Optional.empty(),
                        by,
                        payload(decidedOn, event)));
    }

    private static Payload payload(Notice notice, NoticeEvent.Published event) {
        return switch (event) {
            case NoticeEvent.Submitted _, NoticeEvent.Recalled _ -> payload(notice, null, null, null, null, null);
            case NoticeEvent.ApprovalDecided decided ->
                payload(
                        notice,
                        decided.level(),
                        decided.decision(),
                        decided.reason().orElse(null),
                        null,
                        null);
            case NoticeEvent.Released(var topic, var validTo) -> payload(notice, null, null, null, topic, validTo);
            case NoticeEvent.Expired _ ->
                payload(notice, null, null, null, null, notice.content().validTo());
            case NoticeEvent.Withdrawn(var why) -> payload(notice, null, null, why, null, null);
            case NoticeEvent.Dropped(var why) -> payload(notice, null, null, why, null, null);
        };
    }

    private static Payload payload(
            Notice notice,
            ApprovalLevel level,
            ApprovalDecision decision,
            String reason,
            String topic,
            Instant validTo) {
        return new Payload(
                notice.id(),
                notice.number(),
                notice.content().category(),
                notice.content().importance(),
                notice.revision(),
                level,
                decision,
                reason,
                topic,
                validTo);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Payload(
            UUID noticeId,
            String number,
            Category category,
            Importance importance,
            int revision,
            ApprovalLevel level,
            ApprovalDecision decision,
            String reason,
            String topic,
            Instant validTo) {}
}

package io.guanjia.notice.archive.rest;

import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.StateCode;
import io.guanjia.notice.notice.StoredNotice;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice in a list; {@code title} and {@code topic} are null to whoever reads no words of what was never published. */
public record NoticeSummary(
        UUID id,
        String number,
        String office,
        Category category,
        Importance importance,
        @Schema(nullable = true) String title,
        @Schema(nullable = true) String topic,
        @Schema(nullable = true) Instant validTo,
        StateCode state,
        String stateLabel,
        int revision,
        String drafter,
        Instant draftedAt,
        @Schema(nullable = true) Instant releasedAt,
        @Schema(nullable = true) NearestClock due,
        long version) {

    static NoticeSummary of(Clocked<StoredNotice> listed, ShownWords words) {
        StoredNotice stored = listed.row();
        Notice notice = stored.notice();
        return new NoticeSummary(
                notice.id(),
                notice.number(),
                notice.office(),
                notice.content().category(),
                notice.content().importance(),
                stored.shown(notice.content().title(), words),
                stored.shown(notice.content().topic(), words),
                notice.content().validTo(),
                notice.state().code(),
                notice.state().code().label(),
                notice.revision(),
                notice.drafter(),
                stored.draftedAt(),
                stored.releasedAt().orElse(null),
                listed.due().orElse(null),
                notice.version());
    }
}

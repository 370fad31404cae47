package io.guanjia.notice.distribution.rest;

import io.guanjia.notice.distribution.LineOutcome;
import io.guanjia.notice.distribution.RegisterEntry;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of the register as it is shown: who signed is masked. */
public record RegisterRow(
        UUID lineId,
        int attempt,
        UUID noticeId,
        String office,
        String number,
        String title,
        int copies,
        String deliveredTo,
        @Schema(nullable = true) String recipient,
        DistributionMethod method,
        LineOutcome outcome,
        @Schema(nullable = true) String note,
        LocalDate day,
        Instant at,
        String handler) {

    static RegisterRow of(RegisterEntry entry, ShownWords shown) {
        return new RegisterRow(
                entry.lineId(),
                entry.attempt(),
                entry.noticeId(),
                entry.office(),
                entry.number(),
                entry.title(),
                entry.copies(),
                entry.deliveredTo(),
                entry.recipientIn(shown),
                entry.method(),
                entry.outcome(),
                shown.of(entry.note()),
                entry.day(),
                entry.at(),
                entry.handler());
    }
}

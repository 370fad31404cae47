package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Reader;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ListedSlip;
import io.guanjia.routing.slip.StateCode;
import io.guanjia.routing.slip.StoredSlip;
import io.guanjia.routing.slip.Where;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slip in a list: enough to go there, which is all that somebody on a ladder wants to open. */
public record SlipSummary(
        UUID id,
        String number,
        String office,
        UUID requestId,
        String requestNumber,
        String kind,
        String departmentCode,
        @Schema(nullable = true) String content,
        @Schema(nullable = true) String unit,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) Instant visitFrom,
        @Schema(nullable = true) Instant visitTo,
        boolean urgent,
        int round,
        StateCode state,
        String stateLabel,
        Instant issuedAt,
        @Schema(nullable = true) NearestClock due,
        long version) {

    static SlipSummary of(ListedSlip listed, Reader reader) {
        return of(listed, listed.stored().shownTo(reader));
    }

    static SlipSummary of(ListedSlip listed, ShownWords shown) {
        StoredSlip stored = listed.stored();
        ContactSlip slip = stored.slip();
        Where where = slip.matter().where();
        return new SlipSummary(
                slip.id(),
                slip.number(),
                slip.office(),
                slip.matter().requestId(),
                slip.matter().requestNumber(),
                slip.matter().kind(),
                slip.matter().departmentCode(),
                shown.of(slip.matter().content()),
                shown.whose(where.unit()),
                shown.of(where.place()),
                where.visit().map(Where.Visit::from).orElse(null),
                where.visit().map(Where.Visit::to).orElse(null),
                slip.matter().urgent(),
                slip.matter().round(),
                slip.state().code(),
                slip.state().code().label(),
                stored.issuedAt(),
                listed.due().orElse(null),
                slip.sequence());
    }
}

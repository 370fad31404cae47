package io.guanjia.routing.slip.rest;

import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipWords;
import io.guanjia.routing.slip.StoredSlip;
import java.time.Instant;
import java.util.UUID;

/** A slip in a list. */
public record SlipSummary(
        UUID id,
        String number,
        String office,
        UUID requestId,
        String requestNumber,
        String kind,
        String departmentCode,
        String content,
        boolean urgent,
        int round,
        StateCode state,
        String stateLabel,
        Instant issuedAt,
        long version) {

    static SlipSummary of(StoredSlip stored) {
        ContactSlip slip = stored.slip();
        return new SlipSummary(
                slip.id(),
                slip.number(),
                slip.office(),
                slip.matter().requestId(),
                slip.matter().requestNumber(),
                slip.matter().kind(),
                slip.matter().departmentCode(),
                slip.matter().content(),
                slip.matter().urgent(),
                slip.matter().round(),
                StateCode.valueOf(slip.state().code()),
                SlipWords.of(slip.state()),
                stored.issuedAt(),
                slip.sequence());
    }
}

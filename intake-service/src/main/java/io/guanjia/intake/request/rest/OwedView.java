package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.OwedRequest;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open matter on the list of what is handed over. */
public record OwedView(
        UUID id,
        String number,
        String office,
        RequestKind kind,
        RequestState state,
        String stateName,
        @Schema(nullable = true) String slip,
        Instant since) {

    static OwedView of(OwedRequest owed) {
        return new OwedView(
                owed.id(),
                owed.number(),
                owed.office(),
                owed.kind(),
                owed.state(),
                owed.state().label(),
                owed.slip().orElse(null),
                owed.since());
    }
}

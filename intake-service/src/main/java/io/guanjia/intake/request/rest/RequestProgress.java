package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Circumstances;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.ServiceRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request stands after a command. */
public record RequestProgress(
        UUID id,
        String number,
        RequestState state,
        String stateName,
        int round,
        @Schema(nullable = true) Instant replyDueAt,
        @Schema(nullable = true) Instant agreedReplyAt,

        @Schema(description = "复述核实时还没问清的，请补问 What was not asked of whoever complains: ask them")
        List<Circumstances.Asked> unclear,

        long version) {

    static RequestProgress of(ServiceRequest request) {
        return of(request, List.of());
    }

    /** After something was read back to whoever complains. */
    static RequestProgress of(ServiceRequest request, List<Circumstances.Asked> unclear) {
        return new RequestProgress(
                request.id(),
                request.number(),
                request.state(),
                request.state().label(),
                request.round().number(),
                request.promise().replyDueAt().orElse(null),
                request.promise().agreedReplyAt().orElse(null),
                unclear,
                request.version());
    }
}

package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.Registered;
import io.guanjia.intake.request.RequestState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to a registration: its number to tell the household, and by when a complaint is replied to. */
public record RegisteredView(
        UUID id,
        String number,
        RequestState state,
        Instant receivedAt,
        Instant registeredAt,
        @Schema(nullable = true) Instant replyDueAt) {

    static RegisteredView of(Registered registered) {
        return new RegisteredView(
                registered.id(),
                registered.number(),
                registered.state(),
                registered.receivedAt(),
                registered.registeredAt(),
                registered.replyDueAt().orElse(null));
    }
}

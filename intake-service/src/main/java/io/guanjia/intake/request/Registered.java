package io.guanjia.intake.request;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the desk gets back for an entry, also when the same entry is sent again: the first answer.
 *
 * @param replyDueAt by when a complaint must have its reply (S1-5.4b)
 */
public record Registered(
        UUID id,
        String number,
        RequestState state,
        Instant receivedAt,
        Instant registeredAt,
        Optional<Instant> replyDueAt) {}

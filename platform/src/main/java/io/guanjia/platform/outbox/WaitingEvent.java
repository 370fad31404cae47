package io.guanjia.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/** One row of the outbox as the relay reads it; nullable as in the table. */
public record WaitingEvent(
        long id,
        int bucket,
        String branchId,
        String officeId,
        UUID eventId,
        String topic,
        String eventKey,
        String type,
        UUID aggregateid,
        long sequence,
        String payload,
        Instant occurredAt,
        UUID correlationId,
        UUID causationId,
        String actorId,
        String actorRole,
        String traceparent) {}

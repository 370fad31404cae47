package io.guanjia.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.reading.Payload;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event from another service, its envelope read and its payload still as it came.
 *
 * @param traceparent of the request that it came of, in W3C form
 */
public record IncomingEvent(
        UUID id,
        String topic,
        String key,
        String type,
        String branch,
        Optional<String> office,
        UUID aggregateId,
        long sequence,
        Optional<UUID> correlation,
        Instant occurredAt,
        Actor actor,
        Optional<String> traceparent,
        JsonNode payload) {

    /**
     * The payload as the consumer's own copy of the event. Unknown fields are ignored: publishers may add.
     *
     * @throws IllegalArgumentException if a known field does not fit
     */
    public <T> T payloadAs(Class<T> shape, ObjectMapper json) {
        return Payload.read(payload, shape, json);
    }
}

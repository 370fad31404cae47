package io.guanjia.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.scope.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** An event from another service, its envelope read and its payload still as it came. */
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
        JsonNode payload) {

    /**
     * The payload as the consumer's own copy of the event. Unknown fields are ignored: publishers may add.
     *
     * @throws IllegalArgumentException if a known field does not fit
     */
    public <T> T payloadAs(Class<T> shape, ObjectMapper json) {
        try {
            return json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(payload);
        } catch (JsonMappingException misfit) {
            // Without its cause, whose text quotes the value: this comes into the log, and the value may be anybody's.
            throw new IllegalArgumentException(
                    "the payload does not fit " + shape.getSimpleName() + " at " + fieldOf(misfit));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a payload that was read cannot be read", impossible);
        }
    }

    private static String fieldOf(JsonMappingException misfit) {
        return misfit.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}

package io.guanjia.platform.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.reading.StorableInstant;
import io.guanjia.platform.reading.WholeUuid;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads the CloudEvents envelope of a delivered record. */
@ApplicationScoped
public class EventReader {

    private final ObjectMapper json;

    EventReader(ObjectMapper json) {
        this.json = json;
    }

    /** @throws UnreadableEvent naming the header or the payload, never quoting content */
    IncomingEvent read(RawEvent raw) {
        return new IncomingEvent(
                uuid(raw, "ce_id"),
                raw.topic(),
                raw.key(),
                required(raw, "ce_type"),
                required(raw, "ce_branch"),
                raw.header("ce_office"),
                uuid(raw, "ce_subject"),
                sequence(raw),
                raw.header("ce_correlationid").map(value -> parsedUuid("ce_correlationid", value)),
                time(raw),
                actor(raw),
                raw.header("traceparent"),
                payload(raw));
    }

    private static Actor actor(RawEvent raw) {
        return raw.header("ce_actorid")
                .map(staff -> new Actor(staff, raw.header("ce_actorrole").orElse("?")))
                .orElse(Caller.SUITE);
    }

    /**
     * What can be told of a record that cannot be read as a whole, so that those behind it know what they wait for. An
     * aggregate is not told without its branch: its position is the branch's, and nobody else's to move.
     */
    Envelope envelope(RawEvent raw) {
        return new Envelope(
                readable(() -> uuid(raw, "ce_id")),
                raw.header("ce_type"),
                raw.header("ce_branch").flatMap(branch -> readable(() -> uuid(raw, "ce_subject"))),
                readable(() -> sequence(raw)));
    }

    private static <T> Optional<T> readable(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (UnreadableEvent missing) {
            return Optional.empty();
        }
    }

    /** The parts of an event by which parking knows it; each may be missing. */
    record Envelope(Optional<UUID> id, Optional<String> type, Optional<UUID> aggregateId, Optional<Long> sequence) {

        static Envelope of(IncomingEvent event) {
            return new Envelope(
                    Optional.of(event.id()),
                    Optional.of(event.type()),
                    Optional.of(event.aggregateId()),
                    Optional.of(event.sequence()));
        }
    }

    private static String required(RawEvent raw, String name) {
        return raw.header(name).orElseThrow(() -> new UnreadableEvent(name + " is missing"));
    }

    private static UUID uuid(RawEvent raw, String name) {
        return parsedUuid(name, required(raw, name));
    }

    private static UUID parsedUuid(String name, String value) {
        try {
            return WholeUuid.parse(value);
        } catch (IllegalArgumentException noUuid) {
            throw new UnreadableEvent(name + " is no UUID");
        }
    }

    private static long sequence(RawEvent raw) {
        try {
            long sequence = Long.parseLong(required(raw, "ce_sequence"));
            if (sequence < 1) {
                throw new UnreadableEvent("ce_sequence is below 1");
            }
            return sequence;
        } catch (NumberFormatException noNumber) {
            throw new UnreadableEvent("ce_sequence is no number");
        }
    }

    private static Instant time(RawEvent raw) {
        try {
            return StorableInstant.parse(required(raw, "ce_time"));
        } catch (DateTimeException noTime) {
            throw new UnreadableEvent("ce_time is no RFC 3339 instant");
        }
    }

    private JsonNode payload(RawEvent raw) {
        try {
            JsonNode node = json.readTree(raw.payload());
            if (node == null || !node.isObject()) {
                throw new UnreadableEvent("the payload is no JSON object");
            }
            return node;
        } catch (IOException noJson) {
            throw new UnreadableEvent("the payload is no JSON");
        }
    }

    /** The record is no event of this suite's contracts. */
    static final class UnreadableEvent extends RuntimeException {
        UnreadableEvent(String message) {
            super(message, null, false, false);
        }
    }
}

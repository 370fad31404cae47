package io.guanjia.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.transaction.BranchTransaction;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Where events wait from the commit of the change they tell of until they are on Kafka. Append after the aggregate's
 * row is locked or written: the order of the identities drawn here is the order of the events per key.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (branch_id, office_id, event_id, topic, event_key, type, aggregatetype, aggregateid, sequence,
                                payload, occurred_at, correlation_id, causation_id, actor_id, actor_role, traceparent)
            VALUES (:branch, :office, :eventId, :topic, :key, :type, :aggregateType, :aggregateId, :sequence,
                    :payload, :at, :correlation, :causation, :actorId, :actorRole, :traceparent)""";

    private final ObjectMapper json;
    private final RelaySignal signal;

    Outbox(ObjectMapper json, RelaySignal signal) {
        this.json = json;
        this.signal = signal;
    }

    /** Appends one event; see {@link #append(BranchTransaction, List)}. */
    public void append(BranchTransaction tx, OutgoingEvent event) {
        append(tx, List.of(event));
    }

    /** Appends events in the given order to the transaction; the relay is told once it commits. */
    public void append(BranchTransaction tx, List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        PreparedBatch batch = tx.sql().prepareBatch(INSERT);
        for (OutgoingEvent event : events) {
            batch.bind("branch", tx.branch())
                    .bind("office", event.office().orElse(null))
                    .bind("eventId", newEventId())
                    .bind("topic", event.topic())
                    .bind("key", event.key())
                    .bind("type", event.type())
                    .bind("aggregateType", event.aggregateType())
                    .bind("aggregateId", event.aggregateId())
                    .bind("sequence", event.sequence())
                    .bind("payload", payload(event))
                    .bind("at", tx.now())
                    .bind("correlation", event.correlation().orElse(null))
                    .bind("causation", event.causation().orElse(null))
                    .bind("actorId", event.actor().staffId())
                    .bind("actorRole", event.actor().role())
                    .bind("traceparent", traceparent())
                    .add();
        }
        batch.execute();
        tx.afterCommit(signal::eventsCommitted);
    }

    /** Time-ordered, so that indexes over event ids grow at one end. */
    public static UUID newEventId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    private String payload(OutgoingEvent event) {
        try {
            return json.writeValueAsString(event.payload());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a payload that is no JSON: " + event.type(), impossible);
        }
    }

    /** The current trace in W3C form, or null outside any. */
    public static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}

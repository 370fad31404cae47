package io.guanjia.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/** The events that wait: failed ones, those behind a failed one of their key, those ahead of their predecessor. */
@ApplicationScoped
public class ParkedEvents {

    private static final String INSERT = """
            INSERT INTO parked_event (branch_id, event_id, topic, event_key, type, aggregate_id, sequence, why, reason, headers, payload, parked_at)
            VALUES (:branch, :eventId, :topic, :key, :type, :aggregate, :sequence, :why, :reason, :headers::jsonb, :payload, :at)
            ON CONFLICT (event_id) DO UPDATE SET why = excluded.why, reason = excluded.reason""";

    private final ObjectMapper json;
    private final DeadLetters deadLetters;

    ParkedEvents(ObjectMapper json, DeadLetters deadLetters) {
        this.json = json;
        this.deadLetters = deadLetters;
    }

    /** Whether an earlier event of the same key failed, so that this one must wait behind it. */
    boolean blocks(BranchTransaction tx, IncomingEvent event) {
        return tx.sql()
                .createQuery(
                        "SELECT EXISTS (SELECT 1 FROM parked_event WHERE topic = :topic AND event_key = :key AND why = 'FAILED')")
                .bind("topic", event.topic())
                .bind("key", event.key())
                .mapTo(Boolean.class)
                .one();
    }

    void parkFailed(BranchTransaction tx, IncomingEvent event, RawEvent raw, String reason) {
        insert(tx, event, raw, "FAILED", reason);
        deadLetters.report(tx, raw, Optional.of(event), reason);
    }

    void parkUnreadable(BranchTransaction tx, RawEvent raw, String reason) {
        insert(tx, null, raw, "FAILED", reason);
        deadLetters.report(tx, raw, Optional.empty(), reason);
    }

    void holdBehindFailed(BranchTransaction tx, IncomingEvent event, RawEvent raw) {
        insert(tx, event, raw, "BEHIND_FAILED", "an earlier event of this key failed");
    }

    void holdUntilPredecessor(BranchTransaction tx, IncomingEvent event, RawEvent raw) {
        insert(tx, event, raw, "AWAITING_PREDECESSOR", "sequence " + event.sequence() + " came early");
    }

    void keepWaiting(BranchTransaction tx, IncomingEvent event) {
        tx.sql()
                .createUpdate("UPDATE parked_event SET why = 'AWAITING_PREDECESSOR' WHERE event_id = :id")
                .bind("id", event.id())
                .execute();
    }

    private void insert(BranchTransaction tx, IncomingEvent event, RawEvent raw, String why, String reason) {
        tx.sql()
                .createUpdate(INSERT)
                .bind("branch", tx.branch())
                .bind("eventId", event == null ? null : event.id())
                .bind("topic", raw.topic())
                .bind("key", raw.key())
                .bind("type", event == null ? null : event.type())
                .bind("aggregate", event == null ? null : event.aggregateId())
                .bind("sequence", event == null ? null : event.sequence())
                .bind("why", why)
                .bind("reason", reason)
                .bind("headers", headersAsJson(raw))
                .bind("payload", raw.payload())
                .bind("at", tx.now())
                .execute();
    }

    /** The held event that has just become next in turn, if it has come. */
    Optional<RawEvent> awaiting(BranchTransaction tx, String topic, UUID aggregate, long sequence) {
        return tx.sql()
                .createQuery("""
                        SELECT * FROM parked_event
                        WHERE aggregate_id = :aggregate AND sequence = :sequence AND topic = :topic AND why = 'AWAITING_PREDECESSOR'
                        LIMIT 1""")
                .bind("aggregate", aggregate)
                .bind("sequence", sequence)
                .bind("topic", topic)
                .map(rawEvents())
                .findOne();
    }

    /** All that waits for one key, in the order to take it again. */
    List<ParkedEvent> ofKey(BranchTransaction tx, String topic, String key) {
        return tx.sql()
                .createQuery("SELECT * FROM parked_event WHERE topic = :topic AND event_key = :key ORDER BY id")
                .bind("topic", topic)
                .bind("key", key)
                .map((row, context) -> new ParkedEvent(
                        row.getLong("id"),
                        row.getString("why"),
                        row.getString("reason"),
                        rawEvents().map(row, context)))
                .list();
    }

    void release(BranchTransaction tx, IncomingEvent event) {
        tx.sql()
                .createUpdate("DELETE FROM parked_event WHERE event_id = :id")
                .bind("id", event.id())
                .execute();
    }

    /** Gives one up and moves its aggregate's position past it, or its successors would wait for it for ever. */
    boolean discard(BranchTransaction tx, long id) {
        tx.sql().createUpdate("""
                        INSERT INTO inbox_position (topic, aggregate_id, branch_id, sequence)
                        SELECT topic, aggregate_id, branch_id, sequence FROM parked_event WHERE id = :id AND aggregate_id IS NOT NULL
                        ON CONFLICT (aggregate_id, topic) DO UPDATE SET sequence = greatest(inbox_position.sequence, excluded.sequence)""").bind("id", id).execute();
        return tx.sql()
                        .createUpdate("DELETE FROM parked_event WHERE id = :id")
                        .bind("id", id)
                        .execute()
                == 1;
    }

    private RowMapper<RawEvent> rawEvents() {
        return (row, context) -> new RawEvent(
                row.getString("topic"),
                row.getString("event_key"),
                headersFromJson(row.getString("headers")),
                row.getBytes("payload"));
    }

    private String headersAsJson(RawEvent raw) {
        try {
            return json.writeValueAsString(raw.headers());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("headers that are no JSON", impossible);
        }
    }

    private Map<String, String> headersFromJson(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored headers that are no JSON", impossible);
        }
    }

    /** One waiting event with why it waits. */
    record ParkedEvent(long id, String why, String reason, RawEvent raw) {}
}

package io.guanjia.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/** The events that wait, each with why; whatever waits for more than its predecessor holds up its key. */
@ApplicationScoped
public class ParkedEvents {

    private static final String INSERT = """
            INSERT INTO parked_event (branch_id, event_id, topic, event_key, type, aggregate_id, sequence, why, reason, headers, payload, parked_at)
            VALUES (:branch, :eventId, :topic, :key, :type, :aggregate, :sequence, :why, :reason, :headers::jsonb, :payload, :at)
            ON CONFLICT (event_id) DO UPDATE SET why = excluded.why, reason = excluded.reason""";

    /** How far each aggregate may go on without the event given up. */
    private static final String PASSED = """
            WITH passed (topic, aggregate_id, branch_id, sequence) AS (
              SELECT topic, aggregate_id, branch_id, sequence FROM parked_event
              WHERE branch_id = :branch AND id = :id AND aggregate_id IS NOT NULL AND sequence IS NOT NULL
              UNION ALL
              SELECT behind.topic, behind.aggregate_id, behind.branch_id, min(behind.sequence) - 1
              FROM parked_event given JOIN parked_event behind USING (branch_id, topic, event_key)
              WHERE given.branch_id = :branch AND given.id = :id AND (given.aggregate_id IS NULL OR given.sequence IS NULL)
                AND behind.why <> 'AWAITING_PREDECESSOR' AND behind.aggregate_id IS NOT NULL AND behind.sequence IS NOT NULL
              GROUP BY behind.topic, behind.aggregate_id, behind.branch_id
            )
            """;

    private static final String NEWLY_FOLLOWED = PASSED + """
            INSERT INTO inbox_position (topic, aggregate_id, branch_id, sequence)
            SELECT topic, aggregate_id, branch_id, sequence FROM passed
            ON CONFLICT (aggregate_id, topic) DO NOTHING""";

    /** Only what this branch follows: the event may have named an aggregate of another one. */
    private static final String PASS_OVER = PASSED + """
            UPDATE inbox_position SET sequence = passed.sequence FROM passed
            WHERE inbox_position.branch_id = passed.branch_id
              AND inbox_position.aggregate_id = passed.aggregate_id AND inbox_position.topic = passed.topic
              AND inbox_position.sequence < passed.sequence""";

    private static final String FORGET = "DELETE FROM parked_event WHERE branch_id = :branch AND id = :id";

    private final ObjectMapper json;
    private final DeadLetters deadLetters;

    ParkedEvents(ObjectMapper json, DeadLetters deadLetters) {
        this.json = json;
        this.deadLetters = deadLetters;
    }

    /**
     * Whether an earlier event of the same key failed, or waits for its branch or behind such a one, so that this one
     * must wait too.
     * Asked again under the key's lock, or an event could be held just after a replay has emptied the key.
     */
    boolean blocks(BranchTransaction tx, IncomingEvent event) {
        if (!holdsUp(tx, event)) {
            return false;
        }
        lockKey(tx, event.topic(), event.key());
        return holdsUp(tx, event);
    }

    private static boolean holdsUp(BranchTransaction tx, IncomingEvent event) {
        return tx.query("""
                        SELECT EXISTS (SELECT 1 FROM parked_event
                                       WHERE branch_id = ANY (:branches) AND topic = :topic AND event_key = :key AND why <> 'AWAITING_PREDECESSOR')""")
                .bind("topic", event.topic())
                .bind("key", event.key())
                .mapTo(Boolean.class)
                .one();
    }

    /** Until the transaction ends, nobody else adds to or takes from what waits for this key. */
    void lockKey(BranchTransaction tx, String topic, String key) {
        tx.sql()
                .createQuery(
                        "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || :topic || ' ' || :key, 0)) IS NULL")
                .bind("topic", topic)
                .bind("key", key)
                .mapTo(Boolean.class)
                .one();
    }

    void parkFailed(BranchTransaction tx, IncomingEvent event, RawEvent raw, String reason) {
        insert(tx, EventReader.Envelope.of(event), raw, Why.FAILED, reason);
        deadLetters.report(tx, raw, Optional.of(event), reason);
    }

    void parkUnreadable(BranchTransaction tx, EventReader.Envelope envelope, RawEvent raw, String reason) {
        insert(tx, envelope, raw, Why.FAILED, reason);
        deadLetters.report(tx, raw, Optional.empty(), reason);
    }

    void holdBehindFailed(BranchTransaction tx, IncomingEvent event, RawEvent raw) {
        insert(tx, EventReader.Envelope.of(event), raw, Why.BEHIND_FAILED, "an earlier event of this key waits");
    }

    void holdUntilBranchIsDefined(BranchTransaction tx, IncomingEvent event, RawEvent raw) {
        insert(tx, EventReader.Envelope.of(event), raw, Why.AWAITING_BRANCH, "the branch is not defined here yet");
    }

    void holdUntilPredecessor(BranchTransaction tx, IncomingEvent event, RawEvent raw) {
        String reason = "sequence " + event.sequence() + " came early";
        insert(tx, EventReader.Envelope.of(event), raw, Why.AWAITING_PREDECESSOR, reason);
    }

    void keepWaiting(BranchTransaction tx, IncomingEvent event) {
        tx.update("UPDATE parked_event SET why = 'AWAITING_PREDECESSOR' WHERE branch_id = :branch AND event_id = :id")
                .bind("id", event.id())
                .execute();
    }

    private void insert(BranchTransaction tx, EventReader.Envelope envelope, RawEvent raw, Why why, String reason) {
        tx.sql()
                .createUpdate(INSERT)
                .bind("branch", tx.branch())
                .bind("eventId", envelope.id().orElse(null))
                .bind("topic", raw.topic())
                .bind("key", raw.key())
                .bind("type", envelope.type().orElse(null))
                .bind("aggregate", envelope.aggregateId().orElse(null))
                .bind("sequence", envelope.sequence().orElse(null))
                .bind("why", why.name())
                .bind("reason", reason)
                .bind("headers", headersAsJson(raw))
                .bind("payload", raw.payload())
                .bind("at", tx.now())
                .execute();
    }

    /** The held events that have become next in turn with these. */
    List<RawEvent> awaiting(BranchTransaction tx, List<IncomingEvent> taken) {
        return tx.query("""
                        SELECT held.* FROM unnest(:topics, :aggregates, :sequences) AS taken (topic, aggregate_id, sequence)
                        JOIN parked_event held ON held.aggregate_id = taken.aggregate_id AND held.sequence = taken.sequence + 1
                                              AND held.topic = taken.topic
                        WHERE held.branch_id = ANY (:branches) AND held.why = 'AWAITING_PREDECESSOR'""")
                .bindArray(
                        "topics",
                        String.class,
                        taken.stream().map(IncomingEvent::topic).toList())
                .bindArray(
                        "aggregates",
                        UUID.class,
                        taken.stream().map(IncomingEvent::aggregateId).toList())
                .bindArray(
                        "sequences",
                        Long.class,
                        taken.stream().map(IncomingEvent::sequence).toList())
                .map(rawEvents())
                .list();
    }

    /** All that waits for one key, in the order to take it again. */
    List<RawEvent> ofKey(BranchTransaction tx, String topic, String key) {
        return tx.query("""
                        SELECT * FROM parked_event
                        WHERE branch_id = ANY (:branches) AND topic = :topic AND event_key = :key ORDER BY id""")
                .bind("topic", topic)
                .bind("key", key)
                .map(rawEvents())
                .list();
    }

    void release(BranchTransaction tx, IncomingEvent event) {
        tx.update("DELETE FROM parked_event WHERE branch_id = :branch AND event_id = :id")
                .bind("id", event.id())
                .execute();
    }

    /**
     * Gives one up and moves its aggregate's position past it, or its successors would wait for it for ever. Where the
     * record did not even say which aggregate it was of, every aggregate that waits behind it goes on from what it has.
     *
     * @return what was given up; empty if there is no such event in this branch
     * @throws Problem {@code EARLIER_EVENT_WAITS} if an earlier event of its aggregate is parked too, {@code
     *     PREDECESSOR_AWAITED} if the one before it has not come, for that one would then come too late
     */
    Optional<Discarded> discard(BranchTransaction tx, long id) {
        keyOf(tx, id).ifPresent(key -> lockKey(tx, key.topic(), key.key()));
        Optional<Discarded> given = discardable(tx, id);
        given.ifPresent(event -> {
            if (event.why() == Why.AWAITING_PREDECESSOR) {
                throw Problem.of(CommonProblem.PREDECESSOR_AWAITED);
            }
            if (hasEarlier(tx, id)) {
                throw Problem.of(CommonProblem.EARLIER_EVENT_WAITS);
            }
            for (String statement : List.of(NEWLY_FOLLOWED, PASS_OVER, FORGET)) {
                tx.update(statement).bind("id", id).execute();
            }
        });
        return given;
    }

    private static Optional<Discarded> discardable(BranchTransaction tx, long id) {
        return tx.query("""
                        SELECT topic, event_key, why, event_id, headers ->> 'ce_office' AS office FROM parked_event
                        WHERE branch_id = ANY (:branches) AND id = :id""")
                .bind("id", id)
                .map((row, context) -> new Discarded(
                        new Key(row.getString("topic"), row.getString("event_key")),
                        Why.valueOf(row.getString("why")),
                        Optional.ofNullable(row.getObject("event_id", UUID.class)),
                        Optional.ofNullable(row.getString("office")).filter(office -> !office.isBlank())))
                .findOne();
    }

    private static Optional<Key> keyOf(BranchTransaction tx, long id) {
        return tx.query("SELECT topic, event_key FROM parked_event WHERE branch_id = ANY (:branches) AND id = :id")
                .bind("id", id)
                .map((row, context) -> new Key(row.getString("topic"), row.getString("event_key")))
                .findOne();
    }

    private static boolean hasEarlier(BranchTransaction tx, long id) {
        return tx.query("""
                        SELECT EXISTS (SELECT 1 FROM parked_event given JOIN parked_event earlier USING (branch_id, topic, aggregate_id)
                                       WHERE given.branch_id = ANY (:branches) AND given.id = :id AND earlier.sequence < given.sequence)""").bind("id", id).mapTo(Boolean.class).one();
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

    /** What is parked and replayed together. */
    record Key(String topic, String key) {}

    /** What was given up: whose it was, and why it had waited. */
    record Discarded(Key key, Why why, Optional<UUID> eventId, Optional<String> office) {}

    /** What an event waits for. */
    enum Why {
        /** An operator: it was refused or could not be read. */
        FAILED,
        /** The one before it of its key, which waits itself. */
        BEHIND_FAILED,
        /** The one before it of its aggregate, which has not come. */
        AWAITING_PREDECESSOR,
        /** The definition of its branch. */
        AWAITING_BRANCH
    }
}

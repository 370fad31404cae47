package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which events have come, and how far each foreign aggregate has been followed. */
@ApplicationScoped
public class InboxPositions {

    /** Whose turn an event's sequence makes it. */
    enum Turn {
        PAST,
        NOW,
        EARLY
    }

    /** What the first look at a delivered event shows. */
    enum Arrival {
        REPEATED,
        /** New and next in turn: its position is advanced with the look, so what remains is its effect. */
        IN_TURN,
        /** New, but behind a parked event of its key or out of turn: see {@link #turnOf}. */
        TO_BE_EXAMINED
    }

    /**
     * One round trip for what almost every delivery is: new events, with nothing parked before them, each aggregate's
     * next in turn and in their order. An aggregate of which that is not so is left where it was.
     */
    private static final String TAKE = """
            WITH delivered AS MATERIALIZED (
              SELECT * FROM unnest(:ids, :topics, :keys, :aggregates, :sequences, :latestOnly) WITH ORDINALITY
                AS delivered (event_id, topic, event_key, aggregate_id, sequence, latest_only, nth)
            ), arrived AS (
              INSERT INTO inbox (event_id, branch_id) SELECT event_id, :branch FROM delivered
              ON CONFLICT DO NOTHING RETURNING event_id
            ), fresh AS MATERIALIZED (
              SELECT DISTINCT ON (event_id) delivered.* FROM delivered JOIN arrived USING (event_id) ORDER BY event_id, nth
            ), stepping AS (
              SELECT fresh.*, sequence - row_number() OVER (PARTITION BY aggregate_id, topic ORDER BY nth) AS before FROM fresh
            ), run AS MATERIALIZED (
              SELECT aggregate_id, topic, min(sequence) AS first, max(sequence) AS last, bool_or(latest_only) AS latest_only
              FROM stepping GROUP BY aggregate_id, topic
              HAVING min(before) = max(before)
                 AND NOT bool_or(EXISTS (SELECT FROM parked_event blocking
                                         WHERE blocking.branch_id = :branch AND blocking.topic = stepping.topic AND blocking.event_key = stepping.event_key
                                           AND blocking.why <> 'AWAITING_PREDECESSOR'))
              ORDER BY aggregate_id, topic
            ), advanced AS (
              UPDATE inbox_position followed SET sequence = run.last FROM run
              WHERE followed.branch_id = :branch AND followed.aggregate_id = run.aggregate_id AND followed.topic = run.topic
                AND (followed.sequence = run.first - 1 OR (run.latest_only AND followed.sequence < run.first))
              RETURNING followed.aggregate_id, followed.topic
            ), begun AS (
              INSERT INTO inbox_position (topic, aggregate_id, branch_id, sequence)
              SELECT topic, aggregate_id, :branch, last FROM run WHERE first = 1 OR latest_only
              ON CONFLICT DO NOTHING RETURNING aggregate_id, topic
            ), in_turn AS (
              SELECT * FROM advanced UNION ALL SELECT * FROM begun
            )
            SELECT fresh.nth IS NOT NULL AS new, in_turn.topic IS NOT NULL AS in_turn
            FROM delivered LEFT JOIN fresh USING (nth) LEFT JOIN in_turn
              ON in_turn.aggregate_id = fresh.aggregate_id AND in_turn.topic = fresh.topic
            ORDER BY nth""";

    private final Set<String> latestOnlyTopics;

    /** @param latestOnlyTopics compacted topics: only the newest state of a key matters there, so gaps are normal */
    InboxPositions(@ConfigProperty(name = "guanjia.inbox.latest-only-topics") Set<String> latestOnlyTopics) {
        this.latestOnlyTopics = latestOnlyTopics;
    }

    /**
     * Notes the events' ids and moves the position of every aggregate past those that are plainly its next.
     *
     * @return one for each event, in their order
     */
    List<Arrival> take(BranchTransaction tx, List<IncomingEvent> events) {
        return tx.sql()
                .createQuery(TAKE)
                .bindArray("ids", UUID.class, all(events, IncomingEvent::id))
                .bindArray("topics", String.class, all(events, IncomingEvent::topic))
                .bindArray("keys", String.class, all(events, IncomingEvent::key))
                .bindArray("aggregates", UUID.class, all(events, IncomingEvent::aggregateId))
                .bindArray("sequences", Long.class, all(events, IncomingEvent::sequence))
                .bindArray("latestOnly", Boolean.class, all(events, event -> latestOnlyTopics.contains(event.topic())))
                .bind("branch", tx.branch())
                .map((row, context) -> arrival(row.getBoolean("new"), row.getBoolean("in_turn")))
                .list();
    }

    private static <T> List<T> all(List<IncomingEvent> events, Function<IncomingEvent, T> field) {
        return events.stream().map(field).toList();
    }

    private static Arrival arrival(boolean isNew, boolean inTurn) {
        if (!isNew) {
            return Arrival.REPEATED;
        }
        return inTurn ? Arrival.IN_TURN : Arrival.TO_BE_EXAMINED;
    }

    boolean firstDelivery(BranchTransaction tx, UUID eventId) {
        return tx.sql()
                        .createUpdate(
                                "INSERT INTO inbox (event_id, branch_id) VALUES (:id, :branch) ON CONFLICT DO NOTHING")
                        .bind("id", eventId)
                        .bind("branch", tx.branch())
                        .execute()
                == 1;
    }

    /** @throws AggregateOfAnotherBranch if it is followed already, but not in the branch that the event names */
    Turn turnOf(BranchTransaction tx, IncomingEvent event) {
        long last = lastTaken(tx, event).orElseThrow(AggregateOfAnotherBranch::new);
        if (event.sequence() <= last) {
            return Turn.PAST;
        }
        boolean next = event.sequence() == last + 1 || latestOnlyTopics.contains(event.topic());
        return next ? Turn.NOW : Turn.EARLY;
    }

    /** Whether the event, or one after it, has had its effect; never of an aggregate that this branch does not follow. */
    boolean isPast(BranchTransaction tx, IncomingEvent event) {
        return lastTaken(tx, event).map(last -> event.sequence() <= last).orElse(false);
    }

    /**
     * Locks the aggregate's position until the transaction ends: after a rebalance two replicas may hold the same key.
     * Empty if the aggregate is another branch's, whose position the wall hides.
     */
    private static Optional<Long> lastTaken(BranchTransaction tx, IncomingEvent event) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO inbox_position (topic, aggregate_id, branch_id, sequence) VALUES (:topic, :aggregate, :branch, 0)
                        ON CONFLICT DO NOTHING""")
                .bind("topic", event.topic())
                .bind("aggregate", event.aggregateId())
                .bind("branch", tx.branch())
                .execute();
        return tx.query("""
                        SELECT sequence FROM inbox_position
                        WHERE branch_id = ANY (:branches) AND aggregate_id = :aggregate AND topic = :topic FOR UPDATE""")
                .bind("topic", event.topic())
                .bind("aggregate", event.aggregateId())
                .mapTo(Long.class)
                .findOne();
    }

    void advance(BranchTransaction tx, IncomingEvent event) {
        tx.update("""
                        UPDATE inbox_position SET sequence = :sequence
                        WHERE branch_id = :branch AND aggregate_id = :aggregate AND topic = :topic""")
                .bind("sequence", event.sequence())
                .bind("aggregate", event.aggregateId())
                .bind("topic", event.topic())
                .execute();
    }

    /** An event names an aggregate that another branch's events made known. */
    static final class AggregateOfAnotherBranch extends RuntimeException {
        AggregateOfAnotherBranch() {
            super("the aggregate is followed in another branch", null, false, false);
        }
    }
}

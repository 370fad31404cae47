package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
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

    /** One round trip for what almost every event is: new, with nothing parked before it, and next in turn. */
    private static final String TAKE = """
            WITH arrived AS (
              INSERT INTO inbox (event_id, branch_id) VALUES (:id, :branch) ON CONFLICT DO NOTHING RETURNING event_id
            ), advanced AS (
              INSERT INTO inbox_position AS followed (topic, aggregate_id, branch_id, sequence)
              SELECT :topic, :aggregate, :branch, :sequence FROM arrived
              WHERE NOT EXISTS (SELECT FROM parked_event
                                WHERE topic = :topic AND event_key = :key AND why IN ('FAILED', 'BEHIND_FAILED'))
                AND (:sequence = 1 OR :latestOnly
                     OR EXISTS (SELECT FROM inbox_position WHERE aggregate_id = :aggregate AND topic = :topic))
              ON CONFLICT (aggregate_id, topic) DO UPDATE SET sequence = excluded.sequence
              WHERE followed.sequence = excluded.sequence - 1 OR (:latestOnly AND followed.sequence < excluded.sequence)
              RETURNING sequence
            )
            SELECT EXISTS (SELECT FROM arrived) AS new, EXISTS (SELECT FROM advanced) AS in_turn""";

    private final Set<String> latestOnlyTopics;

    /** @param latestOnlyTopics compacted topics: only the newest state of a key matters there, so gaps are normal */
    InboxPositions(@ConfigProperty(name = "guanjia.inbox.latest-only-topics") Set<String> latestOnlyTopics) {
        this.latestOnlyTopics = latestOnlyTopics;
    }

    /** Notes the event's id and, if it is plainly its turn, moves its aggregate's position to it. */
    Arrival take(BranchTransaction tx, IncomingEvent event) {
        return tx.sql()
                .createQuery(TAKE)
                .bind("id", event.id())
                .bind("branch", tx.branch())
                .bind("topic", event.topic())
                .bind("key", event.key())
                .bind("aggregate", event.aggregateId())
                .bind("sequence", event.sequence())
                .bind("latestOnly", latestOnlyTopics.contains(event.topic()))
                .map((row, context) -> arrival(row.getBoolean("new"), row.getBoolean("in_turn")))
                .one();
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

    /** Locks the aggregate's position until the transaction ends: after a rebalance two replicas may hold the same key. */
    Turn turnOf(BranchTransaction tx, IncomingEvent event) {
        long last = tx.sql()
                .createQuery("""
                        INSERT INTO inbox_position (topic, aggregate_id, branch_id, sequence) VALUES (:topic, :aggregate, :branch, 0)
                        ON CONFLICT (aggregate_id, topic) DO UPDATE SET sequence = inbox_position.sequence
                        RETURNING sequence""")
                .bind("topic", event.topic())
                .bind("aggregate", event.aggregateId())
                .bind("branch", tx.branch())
                .mapTo(Long.class)
                .one();
        if (event.sequence() <= last) {
            return Turn.PAST;
        }
        boolean next = event.sequence() == last + 1 || latestOnlyTopics.contains(event.topic());
        return next ? Turn.NOW : Turn.EARLY;
    }

    void advance(BranchTransaction tx, IncomingEvent event) {
        tx.sql()
                .createUpdate(
                        "UPDATE inbox_position SET sequence = :sequence WHERE aggregate_id = :aggregate AND topic = :topic")
                .bind("sequence", event.sequence())
                .bind("aggregate", event.aggregateId())
                .bind("topic", event.topic())
                .execute();
    }
}

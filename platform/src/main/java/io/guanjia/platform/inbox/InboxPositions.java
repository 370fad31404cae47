package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
                                WHERE topic = :topic AND event_key = :key AND why <> 'AWAITING_PREDECESSOR')
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
        return tx.sql()
                .createQuery(
                        "SELECT sequence FROM inbox_position WHERE aggregate_id = :aggregate AND topic = :topic FOR UPDATE")
                .bind("topic", event.topic())
                .bind("aggregate", event.aggregateId())
                .mapTo(Long.class)
                .findOne();
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

    /** An event names an aggregate that another branch's events made known. */
    static final class AggregateOfAnotherBranch extends RuntimeException {
        AggregateOfAnotherBranch() {
            super("the aggregate is followed in another branch", null, false, false);
        }
    }
}

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

    private final Set<String> latestOnlyTopics;

    /** @param latestOnlyTopics compacted topics: only the newest state of a key matters there, so gaps are normal */
    InboxPositions(@ConfigProperty(name = "guanjia.inbox.latest-only-topics") Set<String> latestOnlyTopics) {
        this.latestOnlyTopics = latestOnlyTopics;
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

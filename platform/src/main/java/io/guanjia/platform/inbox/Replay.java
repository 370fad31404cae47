package io.guanjia.platform.inbox;

import io.guanjia.platform.history.History;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Lets an operator see what is parked, take a key's events again once the cause is mended, or give one up. */
@ApplicationScoped
public class Replay {

    private static final Logger LOG = Logger.getLogger(Replay.class);

    private final Transactions transactions;
    private final WorkerSql worker;
    private final ParkedEvents parked;
    private final EventReader reader;
    private final Inbox inbox;
    private final History history;

    Replay(
            Transactions transactions,
            WorkerSql worker,
            ParkedEvents parked,
            EventReader reader,
            Inbox inbox,
            History history) {
        this.transactions = transactions;
        this.worker = worker;
        this.parked = parked;
        this.reader = reader;
        this.inbox = inbox;
        this.history = history;
    }

    /** What waits, oldest first, at most 500; across branches, without any payload. */
    public List<Waiting> waiting() {
        return worker.lookUp(sql ->
                sql.createQuery("""
                        SELECT id, branch_id, topic, event_key, event_id, type, sequence, why, reason, parked_at
                        FROM parked_event ORDER BY id LIMIT 500""").map(ConstructorMapper.of(Waiting.class)).list());
    }

    /**
     * Takes all events of a key again, in order, each in a transaction of its own, until one fails. Goes round until
     * nothing moves any more: handling one may bring the turn of another, and more may come meanwhile.
     *
     * @return how many were handled
     */
    public int replay(String branch, String topic, String key) {
        int handled = 0;
        int handledInRound;
        do {
            handledInRound = 0;
            for (RawEvent event : waitingFor(branch, topic, key)) {
                switch (retake(event)) {
                    case HANDLED -> handledInRound++;
                    case STILL_EARLY -> {}
                    case FAILED_AGAIN -> {
                        return handled + handledInRound;
                    }
                }
            }
            handled += handledInRound;
        } while (handledInRound > 0);
        return handled;
    }

    private List<RawEvent> waitingFor(String branch, String topic, String key) {
        return transactions.in(Scope.ofBranch(branch), tx -> parked.ofKey(tx, topic, key));
    }

    /** What could not be read stays parked with the reason that it has. */
    private Inbox.Retaken retake(RawEvent event) {
        try {
            return inbox.retake(reader.read(event), event);
        } catch (EventReader.UnreadableEvent stillUnreadable) {
            return Inbox.Retaken.FAILED_AGAIN;
        }
    }

    /**
     * Gives an event up for good, keeps on record who did so and why, and takes those behind it again.
     *
     * @throws Problem {@code NOT_FOUND} if this branch has no such parked event, {@code EARLIER_EVENT_WAITS} if it is
     *     not the first of its aggregate, {@code PREDECESSOR_AWAITED} if it only came early
     */
    public void discard(String branch, long id, Actor by, String reason) {
        ParkedEvents.Key key = transactions.in(Scope.ofBranch(branch), tx -> {
            ParkedEvents.Discarded given = parked.discard(tx, id)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "parked event " + id)));
            history.append(tx, entry(given, by, reason));
            return given.key();
        });
        LOG.infof("Parked event %d of branch %s was discarded by %s", id, branch, by.staffId());
        replay(branch, key.topic(), key.key());
    }

    private static History.Entry entry(ParkedEvents.Discarded given, Actor by, String reason) {
        return new History.Entry(
                given.office().orElse(Scope.SUITE_BRANCH),
                "parked-event",
                given.eventId().orElseGet(Outbox::newEventId),
                1,
                "discard",
                given.why().name(),
                "DISCARDED",
                by,
                reason);
    }

    /** One parked event, as operations see it. */
    public record Waiting(
            long id,
            String branchId,
            String topic,
            String eventKey,
            @Schema(nullable = true) String eventId,
            @Schema(nullable = true) String type,
            @Schema(nullable = true) Long sequence,
            String why,
            String reason,
            Instant parkedAt) {}
}

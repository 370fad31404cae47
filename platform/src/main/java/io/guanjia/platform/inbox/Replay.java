package io.guanjia.platform.inbox;

import io.guanjia.platform.organisation.BranchDefinedHandler;
import io.guanjia.platform.organisation.BranchNotYetKnown;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Lets an operator see what is parked, take a key's events again once the cause is mended, or give one up. */
@ApplicationScoped
public class Replay {

    private final Transactions transactions;
    private final WorkerSql worker;
    private final ParkedEvents parked;
    private final EventReader reader;
    private final Inbox inbox;

    Replay(Transactions transactions, WorkerSql worker, ParkedEvents parked, EventReader reader, Inbox inbox) {
        this.transactions = transactions;
        this.worker = worker;
        this.parked = parked;
        this.reader = reader;
        this.inbox = inbox;
    }

    /** What waits, oldest first, at most 500; across branches, without any payload. */
    public List<Waiting> waiting() {
        return worker.in(sql ->
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
            for (ParkedEvents.ParkedEvent event : waitingFor(branch, topic, key)) {
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

    private List<ParkedEvents.ParkedEvent> waitingFor(String branch, String topic, String key) {
        return transactions.in(Scope.ofBranch(branch), tx -> parked.ofKey(tx, topic, key));
    }

    private Inbox.Retaken retake(ParkedEvents.ParkedEvent event) {
        try {
            return inbox.retake(reader.read(event.raw()), event.raw());
        } catch (EventReader.UnreadableEvent stillUnreadable) {
            return Inbox.Retaken.FAILED_AGAIN;
        }
    }

    /** Takes again what was parked only because its branch had not been defined here yet. */
    void branchDefined(@Observes BranchDefinedHandler.BranchDefined branch) {
        waiting().stream()
                .filter(event -> event.branchId().equals(branch.code()))
                .filter(event -> event.reason().equals(BranchNotYetKnown.class.getSimpleName()))
                .map(event -> new ParkedEvents.Key(event.topic(), event.eventKey()))
                .distinct()
                .forEach(early -> replay(branch.code(), early.topic(), early.key()));
    }

    /**
     * Gives an event up for good and takes those behind it again.
     *
     * @throws Problem {@code NOT_FOUND} if this branch has no such parked event, {@code EARLIER_EVENT_WAITS} if it is
     *     not the first of its aggregate
     */
    public void discard(String branch, long id) {
        ParkedEvents.Key key = transactions
                .in(Scope.ofBranch(branch), tx -> parked.discard(tx, id))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "parked event " + id)));
        replay(branch, key.topic(), key.key());
    }

    /** One parked event, as operations see it. */
    public record Waiting(
            long id,
            String branchId,
            String topic,
            String eventKey,
            String eventId,
            String type,
            Long sequence,
            String why,
            String reason,
            Instant parkedAt) {}
}

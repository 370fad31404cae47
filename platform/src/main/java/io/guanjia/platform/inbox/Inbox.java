package io.guanjia.platform.inbox;

import io.guanjia.platform.organisation.BranchNotYetKnown;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.DatabaseAway;
import io.guanjia.platform.transaction.Sql;
import io.guanjia.platform.transaction.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Gives every event its effect exactly once and in its aggregate's order.
 *
 * <p>In one transaction: note the event's id, check its turn, let the handler act. A second delivery finds its id. An
 * event that comes before its predecessor waits for it. One that cannot be handled is parked and goes to the
 * dead-letter topic; later events of its key wait behind it, other keys go on. Unknown types are counted and passed
 * over: publishers may add.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Transactions transactions;
    private final EventReader reader;
    private final InboxPositions positions;
    private final ParkedEvents parked;
    private final EventTrace trace;
    private final MeterRegistry metrics;
    private final Map<String, EventHandler> handlers = new HashMap<>();

    Inbox(
            Transactions transactions,
            EventReader reader,
            InboxPositions positions,
            ParkedEvents parked,
            EventTrace trace,
            MeterRegistry metrics,
            @Any Instance<EventHandler> handlers) {
        this.transactions = transactions;
        this.reader = reader;
        this.positions = positions;
        this.parked = parked;
        this.trace = trace;
        this.metrics = metrics;
        handlers.forEach(handler -> {
            if (this.handlers.put(handler.type(), handler) != null) {
                throw new IllegalStateException("two handlers for " + handler.type());
            }
        });
    }

    /**
     * Takes delivered records, readable or not, each key's in the order given. Returns once the effect of each, or the
     * fact that it is parked, is committed.
     *
     * @throws DatabaseAway if not all could be committed: deliver them again
     */
    public void receive(List<RawEvent> delivered) {
        Map<String, List<Delivered>> byBranch = new LinkedHashMap<>();
        for (RawEvent raw : delivered) {
            try {
                IncomingEvent event = reader.read(raw);
                byBranch.computeIfAbsent(event.branch(), branch -> new ArrayList<>())
                        .add(new Delivered(event, raw));
            } catch (EventReader.UnreadableEvent unreadable) {
                // Later events of its key must find it parked, earlier ones must not.
                takeAll(byBranch);
                byBranch.clear();
                parkUnreadable(raw, unreadable.getMessage());
            }
        }
        takeAll(byBranch);
    }

    private record Delivered(IncomingEvent event, RawEvent raw) {}

    private void takeAll(Map<String, List<Delivered>> byBranch) {
        byBranch.forEach((branch, events) -> {
            if (!takenTogether(branch, events)) {
                events.forEach(one -> takeThoseThatWaited(receive(one)));
            }
        });
    }

    /**
     * A commit costs more than most effects, so the events of a branch share one. If any of them cannot be handled
     * nothing has happened, and each is to be taken by itself, so that only that one is parked.
     */
    private boolean takenTogether(String branch, List<Delivered> events) {
        List<RawEvent> next;
        try {
            next = transactions.in(Scope.ofBranch(branch), tx -> {
                takeOrHold(tx, events);
                // Also after repetitions: a crash may have come between one of these and an event behind it.
                return parked.awaiting(tx, events.stream().map(Delivered::event).toList());
            });
        } catch (RuntimeException failure) {
            if (Sql.passes(failure)) {
                throw new DatabaseAway(failure);
            }
            return false;
        }
        next.forEach(raw -> takeThoseThatWaited(Optional.of(raw)));
        return true;
    }

    private void parkUnreadable(RawEvent raw, String reason) {
        String branch = raw.header("ce_branch").orElse(Scope.SUITE_BRANCH);
        durably(() -> transactions.in(Scope.ofBranch(branch), tx -> {
            parkUnreadable(tx, raw, reason);
            return null;
        }));
    }

    private void parkUnreadable(BranchTransaction tx, RawEvent raw, String reason) {
        EventReader.Envelope envelope = reader.envelope(raw);
        boolean first = envelope.id().map(id -> positions.firstDelivery(tx, id)).orElse(true);
        if (first) {
            metrics.counter("guanjia.inbox.parked").increment();
            parked.parkUnreadable(tx, envelope, raw, reason);
        }
    }

    /** Answers with the event that waited for this one, if it has come before. */
    private Optional<RawEvent> receive(Delivered one) {
        try {
            return transactions.in(Scope.ofBranch(one.event().branch()), tx -> {
                takeOrHold(tx, List.of(one));
                return successorOf(tx, one.event());
            });
        } catch (RuntimeException failure) {
            park(one.event(), one.raw(), failure);
            return Optional.empty();
        }
    }

    private void takeOrHold(BranchTransaction tx, List<Delivered> events) {
        List<InboxPositions.Arrival> arrivals =
                positions.take(tx, events.stream().map(Delivered::event).toList());
        for (int i = 0; i < events.size(); i++) {
            Delivered one = events.get(i);
            switch (arrivals.get(i)) {
                case REPEATED -> metrics.counter("guanjia.inbox.repeated").increment();
                case IN_TURN -> handle(tx, one.event());
                case TO_BE_EXAMINED -> examine(tx, one.event(), one.raw());
            }
        }
    }

    private void examine(BranchTransaction tx, IncomingEvent event, RawEvent raw) {
        if (parked.blocks(tx, event)) {
            parked.holdBehindFailed(tx, event, raw);
            return;
        }
        switch (positions.turnOf(tx, event)) {
            case PAST -> metrics.counter("guanjia.inbox.stale").increment();
            case EARLY -> parked.holdUntilPredecessor(tx, event, raw);
            case NOW -> handleAndAdvance(tx, event);
        }
    }

    private void handleAndAdvance(BranchTransaction tx, IncomingEvent event) {
        handle(tx, event);
        positions.advance(tx, event);
    }

    private void handle(BranchTransaction tx, IncomingEvent event) {
        EventHandler handler = handlers.get(event.type());
        // Topics carry types that this service has no use for.
        if (handler != null) {
            trace.follow(event, () -> handler.handle(tx, event));
        }
    }

    /** Each held event commits by itself: should one fail, it is parked and those before it have happened. */
    private void takeThoseThatWaited(Optional<RawEvent> first) {
        Optional<RawEvent> next = first;
        while (next.isPresent()) {
            RawEvent raw = next.get();
            IncomingEvent event = reader.read(raw);
            retake(event, raw);
            next = durably(() -> transactions.in(Scope.ofBranch(event.branch()), tx -> successorOf(tx, event)));
        }
    }

    private Optional<RawEvent> successorOf(BranchTransaction tx, IncomingEvent event) {
        return parked.awaiting(tx, List.of(event)).stream().findFirst();
    }

    /** What became of a parked event that was taken again. */
    enum Retaken {
        HANDLED,
        STILL_EARLY,
        FAILED_AGAIN
    }

    /** Handles a parked event again; used when its predecessor has come and by the operator's replay. */
    Retaken retake(IncomingEvent event, RawEvent raw) {
        try {
            return transactions.in(Scope.ofBranch(event.branch()), tx -> {
                parked.lockKey(tx, event.topic(), event.key());
                return switch (positions.turnOf(tx, event)) {
                    case EARLY -> {
                        parked.keepWaiting(tx, event);
                        yield Retaken.STILL_EARLY;
                    }
                    case NOW -> {
                        handleAndAdvance(tx, event);
                        parked.release(tx, event);
                        yield Retaken.HANDLED;
                    }
                    case PAST -> {
                        parked.release(tx, event);
                        yield Retaken.HANDLED;
                    }
                };
            });
        } catch (RuntimeException failure) {
            park(event, raw, failure);
            return Retaken.FAILED_AGAIN;
        }
    }

    private void park(IncomingEvent event, RawEvent raw, RuntimeException failure) {
        if (Sql.passes(failure)) {
            throw new DatabaseAway(failure);
        }
        if (failure instanceof BranchNotYetKnown) {
            park(event, tx -> parked.holdUntilBranchIsDefined(tx, event, raw));
            return;
        }
        LOG.errorf(
                failure,
                "Event %s of type %s of branch %s cannot be handled; key %s is parked, correlation %s",
                event.id(),
                event.type(),
                event.branch(),
                event.key(),
                event.correlation().orElse(null));
        metrics.counter("guanjia.inbox.parked").increment();
        park(event, tx -> parked.parkFailed(tx, event, raw, reasonOf(failure)));
    }

    private void park(IncomingEvent event, Consumer<BranchTransaction> parking) {
        durably(() -> transactions.in(Scope.ofBranch(event.branch()), tx -> {
            positions.firstDelivery(tx, event.id());
            // Another replica may have handled it meanwhile, after a rebalance; then there is nothing to park.
            if (!positions.isPast(tx, event)) {
                parking.accept(tx);
            }
            return null;
        }));
    }

    /** The kind of failure only: an exception's text may quote what it failed on. */
    private static String reasonOf(RuntimeException failure) {
        return failure instanceof Problem problem
                ? problem.type().name()
                : failure.getClass().getSimpleName();
    }

    private static <T> T durably(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw Sql.passes(failure) ? new DatabaseAway(failure) : failure;
        }
    }
}

package io.guanjia.platform.inbox;

import io.guanjia.platform.history.History;
import io.guanjia.platform.probe.Mishaps;
import io.guanjia.platform.probe.Probe;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.TestTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** What tests of the inbox do and look at, in a branch of their own. */
@ApplicationScoped
class InboxScene {

    private final Inbox inbox;
    private final Probe probe;
    private final Mishaps mishaps;
    private final Transactions transactions;
    private final History history;

    InboxScene(Inbox inbox, Probe probe, Mishaps mishaps, Transactions transactions, History history) {
        this.inbox = inbox;
        this.probe = probe;
        this.mishaps = mishaps;
        this.transactions = transactions;
        this.history = history;
    }

    String branch() {
        return probe.branch();
    }

    /** Delivers them as one poll would. */
    void receive(PeerEvent... events) {
        inbox.receive(Stream.of(events).map(PeerEvent::raw).toList());
    }

    void failsUntilMended(PeerEvent event) {
        fails(event, Integer.MAX_VALUE, () -> new IllegalStateException("quoting secret words"));
    }

    void databaseAwayFor(PeerEvent event, int times) {
        fails(
                event,
                times,
                () -> new UnableToExecuteStatementException(
                        new SQLException("terminating connection due to administrator command", "57P01"), null));
    }

    private void fails(PeerEvent event, int times, Supplier<RuntimeException> failure) {
        mishaps.plan(event.id(), times, failure);
    }

    void mend(PeerEvent event) {
        mishaps.mend(event.id());
    }

    boolean isPastItsMishaps(PeerEvent event) {
        return mishaps.isPast(event.id());
    }

    /** The events that took effect, in the order in which they did. */
    List<UUID> effects(String branch) {
        return transactions.in(Scope.ofBranch(branch), tx -> tx.sql()
                .createQuery("SELECT event_id FROM probe_effect ORDER BY id")
                .mapTo(UUID.class)
                .list());
    }

    /** Why and for what reason events wait, in the order they were parked. */
    List<String> parked(String branch) {
        return transactions.in(Scope.ofBranch(branch), tx -> tx.sql()
                .createQuery("SELECT why || ': ' || reason FROM parked_event ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    long parkedId(String branch, PeerEvent event) {
        return transactions.in(Scope.ofBranch(branch), tx -> tx.sql()
                .createQuery(
                        "SELECT id FROM parked_event WHERE event_id = :id OR (event_id IS NULL AND event_key = :key)")
                .bind("id", event.id())
                .bind("key", event.key())
                .mapTo(Long.class)
                .one());
    }

    List<History.Line> historyOf(String branch, PeerEvent event) {
        return transactions.in(Scope.ofBranch(branch), tx -> history.of(tx, event.id()));
    }

    static String operator() {
        return TestTokens.of("yunwei.hx", "HX", "OPERATOR");
    }
}

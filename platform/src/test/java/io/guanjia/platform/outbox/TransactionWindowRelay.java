package io.guanjia.platform.outbox;

import io.guanjia.platform.transaction.WorkerSql;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Deliberately wrong: waits until no older transaction is open, then takes events in the order of transaction ids. That
 * is the order in which transactions began, not the one in which they had their turn at an aggregate.
 */
final class TransactionWindowRelay implements OutboxRelay {

    private final WorkerSql worker;
    private final EventPublisher publisher;
    private final Set<Long> seen = new HashSet<>();

    TransactionWindowRelay(WorkerSql worker, EventPublisher publisher) {
        this.worker = worker;
        this.publisher = publisher;
    }

    @Override
    public int relayOnce() {
        List<WaitingEvent> waiting = worker.in(sql -> sql.createQuery("""
                        SELECT * FROM outbox WHERE xmin::text::xid8 < pg_snapshot_xmin(pg_current_snapshot())
                        ORDER BY xmin::text::xid8, id""")
                .map(ConstructorMapper.of(WaitingEvent.class))
                .list());
        List<WaitingEvent> fresh =
                waiting.stream().filter(event -> seen.add(event.id())).toList();
        publisher.publish(fresh, () -> true);
        return fresh.size();
    }
}

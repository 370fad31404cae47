package io.guanjia.platform.outbox;

import io.guanjia.platform.transaction.WorkerSql;
import java.util.List;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Deliberately wrong: reads on from the last id it saw, and so never sees what commits late under a lower one. */
final class IdCursorRelay implements OutboxRelay {

    private final WorkerSql worker;
    private final EventPublisher publisher;
    private long last;

    IdCursorRelay(WorkerSql worker, EventPublisher publisher) {
        this.worker = worker;
        this.publisher = publisher;
    }

    @Override
    public int relayOnce() {
        List<WaitingEvent> waiting =
                worker.in(sql -> sql.createQuery("SELECT * FROM outbox WHERE id > :last ORDER BY id")
                        .bind("last", last)
                        .map(ConstructorMapper.of(WaitingEvent.class))
                        .list());
        publisher.publish(waiting, () -> true);
        waiting.forEach(event -> last = event.id());
        return waiting.size();
    }
}

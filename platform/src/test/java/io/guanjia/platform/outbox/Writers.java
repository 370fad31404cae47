package io.guanjia.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes events as services do: lock the aggregate, append, hold the transaction a moment, commit or not. */
final class Writers {

    static final String TOPIC = "guanjia.probe.note.v1";

    private final Transactions transactions;
    private final Outbox outbox;
    private final String branch;

    Writers(Transactions transactions, Outbox outbox, String branch) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.branch = branch;
    }

    static Writers on(Transactions transactions, String branch) {
        return new Writers(transactions, new Outbox(new ObjectMapper(), new RelaySignal()), branch);
    }

    Scope scope() {
        return Scope.ofBranch(branch);
    }

    UUID newAggregate() {
        UUID id = UUID.randomUUID();
        transactions.in(scope(), tx -> tx.sql()
                .createUpdate("INSERT INTO probe_note (id, branch_id, office_id, text) VALUES (?, ?, 'O1', 'x')")
                .bind(0, id)
                .bind(1, branch)
                .execute());
        return id;
    }

    /** One more change of the aggregate and its event. */
    void change(BranchTransaction tx, UUID aggregate) {
        long sequence = tx.sql()
                .createQuery("SELECT sequence + 1 FROM probe_note WHERE id = ? FOR UPDATE")
                .bind(0, aggregate)
                .mapTo(Long.class)
                .one();
        outbox.append(tx, event(aggregate, sequence));
        tx.sql()
                .createUpdate("UPDATE probe_note SET sequence = ? WHERE id = ?")
                .bind(0, sequence)
                .bind(1, aggregate)
                .execute();
    }

    void append(BranchTransaction tx, OutgoingEvent event) {
        outbox.append(tx, event);
    }

    static OutgoingEvent event(UUID aggregate, long sequence) {
        return new OutgoingEvent(
                TOPIC,
                "guanjia.probe.note.changed.v1",
                aggregate.toString(),
                "note",
                aggregate,
                sequence,
                Optional.of("O1"),
                Optional.of(aggregate),
                Optional.empty(),
                Caller.SUITE,
                Map.of("noteId", aggregate));
    }

    /** Many at once on few aggregates; every tenth rolls back. Returns when all have finished. */
    void writeConcurrently(int writers, int changesEach, List<UUID> aggregates)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                Random random = new Random(writer);
                running.add(threads.submit(() -> {
                    for (int i = 0; i < changesEach; i++) {
                        writeOnce(random, aggregates.get(random.nextInt(aggregates.size())), i % 10 == 9);
                    }
                }));
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
    }

    private void writeOnce(Random random, UUID aggregate, boolean rollsBack) {
        transactions.in(scope(), tx -> {
            change(tx, aggregate);
            tx.sql().execute("SELECT pg_sleep(?)", random.nextInt(6) / 1000.0);
            if (rollsBack) {
                tx.sql().rollback();
            }
            return null;
        });
    }

    /** What was really committed: key to last sequence. */
    Map<String, Long> committed() {
        return transactions.in(scope(), tx -> tx.sql()
                .createQuery("SELECT id::text, sequence FROM probe_note WHERE sequence > 0")
                .reduceRows(new HashMap<String, Long>(), (all, row) -> {
                    all.put(row.getColumn("id", String.class), row.getColumn("sequence", Long.class));
                    return all;
                }));
    }
}

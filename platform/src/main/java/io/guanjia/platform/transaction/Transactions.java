package io.guanjia.platform.transaction;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs work against the service's own schema: one call, one transaction, one branch scope. The scope is set in the
 * same round trip that reads the clock, so it costs nothing of its own.
 *
 * <p>In front of the connection pool stands a bulkhead: thousands of virtual threads may wait here for a bounded time,
 * none in the pool itself, and branches have their turns.
 */
@ApplicationScoped
public class Transactions {

    private static final String BEGIN = """
            SELECT suite_now(), set_config('guanjia.readable', :readable, true), set_config('guanjia.writable', :writable, true),
                   set_config('guanjia.office', :office, true)""";

    /** Connections for those who work by themselves: readers of events, the claimer of clocks. They are few and wait for nobody's turn. */
    private static final int FOR_WORKERS = 2;

    private final Jdbi jdbi;
    private final Jdbi enlisted;
    private final Bulkhead connections;

    Transactions(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int poolSize) {
        this.jdbi = Sql.on(dataSource);
        this.enlisted = Sql.enlistedOn(dataSource);
        this.connections = new Bulkhead(Math.max(1, poolSize - FOR_WORKERS));
    }

    /**
     * Commits what {@code work} did and returns its answer; rolls all of it back if it throws.
     *
     * @throws Problem {@code BUSY} if no connection becomes free in time
     * @throws IllegalStateException inside {@link #inSession}, whose connection it would get and whose scope it would change
     */
    public <T> T in(Scope scope, Function<BranchTransaction, T> work) {
        refuseInsideASession();
        return finished(transacted(scope, work));
    }

    /**
     * The same for work on registers: Hibernate's session and the statements of {@code work} share one transaction and its
     * scope. Not for consumers of events, whose transaction this would not join.
     *
     * @throws Problem {@code BUSY} if no connection becomes free in time
     * @throws DatabaseAway if the commit fails: everything was flushed before, so nothing but the database can be at fault
     * @throws IllegalStateException inside another
     */
    public <T> T inSession(Scope scope, Function<BranchTransaction, T> work) {
        refuseInsideASession();
        return finished(inTurn(scope, () -> joined(scope, work)));
    }

    private <T> Begun<T> joined(Scope scope, Function<BranchTransaction, T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                try (Handle handle = enlisted.open()) {
                    BranchTransaction tx = begin(handle, scope);
                    Begun<T> begun = new Begun<>(tx, work.apply(tx));
                    tx.completed();
                    return begun;
                }
            });
        } catch (QuarkusTransactionException notCommitted) {
            // It carries no state of SQL by which it could be told.
            throw new DatabaseAway(notCommitted);
        }
    }

    private static void refuseInsideASession() {
        if (QuarkusTransaction.isActive()) {
            throw new IllegalStateException("a transaction is open here: this one would join it and change its scope");
        }
    }

    /** Whoever asks over HTTP does so on a virtual thread; a worker has one of its own, on which other branches' events wait too. */
    private <T> T inTurn(Scope scope, Supplier<T> work) {
        return Thread.currentThread().isVirtual()
                ? connections.within(scope.settings().readable(), work)
                : work.get();
    }

    private static <T> T finished(Begun<T> begun) {
        // Only now, with the connection back in the pool: what follows a commit may need one of its own.
        begun.tx().committed();
        return begun.answer();
    }

    private <T> Begun<T> transacted(Scope scope, Function<BranchTransaction, T> work) {
        return inTurn(scope, () -> {
            try (Handle handle = jdbi.open()) {
                return handle.inTransaction(sql -> {
                    BranchTransaction tx = begin(sql, scope);
                    return new Begun<>(tx, work.apply(tx));
                });
            }
        });
    }

    private static BranchTransaction begin(Handle sql, Scope scope) {
        Scope.Settings settings = scope.settings();
        Instant now = sql.createQuery(BEGIN)
                .bind("readable", settings.readable())
                .bind("writable", settings.writable())
                .bind("office", settings.office())
                .mapTo(Instant.class)
                .one();
        return new BranchTransaction(sql, scope, now);
    }

    private record Begun<T>(BranchTransaction tx, T answer) {}
}

package io.guanjia.platform.transaction;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Runs work against the service's own schema: one call, one transaction, one branch scope. The scope is set in the
 * same round trip that reads the clock, so it costs nothing of its own.
 *
 * <p>In front of the connection pool stands a bulkhead: thousands of virtual threads may wait here for a bounded time,
 * none in the pool itself.
 */
@ApplicationScoped
public class Transactions {

    private static final String BEGIN = """
            SELECT suite_now(), set_config('guanjia.readable', :readable, true), set_config('guanjia.writable', :writable, true),
                   set_config('guanjia.office', :office, true)""";

    private final Jdbi jdbi;
    private final Bulkhead connections;

    Transactions(DataSource dataSource, @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int poolSize) {
        this.jdbi = Sql.on(dataSource);
        this.connections = new Bulkhead(poolSize);
    }

    /**
     * Commits what {@code work} did and returns its answer; rolls all of it back if it throws.
     *
     * @throws Problem {@code BUSY} if no connection becomes free in time
     */
    public <T> T in(Scope scope, Function<BranchTransaction, T> work) {
        Begun<T> begun = transacted(scope, work);
        // Only now, with the connection back in the pool: what follows a commit may need one of its own.
        begun.tx().committed();
        return begun.answer();
    }

    private <T> Begun<T> transacted(Scope scope, Function<BranchTransaction, T> work) {
        return connections.within(() -> {
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

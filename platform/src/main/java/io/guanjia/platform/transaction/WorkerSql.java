package io.guanjia.platform.transaction;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The login that crosses branches on the few tables opened to it: for the outbox relay, for finding branches with
 * due deadlines and for the branch directory. Never for a request's own data.
 */
@ApplicationScoped
public class WorkerSql {

    private final Jdbi jdbi;

    WorkerSql(@DataSource("worker") javax.sql.DataSource dataSource) {
        this.jdbi = Sql.on(dataSource);
    }

    /** One transaction of the worker. */
    public <T> T in(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }
}

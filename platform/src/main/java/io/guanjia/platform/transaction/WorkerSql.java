package io.guanjia.platform.transaction;

import io.guanjia.platform.problem.Problem;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The login that crosses branches on the few tables opened to it: for the outbox relay, for finding branches with
 * due deadlines and for the branch directory. Never for a request's own data.
 *
 * <p>Its pool is small, and the relay holds a connection while Kafka answers. What requests look up here has a bound of its
 * own, so that however many people ask, the workers have their connections.
 */
@ApplicationScoped
public class WorkerSql {

    /** Of the pool's six: a relay, the claimer, the watch over parked events and retention want one each at most. */
    static final int LOOK_UPS = 2;

    /** The directory is asked before anybody's branch is known. */
    private static final String WHOEVER_ASKS = "";

    private final Jdbi jdbi;
    private final Bulkhead lookUps = new Bulkhead(LOOK_UPS);

    WorkerSql(@DataSource("worker") javax.sql.DataSource dataSource) {
        this.jdbi = Sql.on(dataSource);
    }

    /**
     * A short look, for a request.
     *
     * @throws Problem {@code BUSY} if its turn does not come in time
     */
    public <T> T lookUp(Function<Handle, T> look) {
        return lookUps.within(WHOEVER_ASKS, () -> in(look));
    }

    /** One transaction of a worker, which waits for a connection as long as it takes. */
    public <T> T in(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }
}

package io.guanjia.platform.probe;

import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The ways in which an endpoint can fail. */
@Path("/api/probe/failures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class FailingResource {

    private final Transactions transactions;
    private final CurrentCaller caller;

    FailingResource(Transactions transactions, CurrentCaller caller) {
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Path("/bug")
    @Allowed("note.fail")
    @Operation(hidden = true)
    public String bug() {
        throw new IllegalStateException("the words of a household");
    }

    @GET
    @Path("/database-away")
    @Allowed("note.fail")
    @Operation(hidden = true)
    public String databaseAway() {
        return transactions.in(caller.scope(), tx -> tx.sql()
                .createQuery("SELECT pg_terminate_backend(pg_backend_pid())::text")
                .mapTo(String.class)
                .one());
    }

    @GET
    @Path("/busy")
    @Allowed("note.fail")
    @Operation(hidden = true)
    public String busy() {
        throw Problem.of(CommonProblem.BUSY);
    }

    /** A body with a time. */
    public record Timed(Instant at) {}

    @POST
    @Path("/instant")
    @Allowed("note.fail")
    @Operation(hidden = true)
    public String instant(Timed timed) {
        return timed.at().toString();
    }

    @GET
    @Path("/nobody-decided")
    public String nobodyDecided() {
        return "an endpoint for which nobody decided who may use it";
    }

    @GET
    @Path("/unlisted")
    @Allowed("note.unlisted")
    public String unlisted() {
        return "an endpoint whose command the table does not list";
    }
}

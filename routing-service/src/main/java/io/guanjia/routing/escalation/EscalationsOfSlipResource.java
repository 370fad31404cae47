package io.guanjia.routing.escalation;

import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 联络单的督办。 */
@Path("/api/routing/contact-slips")
@RunOnVirtualThread
@Tag(name = "逾期督办 Escalated slips")
public class EscalationsOfSlipResource {

    private final Transactions transactions;
    private final EscalationViews views;
    private final CurrentCaller caller;

    EscalationsOfSlipResource(Transactions transactions, EscalationViews views, CurrentCaller caller) {
        this.transactions = transactions;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/escalations")
    @Allowed("slip-escalation.read")
    @Operation(
            summary = "联络单的督办 Those of a slip",
            description = "先发生的在前；附可办事项。The oldest first, with what the caller may do.")
    public EscalationBodies.OfSlip ofSlip(@PathParam("id") UUID id) {
        return transactions.in(caller.scope(), tx -> new EscalationBodies.OfSlip(views.ofSlip(tx, id)));
    }
}

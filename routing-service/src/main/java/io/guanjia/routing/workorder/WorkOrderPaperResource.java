package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.paper.PaperForm;
import io.guanjia.routing.paper.TakenPapers;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 维修工单的纸质件。 */
@Path("/api/routing/work-orders")
@RunOnVirtualThread
@Tag(name = "维修工单 Work orders")
public class WorkOrderPaperResource {

    private final Transactions transactions;
    private final WorkOrders orders;
    private final ShowWorkOrders show;
    private final AnswerWorkOrders answer;
    private final BranchDirectory branches;
    private final TakenPapers papers;
    private final CurrentCaller caller;

    WorkOrderPaperResource(
            Transactions transactions,
            WorkOrders orders,
            ShowWorkOrders show,
            AnswerWorkOrders answer,
            BranchDirectory branches,
            TakenPapers papers,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.orders = orders;
        this.show = show;
        this.answer = answer;
        this.branches = branches;
        this.papers = papers;
        this.caller = caller;
    }

    @GET
    @Path("/{orderId}/paper")
    @Produces(TakenPapers.PDF)
    @Allowed("work-order.take-paper")
    @APIResponse(
            responseCode = "200",
            description = "PDF",
            content =
                    @Content(
                            mediaType = TakenPapers.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Operation(
            summary = "工单业户联纸质件（PDF，留痕） What the household signs and takes along, as paper",
            description =
                    "不含内部记录；已签字的附签字。何人何时出具留痕。Without what is not for them; with their signature where they signed. Who"
                            + " took it stays on record.")
    public Response paper(@PathParam("orderId") UUID id) {
        Printed printed = transactions.inSession(caller.scope(), tx -> {
            WorkOrder order = orders.visible(tx, id);
            refuse(answer.againstReading(tx, order));
            return new Printed(
                    new TakenPapers.Of(id, order.branch(), order.office()),
                    WorkOrderPaper.of(
                            show.copy(tx, order),
                            order.origin().slipNumber(),
                            branches.zone(order.branch()),
                            tx.now(),
                            caller.get().staffId()));
        });
        return papers.answer(printed.of(), printed.form(), caller.actor());
    }

    private record Printed(TakenPapers.Of of, PaperForm form) {}
}

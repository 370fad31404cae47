package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.slip.ReadDepartments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 维修工单: opened, appointed and assigned. */
@Path("/api/routing/work-orders")
@RunOnVirtualThread
@Tag(name = "维修工单 Work orders")
public class WorkOrderResource {

    private final Transactions transactions;
    private final WorkOrders orders;
    private final KeepWorkOrders keep;
    private final ShowWorkOrders show;
    private final AnswerWorkOrders answer;
    private final ReadDepartments readable;
    private final Technicians technicians;
    private final CurrentCaller caller;

    WorkOrderResource(
            Transactions transactions,
            WorkOrders orders,
            KeepWorkOrders keep,
            ShowWorkOrders show,
            AnswerWorkOrders answer,
            ReadDepartments readable,
            Technicians technicians,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.orders = orders;
        this.keep = keep;
        this.show = show;
        this.answer = answer;
        this.readable = readable;
        this.technicians = technicians;
        this.caller = caller;
    }

    @GET
    @Allowed("work-order.read")
    @Operation(
            summary = "工单列表 Work orders",
            description =
                    "按预约（未预约的按开单）时间；sort=DUE 按最近的时限。In the order in which somebody is expected, or of what falls due first.")
    public Page<WorkOrderLine> list(
            @BeanParam WorkOrderParameters asked,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answer.answers()
                .page(
                        tx -> orders.listing(tx, query(asked), due.filter()),
                        PageRequest.of(size, cursor),
                        (tx, found) -> show.lines(tx, found, caller.get()));
    }

    @GET
    @Path("/count")
    @Allowed("work-order.read")
    @Operation(summary = "工单件数 How many work orders", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam WorkOrderParameters asked, @BeanParam DueQuery due) {
        return answer.answers().count(tx -> orders.listing(tx, query(asked), due.filter()));
    }

    private WorkOrderQuery query(WorkOrderParameters asked) {
        return asked.query(caller.get().staffId(), readable.only());
    }

    @GET
    @Path("/{orderId}")
    @Allowed("work-order.read")
    @Operation(
            summary = "一张工单 One work order",
            description = "含入户清单、经过与可办事项。With its checklist, history and what the caller may do.")
    public RestResponse<WorkOrderFile> one(@PathParam("orderId") UUID id) {
        return answer.answers().one(id);
    }

    @GET
    @Path("/{orderId}/household-copy")
    @Allowed("work-order.read")
    @Operation(
            summary = "业户联 What the household is shown, signs and takes along",
            description = "不含内部记录与经过。Without what is not for them, and without the history.")
    public WorkOrderFile.HouseholdCopy copy(@PathParam("orderId") UUID id) {
        return transactions.inSession(caller.scope(), tx -> {
            WorkOrder order = orders.visible(tx, id);
            refuse(answer.againstReading(tx, order));
            return show.copy(tx, order);
        });
    }

    @POST
    @Allowed("work-order.open")
    @Operation(
            summary = "开工单 Open a work order",
            description =
                    "须带 Idempotency-Key。返修由系统按轮次和前次工单认定。Needs an Idempotency-Key. Rework is what the suite finds to be so.")
    @APIResponse(
            responseCode = "201",
            description = "已开单 Opened",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkOrderFile.class)))
    public RestResponse<WorkOrderFile> open(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid WorkOrderBodies.NewOrder sent) {
        return answer.answers().made(header, "open-work-order", sent, tx -> keep.open(tx, answer.doer(), sent));
    }

    @POST
    @Path("/{orderId}/appointment")
    @Allowed("work-order.appoint")
    @Operation(
            summary = "客服预约 Appoint",
            description = "讲明维修内容及大约所需时间；改约亦用此。What will be done and how long it takes; also to move the visit.")
    public RestResponse<WorkOrderFile> appoint(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.NewAppointment sent) {
        return answer.answers().after(tx -> keep.appoint(tx, answer.doer(), id, ifMatch, sent));
    }

    @POST
    @Path("/{orderId}/assignment")
    @Allowed("work-order.assign")
    @Operation(summary = "指派维修人员 Say who goes")
    public RestResponse<WorkOrderFile> assign(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Assignment sent) {
        return answer.answers().after(tx -> {
            // Whose order is somebody else's hears no more than that.
            orders.visible(tx, id);
            technicians.requireKnown(caller.reader(), sent.staff());
            technicians.requireAtOffice(tx, sent.staff());
            return keep.assign(tx, answer.doer(), id, ifMatch, sent.staff());
        });
    }

    @POST
    @Path("/{orderId}/cancellation")
    @Allowed("work-order.cancel")
    @Operation(summary = "取消工单 Cancel")
    public RestResponse<WorkOrderFile> cancel(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Why sent) {
        return answer.answers().after(tx -> keep.cancel(tx, answer.doer(), id, ifMatch, sent.reason()));
    }
}

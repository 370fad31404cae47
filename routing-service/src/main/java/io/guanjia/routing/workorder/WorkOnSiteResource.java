package io.guanjia.routing.workorder;

import io.guanjia.platform.permission.Allowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 维修工单: what is done at the door and behind it. */
@Path("/api/routing/work-orders/{orderId}")
@RunOnVirtualThread
@Tag(name = "维修工单 Work orders")
public class WorkOnSiteResource {

    private final WorkOnSite site;
    private final AnswerWorkOrders answer;

    WorkOnSiteResource(WorkOnSite site, AnswerWorkOrders answer) {
        this.site = site;
        this.answer = answer;
    }

    @POST
    @Path("/arrival")
    @Allowed("work-order.arrive")
    @Operation(summary = "到达 Arrive")
    public RestResponse<WorkOrderFile> arrive(
            @PathParam("orderId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer.answers().after(tx -> site.arrive(tx, answer.doer(), id, ifMatch));
    }

    @POST
    @Path("/non-admission")
    @Allowed("work-order.report-non-admission")
    @Operation(summary = "未能入户 Not admitted")
    public RestResponse<WorkOrderFile> refuseEntry(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Why sent) {
        return answer.answers().after(tx -> site.refuseEntry(tx, answer.doer(), id, ifMatch, sent.reason()));
    }

    @POST
    @Path("/consent")
    @Allowed("work-order.consent")
    @Operation(summary = "业户同意入户 The household lets them in")
    public RestResponse<WorkOrderFile> admit(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Admission sent) {
        return answer.answers().after(tx -> site.admit(tx, answer.doer(), id, ifMatch, sent.admittedBy()));
    }

    @POST
    @Path("/ticks")
    @Allowed("work-order.tick")
    @Operation(summary = "勾选清单 Tick steps of the checklist")
    public RestResponse<WorkOrderFile> tick(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Ticks sent) {
        return answer.answers().after(tx -> site.tick(tx, answer.doer(), id, ifMatch, sent.steps()));
    }

    @POST
    @Path("/work-start")
    @Allowed("work-order.start")
    @Operation(summary = "开始作业 Begin the work")
    public RestResponse<WorkOrderFile> start(
            @PathParam("orderId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer.answers().after(tx -> site.start(tx, answer.doer(), id, ifMatch));
    }

    @POST
    @Path("/work-end")
    @Allowed("work-order.finish")
    @Operation(summary = "完工 The work is done")
    public RestResponse<WorkOrderFile> finish(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Finish sent) {
        return answer.answers().after(tx -> site.finish(tx, answer.doer(), id, ifMatch, sent));
    }

    @POST
    @Path("/acceptance")
    @Allowed("work-order.accept")
    @Operation(summary = "业户验收签字 The household accepts and signs")
    public RestResponse<WorkOrderFile> accept(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Signed sent) {
        return answer.answers().after(tx -> site.accept(tx, answer.doer(), id, ifMatch, sent));
    }

    @POST
    @Path("/dissatisfaction")
    @Allowed("work-order.note-dissatisfaction")
    @Operation(summary = "业户未满意，继续作业 Not satisfied: the work goes on")
    public RestResponse<WorkOrderFile> dissatisfy(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.Said sent) {
        return answer.answers().after(tx -> site.dissatisfy(tx, answer.doer(), id, ifMatch, sent.said()));
    }

    @POST
    @Path("/cleaning-call")
    @Allowed("work-order.call-cleaning")
    @Operation(summary = "通知保洁 Call the cleaners")
    public RestResponse<WorkOrderFile> callCleaning(
            @PathParam("orderId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WorkOrderBodies.CleaningCall sent) {
        return answer.answers().after(tx -> site.callCleaning(tx, answer.doer(), id, ifMatch, sent.called()));
    }

    @POST
    @Path("/cleaning-end")
    @Allowed("work-order.note-cleaned")
    @Operation(summary = "保洁已完成 The cleaners are done")
    public RestResponse<WorkOrderFile> cleaned(
            @PathParam("orderId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answer.answers().after(tx -> site.cleaned(tx, answer.doer(), id, ifMatch));
    }
}

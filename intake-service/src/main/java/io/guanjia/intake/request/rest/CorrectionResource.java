package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ActOnRequest;
import io.guanjia.intake.request.CorrectRequest;
import io.guanjia.intake.request.LinkRequests;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Words;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 登记之后:更正与重新打开。What becomes of a line after it was entered. */
@Path("/api/intake/service-requests/{id}")
@RunOnVirtualThread
@Tag(name = "登记更正 Corrections of requests")
public class CorrectionResource {

    private final CorrectRequest correctRequest;
    private final LinkRequests linkRequests;
    private final ActOnRequest actOnRequest;
    private final CurrentCaller caller;

    CorrectionResource(
            CorrectRequest correctRequest, LinkRequests linkRequests, ActOnRequest actOnRequest, CurrentCaller caller) {
        this.linkRequests = linkRequests;
        this.correctRequest = correctRequest;
        this.actOnRequest = actOnRequest;
        this.caller = caller;
    }

    @POST
    @Path("/correction")
    @Allowed("service-request.correct")
    @Operation(
            summary = "更正房号、姓名、电话、原话或投诉性质 Correct home, name, phone, words or ground",
            description = "原值留存，连同更正人、时间和原因记入全过程；打码的内容不能写回。What stood there stays on record with who, when and why.")
    public RestResponse<RequestProgress> correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionBodies.Correction request) {
        return answered(
                correctRequest.correct(caller.scope(), caller.actor(), id, ifMatch, request.facts(), request.reason()));
    }

    @POST
    @Path("/kind-correction")
    @Allowed("service-request.correct-kind")
    @Operation(
            summary = "更正类别 Correct the kind",
            description = "时限从收到时间重新计算（投诉 72 小时）；投诉改为其他类别须由主任办理。Clocks run from receipt; a complaint"
                    + " becomes another kind through the director alone.")
    public RestResponse<RequestProgress> correctKind(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionBodies.OfKind request) {
        return act(id, ifMatch, request.command());
    }

    @POST
    @Path("/reopening")
    @Allowed("service-request.reopen")
    @Operation(
            summary = "重新打开 Reopen",
            description = "关闭后 30 天内，须写明原因，按类别重新计时、进入下一轮。Within 30 days of closing, with a reason; a new round"
                    + " with the clock of its kind.")
    public RestResponse<RequestProgress> reopen(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Reason request) {
        return act(id, ifMatch, new RequestCommand.Reopen(request.reason(), Optional.empty()));
    }

    @POST
    @Path("/remarks")
    @Allowed("service-request.remark")
    @Operation(summary = "备注或登记催问 Add a remark, or that the household asked again")
    public RestResponse<RequestProgress> remark(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionBodies.Remark request) {
        return answered(actOnRequest.act(
                caller.scope(),
                caller.actor(),
                id,
                ifMatch,
                new RequestCommand.Remark(request.askedAgain()),
                Optional.of(Words.of(request.text()))));
    }

    @POST
    @Path("/links")
    @Allowed("service-request.link")
    @Operation(summary = "关联另一登记 Link another line", description = "两件的全过程都会记录。Both timelines tell of it.")
    public RestResponse<RequestProgress> link(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionBodies.OtherLine request) {
        return answered(
                linkRequests.link(caller.scope(), caller.actor(), id, ifMatch, request.number(), request.reason()));
    }

    @POST
    @Path("/merging")
    @Allowed("service-request.merge")
    @Operation(
            summary = "并单 Merge into another line",
            description =
                    "此件随保留的登记一同办理完毕，并各自回访。It is handled with the line that is kept, and called back on by itself.")
    public RestResponse<RequestProgress> merge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CorrectionBodies.OtherLine request) {
        return answered(
                linkRequests.merge(caller.scope(), caller.actor(), id, ifMatch, request.number(), request.reason()));
    }

    private RestResponse<RequestProgress> act(UUID id, String ifMatch, RequestCommand command) {
        return answered(actOnRequest.act(caller.scope(), caller.actor(), id, ifMatch, command, Optional.empty()));
    }

    private static RestResponse<RequestProgress> answered(ServiceRequest request) {
        return Tagged.ok(RequestProgress.of(request), request.version());
    }
}

package io.guanjia.routing.slip.rest;

import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.routing.slip.ActOnSlip;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipCommand;
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

/** 跟踪:催办与进展。What is asked and said of a slip while a department has it. */
@Path("/api/routing/contact-slips")
@RunOnVirtualThread
@Tag(name = "内部联络单 Contact slips")
public class SlipTrackingResource {

    private final ActOnSlip actOnSlip;
    private final CurrentCaller caller;

    SlipTrackingResource(ActOnSlip actOnSlip, CurrentCaller caller) {
        this.actOnSlip = actOnSlip;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/urgings")
    @Allowed("contact-slip.urge")
    @Operation(
            summary = "催办 Urge",
            description =
                    "部门须在时限内以进展答复；已催办而未答复的，再催不另起时限。The department answers with its progress within a limit; asked again"
                            + " before that it owes the answer no later.")
    public RestResponse<SlipProgress> urge(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrackingBodies.Urging request) {
        return act(id, ifMatch, request.command());
    }

    @POST
    @Path("/{id}/progress")
    @Allowed("contact-slip.note-progress")
    @Operation(
            summary = "记录进展 Note progress",
            description =
                    "签收后至反馈前；答复催办须填写下次跟进时间。Once it is taken, until it is reported; whoever was urged says when more will be said.")
    public RestResponse<SlipProgress> noteProgress(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TrackingBodies.Progress request) {
        return act(id, ifMatch, request.command());
    }

    private RestResponse<SlipProgress> act(UUID id, String ifMatch, SlipCommand command) {
        ContactSlip slip =
                actOnSlip.act(caller.scope(), caller.actor(), caller.get().departments(), id, ifMatch, command);
        return SlipProgress.answer(slip);
    }
}

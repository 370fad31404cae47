package io.guanjia.intake.escalation;

import io.guanjia.intake.escalation.EscalationBodies.EscalationView;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.transaction.BranchTransaction;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 重要事项上报。 */
@Path("/api/intake/escalations")
@RunOnVirtualThread
@Tag(name = "重要事项上报 Escalations")
public class EscalationResource {

    private final RegisterAnswers.Of<Escalation, EscalationView> answers;
    private final RaiseEscalation raise;
    private final CurrentCaller caller;
    private final Actions actions;

    EscalationResource(
            RegisterAnswers answers,
            Escalations escalations,
            RaiseEscalation raise,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(escalations, "/api/intake/escalations/", this::file);
        this.raise = raise;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("escalation.read")
    @Operation(
            summary = "上报列表 What is before those above",
            description =
                    "最近的在前；sort=DUE 按阅知时限。登记标为重要的同时即上报。The latest in front, or by when they are to be seen. What is"
                            + " marked as important is there with the mark.")
    public Page<EscalationView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("requestId") Optional<UUID> requestId,
            @QueryParam("level") Optional<EscalationLevel> level,
            @QueryParam("state") Optional<Escalation.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        Escalations.Filter filter = new Escalations.Filter(office, requestId, level, state, due.filter());
        return answers.page(
                tx -> Escalations.listing(tx, filter),
                PageRequest.of(size, cursor),
                one -> EscalationView.listed(one.row(), one.due().orElse(null)));
    }

    @GET
    @Path("/count")
    @Allowed("escalation.read")
    @Operation(summary = "上报件数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("requestId") Optional<UUID> requestId,
            @QueryParam("level") Optional<EscalationLevel> level,
            @QueryParam("state") Optional<Escalation.State> state,
            @BeanParam DueQuery due) {
        Escalations.Filter filter = new Escalations.Filter(office, requestId, level, state, due.filter());
        return answers.count(tx -> Escalations.listing(tx, filter));
    }

    @GET
    @Path("/{escalationId}")
    @Allowed("escalation.read")
    @Operation(summary = "一件上报 One of them")
    public RestResponse<EscalationView> one(@PathParam("escalationId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Allowed("escalation.report")
    @Operation(
            summary = "报公司领导 Bring a matter before those above at once",
            description =
                    "须带 Idempotency-Key。物业部负责人等认为重要的，立即报上一级（公司领导）。Needs an Idempotency-Key. What the head of the property"
                            + " department finds important is before the company's leaders at once.")
    @APIResponse(
            responseCode = "201",
            description = "已上报 Reported",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EscalationView.class)))
    public RestResponse<EscalationView> report(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid EscalationBodies.Report sent) {
        return answers.made(header, "report-upwards", sent, tx -> raise.report(tx, caller.actor(), sent.requestId()));
    }

    @POST
    @Path("/{escalationId}/sight")
    @Allowed("escalation.see")
    @Operation(
            summary = "已阅 Seen",
            description = "须带 If-Match。由所报岗位或其上级阅知。Needs If-Match. By whom it is before, or somebody above.")
    public RestResponse<EscalationView> see(
            @PathParam("escalationId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> raise.see(tx, caller.actor(), id, ifMatch));
    }

    @POST
    @Path("/{escalationId}/next")
    @Allowed("escalation.pass-on")
    @Operation(
            summary = "再上报一级 Bring it before the next level",
            description =
                    "须带 If-Match。每级一次；所报岗位或其上级再上报，即视为已阅。Needs If-Match. Once for each level; whoever it is before has seen it with that.")
    public RestResponse<EscalationView> passOn(
            @PathParam("escalationId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> raise.passOn(tx, caller.actor(), id, ifMatch));
    }

    private EscalationView file(LineFile<Escalation> file) {
        Escalation escalation = file.line();
        BranchTransaction tx = file.tx();
        return EscalationView.of(
                escalation,
                file.due(),
                file.history(),
                List.of(
                        actions.of("escalation.see", () -> raise.againstSeeing(tx, escalation, caller.actor())),
                        actions.of(
                                "escalation.pass-on", () -> raise.againstPassingOn(tx, escalation, caller.actor()))));
    }
}

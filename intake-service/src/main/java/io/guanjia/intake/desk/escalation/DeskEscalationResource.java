package io.guanjia.intake.desk.escalation;

import io.guanjia.intake.desk.escalation.DeskEscalation.Step;
import io.guanjia.intake.desk.escalation.DeskEscalationBodies.DeskEscalationView;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
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

/** 服务上移。 */
@Path("/api/intake/desk-escalations")
@RunOnVirtualThread
@Tag(name = "服务上移 Superiors at the desk")
public class DeskEscalationResource {

    private final RegisterAnswers.Of<DeskEscalation, DeskEscalationView> answers;
    private final KeepDeskEscalations keep;
    private final CurrentCaller caller;
    private final Actions actions;

    DeskEscalationResource(
            RegisterAnswers answers,
            DeskEscalations escalations,
            KeepDeskEscalations keep,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(escalations, "/api/intake/desk-escalations/", this::file);
        this.keep = keep;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("desk-escalation.read")
    @Operation(
            summary = "服务上移 Superiors at the desk",
            description = "最近的在前；sort=DUE 按最近的时限。The latest in front, or by their clocks.")
    public Page<DeskEscalationView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("requestId") Optional<UUID> requestId,
            @QueryParam("state") Optional<DeskEscalation.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        DeskEscalations.Filter filter = new DeskEscalations.Filter(office, requestId, state, due.filter());
        return answers.page(
                tx -> DeskEscalations.listing(tx, filter),
                PageRequest.of(size, cursor),
                one -> DeskEscalationView.of(one.row(), one.due().orElse(null), List.of(), List.of()));
    }

    @GET
    @Path("/{deskEscalationId}")
    @Allowed("desk-escalation.read")
    @Operation(summary = "一次服务上移 One of them")
    public RestResponse<DeskEscalationView> one(@PathParam("deskEscalationId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Allowed("desk-escalation.mark")
    @Operation(
            summary = "标记激动，或超出职责 Mark somebody as agitated, or a matter as beyond the desk",
            description =
                    "须带 Idempotency-Key。3 分钟提示，5 分钟须上移。Needs an Idempotency-Key. A prompt after 3 minutes, a superior owed after 5.")
    @APIResponse(
            responseCode = "201",
            description = "已标记 Marked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeskEscalationView.class)))
    public RestResponse<DeskEscalationView> mark(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid DeskEscalationBodies.Marked sent) {
        return answers.made(header, "mark-agitated", sent, tx -> keep.mark(tx, caller.actor(), sent));
    }

    @POST
    @Path("/{deskEscalationId}/offer")
    @Allowed("desk-escalation.ask")
    @Operation(
            summary = "征询是否请上级沟通 Ask whether a superior may speak with them",
            description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> ask(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.Offer sent) {
        return answers.after(tx -> keep.ask(tx, caller.actor(), id, ifMatch, sent.reason()));
    }

    @POST
    @Path("/{deskEscalationId}/consent")
    @Allowed("desk-escalation.answer")
    @Operation(
            summary = "对方是否同意 Whether they consent",
            description = "须带 If-Match；不同意的写明改为怎样处理。Needs If-Match; what was done instead, where they refuse.")
    public RestResponse<DeskEscalationView> answer(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.Consent sent) {
        return answers.after(tx -> keep.answered(tx, caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{deskEscalationId}/call")
    @Allowed("desk-escalation.call")
    @Operation(
            summary = "当面联系上级 Call a superior in front of them",
            description = "须带 If-Match；前一位不能到的可再联系。Needs If-Match; again where the first does not come.")
    public RestResponse<DeskEscalationView> call(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.Called sent) {
        return answers.after(tx -> keep.call(tx, caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{deskEscalationId}/coming")
    @Allowed("desk-escalation.come")
    @Operation(
            summary = "马上到 Say that one is coming",
            description = "须带 If-Match。由被请的岗位或其上级。Needs If-Match. By whoever was called, or somebody above.")
    public RestResponse<DeskEscalationView> come(
            @PathParam("deskEscalationId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> keep.come(tx, caller.actor(), id, ifMatch));
    }

    @POST
    @Path("/{deskEscalationId}/introduction")
    @Allowed("desk-escalation.introduce")
    @Operation(summary = "介绍上级 Introduce the superior", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> introduce(
            @PathParam("deskEscalationId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> keep.introduce(tx, caller.actor(), id, ifMatch));
    }

    @POST
    @Path("/{deskEscalationId}/end")
    @Allowed("desk-escalation.end")
    @Operation(summary = "已缓和或已离开 They calmed down, or left", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> end(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.End sent) {
        return answers.after(tx -> keep.end(tx, caller.actor(), id, ifMatch, step(sent.outcome()), sent.note()));
    }

    @POST
    @Path("/{deskEscalationId}/request")
    @Allowed("desk-escalation.name")
    @Operation(summary = "关联登记 Name the request that it is about", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> name(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.OfRequest sent) {
        return answers.after(tx -> keep.name(tx, caller.actor(), id, ifMatch, sent.requestNumber()));
    }

    private static Step step(DeskEscalationBodies.Outcome outcome) {
        return outcome == DeskEscalationBodies.Outcome.CALMED ? Step.CALM : Step.LEAVE;
    }

    private DeskEscalationView file(LineFile<DeskEscalation> file) {
        return DeskEscalationView.of(file.line(), file.due(), file.history(), actionsOn(file.line()));
    }

    private List<Action> actionsOn(DeskEscalation one) {
        return List.of(
                actions.of("desk-escalation.ask", () -> one.against(Step.ASK)),
                actions.of("desk-escalation.answer", () -> one.against(Step.CONSENT)),
                actions.of("desk-escalation.call", () -> one.against(Step.CALL)),
                actions.of("desk-escalation.come", () -> one.againstComing(caller.actor())),
                actions.of("desk-escalation.introduce", () -> one.against(Step.INTRODUCE)),
                actions.of("desk-escalation.end", () -> one.against(Step.LEAVE)),
                actions.of("desk-escalation.name", Optional::empty));
    }
}

package io.guanjia.intake.desk.escalation;

import io.guanjia.intake.desk.escalation.DeskEscalation.Step;
import io.guanjia.intake.desk.escalation.DeskEscalationBodies.DeskEscalationView;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.history.History;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
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
import java.util.function.Function;
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

    private final Transactions transactions;
    private final DeskEscalations escalations;
    private final KeepDeskEscalations keep;
    private final Deadlines deadlines;
    private final History history;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;
    private final Actions actions;

    DeskEscalationResource(
            Transactions transactions,
            DeskEscalations escalations,
            KeepDeskEscalations keep,
            Deadlines deadlines,
            History history,
            IdempotentCommands idempotent,
            CurrentCaller caller,
            Actions actions) {
        this.transactions = transactions;
        this.escalations = escalations;
        this.keep = keep;
        this.deadlines = deadlines;
        this.history = history;
        this.idempotent = idempotent;
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
        PageRequest asked = PageRequest.of(size, cursor);
        DueFilter dueFilter = due.filter();
        DeskEscalations.Filter filter = new DeskEscalations.Filter(office, requestId, state, dueFilter);
        return transactions.inSession(caller.scope(), tx -> {
            List<DeskEscalation> found = escalations.page(tx, DeskEscalations.listing(tx, filter), asked);
            List<DeskEscalationView> views = deadlines.with(tx, found, DeskEscalation::id).stream()
                    .map(one -> DeskEscalationView.of(one.row(), one.due().orElse(null), List.of(), List.of()))
                    .toList();
            return Page.of(
                    views,
                    asked.size(),
                    one -> dueFilter.cursor(one.markedAt(), one.id(), Optional.ofNullable(one.due())));
        });
    }

    @GET
    @Path("/{deskEscalationId}")
    @Allowed("desk-escalation.read")
    @Operation(summary = "一次服务上移 One of them")
    public RestResponse<DeskEscalationView> one(@PathParam("deskEscalationId") UUID id) {
        return answered(tx -> escalations.visible(tx, id));
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
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "mark-agitated", sent);
        DeskEscalationView view = transactions.inSession(caller.scope(), tx -> {
            UUID made = idempotent.made(
                    tx, key, () -> keep.mark(tx, caller.actor(), sent).id());
            return file(tx, escalations.visible(tx, made));
        });
        return Tagged.created("/api/intake/desk-escalations/" + view.id(), view, view.version());
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
        return answered(tx -> keep.ask(tx, caller.actor(), id, ifMatch, sent.reason()));
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
        return answered(tx -> keep.answered(tx, caller.actor(), id, ifMatch, sent));
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
        return answered(tx -> keep.call(tx, caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{deskEscalationId}/coming")
    @Allowed("desk-escalation.come")
    @Operation(
            summary = "马上到 Say that one is coming",
            description = "须带 If-Match。由被请的岗位或其上级。Needs If-Match. By whoever was called, or somebody above.")
    public RestResponse<DeskEscalationView> come(
            @PathParam("deskEscalationId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answered(tx -> keep.come(tx, caller.actor(), id, ifMatch));
    }

    @POST
    @Path("/{deskEscalationId}/introduction")
    @Allowed("desk-escalation.introduce")
    @Operation(summary = "介绍上级 Introduce the superior", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> introduce(
            @PathParam("deskEscalationId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answered(tx -> keep.introduce(tx, caller.actor(), id, ifMatch));
    }

    @POST
    @Path("/{deskEscalationId}/end")
    @Allowed("desk-escalation.end")
    @Operation(summary = "已缓和或已离开 They calmed down, or left", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> end(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.End sent) {
        return answered(tx -> keep.end(tx, caller.actor(), id, ifMatch, step(sent.outcome()), sent.note()));
    }

    @POST
    @Path("/{deskEscalationId}/request")
    @Allowed("desk-escalation.name")
    @Operation(summary = "关联登记 Name the request that it is about", description = "须带 If-Match。Needs If-Match.")
    public RestResponse<DeskEscalationView> name(
            @PathParam("deskEscalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DeskEscalationBodies.OfRequest sent) {
        return answered(tx -> keep.name(tx, caller.actor(), id, ifMatch, sent.requestNumber()));
    }

    private static Step step(DeskEscalationBodies.Outcome outcome) {
        return outcome == DeskEscalationBodies.Outcome.CALMED ? Step.CALM : Step.LEAVE;
    }

    private RestResponse<DeskEscalationView> answered(Function<BranchTransaction, DeskEscalation> work) {
        DeskEscalationView view = transactions.inSession(caller.scope(), tx -> file(tx, work.apply(tx)));
        return Tagged.ok(view, view.version());
    }

    private DeskEscalationView file(BranchTransaction tx, DeskEscalation one) {
        ShownWords shown = ShownWords.to(tx.scope());
        return DeskEscalationView.of(
                one,
                deadlines.nearest(tx, List.of(one.id())).get(one.id()),
                history.of(tx, one.id()).stream().map(line -> line.shown(shown)).toList(),
                actionsOn(one));
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

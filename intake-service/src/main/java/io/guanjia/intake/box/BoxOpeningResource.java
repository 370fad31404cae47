package io.guanjia.intake.box;

import io.guanjia.intake.box.SuggestionBoxBodies.OpeningView;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.history.History;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 意见收集箱:开箱记录。 */
@Path("/api/intake/suggestion-boxes")
@RunOnVirtualThread
@Tag(name = "意见收集箱 Suggestion boxes")
public class BoxOpeningResource {

    private final Transactions transactions;
    private final BoxOpenings openings;
    private final KeepSuggestionBoxes keep;
    private final Deadlines deadlines;
    private final History history;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;
    private final Actions actions;

    BoxOpeningResource(
            Transactions transactions,
            BoxOpenings openings,
            KeepSuggestionBoxes keep,
            Deadlines deadlines,
            History history,
            IdempotentCommands idempotent,
            CurrentCaller caller,
            Actions actions) {
        this.transactions = transactions;
        this.openings = openings;
        this.keep = keep;
        this.deadlines = deadlines;
        this.history = history;
        this.idempotent = idempotent;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Path("/openings")
    @Allowed("suggestion-box.read")
    @Operation(
            summary = "开箱记录 Openings",
            description =
                    "最近开箱的在前，sort=DUE 按登记时限；state=SLIPS_TO_REGISTER 只列尚有意见待登记的。"
                            + "The latest in front, or by when they are to be registered; state=SLIPS_TO_REGISTER for those with slips still to register.")
    public Page<OpeningView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("box") Optional<UUID> box,
            @QueryParam("state") Optional<BoxOpening.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(size, cursor);
        DueFilter filter = due.filter();
        return transactions.inSession(caller.scope(), tx -> {
            List<BoxOpening> found = openings.page(tx, BoxOpenings.listing(tx, office, box, state, filter), asked);
            Map<UUID, List<BoxOpenings.Slip>> slips =
                    openings.slips(tx, found.stream().map(BoxOpening::id).toList());
            List<OpeningView> views = deadlines.with(tx, found, BoxOpening::id).stream()
                    .map(one -> OpeningView.of(
                            one.row(),
                            slips.getOrDefault(one.row().id(), List.of()),
                            one.due().orElse(null),
                            List.of(),
                            List.of()))
                    .toList();
            return Page.of(
                    views,
                    asked.size(),
                    one -> filter.cursor(one.openedAt(), one.id(), Optional.ofNullable(one.due())));
        });
    }

    @GET
    @Path("/openings/{openingId}")
    @Allowed("suggestion-box.read")
    @Operation(summary = "一次开箱 One opening")
    public RestResponse<OpeningView> one(@PathParam("openingId") UUID id) {
        return answered(tx -> openings.visible(tx, id));
    }

    @POST
    @Path("/{boxId}/openings")
    @Allowed("suggestion-box.open")
    @Operation(
            summary = "登记开箱 Write an opening down",
            description = "须带 Idempotency-Key 和意见箱的 If-Match。两人共同开箱，均为该管理处在岗人员；每份意见随后以渠道“意见箱”登记，并在本次开箱中关联。"
                    + "Needs an Idempotency-Key, and the box's If-Match. Two of the office open a box together; each slip is then registered by"
                    + " the channel SUGGESTION_BOX and named here.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Written down",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OpeningView.class)))
    public RestResponse<OpeningView> open(
            @PathParam("boxId") UUID id,
            @HeaderParam("Idempotency-Key") String header,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SuggestionBoxBodies.NewOpening typed) {
        SuggestionBoxBodies.NewOpening sent = typed.normal();
        Openers openers = keep.openers(caller.scope(), sent);
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "open-suggestion-box " + id, sent);
        OpeningView opened = transactions.inSession(caller.scope(), tx -> {
            UUID made = idempotent.made(tx, key, () -> keep.open(tx, caller.actor(), id, ifMatch, sent, openers)
                    .id());
            return file(tx, openings.visible(tx, made));
        });
        return Tagged.created("/api/intake/suggestion-boxes/openings/" + opened.id(), opened, opened.version());
    }

    @POST
    @Path("/openings/{openingId}/requests")
    @Allowed("suggestion-box.name-requests")
    @Operation(
            summary = "关联登记 Name the requests of its slips",
            description =
                    "可分几次；关联件数等于意见份数时，本次开箱完成。其后作废的登记不算，本次开箱重新待登记。"
                            + "In parts or at once; it is complete when each slip is a request, and is not any more once one of these is voided.")
    public RestResponse<OpeningView> name(
            @PathParam("openingId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid SuggestionBoxBodies.Requests sent) {
        return answered(tx -> keep.name(tx, caller.actor(), id, ifMatch, sent.distinct()));
    }

    private RestResponse<OpeningView> answered(Function<BranchTransaction, BoxOpening> work) {
        OpeningView view = transactions.inSession(caller.scope(), tx -> file(tx, work.apply(tx)));
        return Tagged.ok(view, view.version());
    }

    private OpeningView file(BranchTransaction tx, BoxOpening opening) {
        ShownWords shown = ShownWords.to(tx.scope());
        return OpeningView.of(
                opening,
                openings.named(tx, opening),
                deadlines.nearest(tx, List.of(opening.id())).get(opening.id()),
                history.of(tx, opening.id()).stream()
                        .map(line -> line.shown(shown))
                        .toList(),
                List.of(actions.of("suggestion-box.name-requests", opening::againstNaming)));
    }
}

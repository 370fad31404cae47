package io.guanjia.intake.box;

import io.guanjia.intake.box.SuggestionBoxBodies.BoxView;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 意见收集箱。 */
@Path("/api/intake/suggestion-boxes")
@RunOnVirtualThread
@Tag(name = "意见收集箱 Suggestion boxes")
public class SuggestionBoxResource {

    private final Transactions transactions;
    private final SuggestionBoxes boxes;
    private final KeepSuggestionBoxes keep;
    private final Deadlines deadlines;
    private final History history;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;
    private final Actions actions;

    SuggestionBoxResource(
            Transactions transactions,
            SuggestionBoxes boxes,
            KeepSuggestionBoxes keep,
            Deadlines deadlines,
            History history,
            IdempotentCommands idempotent,
            CurrentCaller caller,
            Actions actions) {
        this.transactions = transactions;
        this.boxes = boxes;
        this.keep = keep;
        this.deadlines = deadlines;
        this.history = history;
        this.idempotent = idempotent;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("suggestion-box.read")
    @Operation(
            summary = "意见箱列表 Boxes",
            description = "按登记先后；sort=DUE 按开箱时限。In the order they were placed, or by when they are to be opened.")
    public Page<BoxView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<SuggestionBox.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(size, cursor);
        DueFilter filter = due.filter();
        return transactions.inSession(caller.scope(), tx -> {
            List<SuggestionBox> found = boxes.page(tx, SuggestionBoxes.listing(tx, office, state, filter), asked);
            List<BoxView> views = deadlines.with(tx, found, SuggestionBox::id).stream()
                    .map(box -> BoxView.of(box.row(), box.due().orElse(null), List.of(), List.of()))
                    .toList();
            return Page.of(
                    views,
                    asked.size(),
                    box -> filter.cursor(box.recordedAt(), box.id(), Optional.ofNullable(box.due())));
        });
    }

    @GET
    @Path("/{boxId}")
    @Allowed("suggestion-box.read")
    @Operation(summary = "一个意见箱 One box")
    public RestResponse<BoxView> one(@PathParam("boxId") UUID id) {
        return answered(tx -> boxes.visible(tx, id));
    }

    @POST
    @Allowed("suggestion-box.place")
    @Operation(
            summary = "设置意见箱 Place a box",
            description = "须带 Idempotency-Key。每周开箱一次（分公司可另定）。Needs an Idempotency-Key. It is to be opened every week,"
                    + " or as the branch has it.")
    @APIResponse(
            responseCode = "201",
            description = "已设置 Placed",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = BoxView.class)))
    public RestResponse<BoxView> place(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid SuggestionBoxBodies.NewBox sent) {
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "place-suggestion-box", sent);
        BoxView placed = transactions.inSession(caller.scope(), tx -> {
            UUID made = idempotent.made(
                    tx, key, () -> keep.place(tx, caller.actor(), sent).id());
            return file(tx, boxes.visible(tx, made));
        });
        return Tagged.created("/api/intake/suggestion-boxes/" + placed.id(), placed, placed.version());
    }

    @POST
    @Path("/{boxId}/removal")
    @Allowed("suggestion-box.remove")
    @Operation(
            summary = "撤除意见箱 Remove a box",
            description = "不再催开箱；已发现的意见仍须登记。It is opened no more; slips that were found are still registered.")
    public RestResponse<BoxView> remove(
            @PathParam("boxId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answered(tx -> keep.remove(tx, caller.actor(), id, ifMatch));
    }

    private RestResponse<BoxView> answered(Function<BranchTransaction, SuggestionBox> work) {
        BoxView view = transactions.inSession(caller.scope(), tx -> file(tx, work.apply(tx)));
        return Tagged.ok(view, view.version());
    }

    private BoxView file(BranchTransaction tx, SuggestionBox box) {
        ShownWords shown = ShownWords.to(tx.scope());
        return BoxView.of(
                box,
                deadlines.nearest(tx, List.of(box.id())).get(box.id()),
                history.of(tx, box.id()).stream().map(line -> line.shown(shown)).toList(),
                List.of(
                        actions.of("suggestion-box.open", () -> box.against(SuggestionBox.Step.OPEN)),
                        actions.of("suggestion-box.remove", () -> box.against(SuggestionBox.Step.REMOVE))));
    }
}

package io.guanjia.intake.box;

import io.guanjia.intake.box.SuggestionBoxBodies.BoxView;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
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

/** 意见收集箱。 */
@Path("/api/intake/suggestion-boxes")
@RunOnVirtualThread
@Tag(name = "意见收集箱 Suggestion boxes")
public class SuggestionBoxResource {

    private final RegisterAnswers.Of<SuggestionBox, BoxView> answers;
    private final KeepSuggestionBoxes keep;
    private final CurrentCaller caller;
    private final Actions actions;

    SuggestionBoxResource(
            RegisterAnswers answers,
            SuggestionBoxes boxes,
            KeepSuggestionBoxes keep,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(boxes, "/api/intake/suggestion-boxes/", this::file);
        this.keep = keep;
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
        return answers.page(
                tx -> SuggestionBoxes.listing(tx, office, state, due.filter()),
                PageRequest.of(size, cursor),
                box -> BoxView.of(box.row(), box.due().orElse(null), List.of(), List.of()));
    }

    @GET
    @Path("/{boxId}")
    @Allowed("suggestion-box.read")
    @Operation(summary = "一个意见箱 One box")
    public RestResponse<BoxView> one(@PathParam("boxId") UUID id) {
        return answers.one(id);
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
        return answers.made(header, "place-suggestion-box", sent, tx -> keep.place(tx, caller.actor(), sent));
    }

    @POST
    @Path("/{boxId}/removal")
    @Allowed("suggestion-box.remove")
    @Operation(
            summary = "撤除意见箱 Remove a box",
            description = "不再催开箱；已发现的意见仍须登记。It is opened no more; slips that were found are still registered.")
    public RestResponse<BoxView> remove(
            @PathParam("boxId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> keep.remove(tx, caller.actor(), id, ifMatch));
    }

    private BoxView file(LineFile<SuggestionBox> file) {
        SuggestionBox box = file.line();
        return BoxView.of(
                box,
                file.due(),
                file.history(),
                List.of(
                        actions.of("suggestion-box.open", () -> box.against(SuggestionBox.Step.OPEN)),
                        actions.of("suggestion-box.remove", () -> box.against(SuggestionBox.Step.REMOVE))));
    }
}

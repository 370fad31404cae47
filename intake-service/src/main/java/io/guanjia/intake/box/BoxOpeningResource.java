package io.guanjia.intake.box;

import io.guanjia.intake.box.SuggestionBoxBodies.OpeningView;
import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.DueQuery;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private final RegisterAnswers.Of<BoxOpening, OpeningView> answers;
    private final BoxOpenings openings;
    private final KeepSuggestionBoxes keep;
    private final CurrentCaller caller;
    private final Actions actions;

    BoxOpeningResource(
            RegisterAnswers answers,
            BoxOpenings openings,
            KeepSuggestionBoxes keep,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(openings, "/api/intake/suggestion-boxes/openings/", this::file);
        this.openings = openings;
        this.keep = keep;
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
        return answers.page(
                tx -> BoxOpenings.listing(tx, office, box, state, due.filter()),
                PageRequest.of(size, cursor),
                this::listed);
    }

    private List<OpeningView> listed(BranchTransaction tx, List<Clocked<BoxOpening>> found) {
        Map<UUID, List<BoxOpenings.Slip>> slips =
                openings.slips(tx, found.stream().map(one -> one.row().id()).toList());
        return found.stream()
                .map(one -> OpeningView.of(
                        one.row(),
                        slips.getOrDefault(one.row().id(), List.of()),
                        one.due().orElse(null),
                        List.of(),
                        List.of()))
                .toList();
    }

    @GET
    @Path("/openings/{openingId}")
    @Allowed("suggestion-box.read")
    @Operation(summary = "一次开箱 One opening")
    public RestResponse<OpeningView> one(@PathParam("openingId") UUID id) {
        return answers.one(id);
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
        return answers.made(
                header,
                "open-suggestion-box " + id,
                sent,
                tx -> keep.open(tx, caller.actor(), id, ifMatch, sent, openers));
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
        return answers.after(tx -> keep.name(tx, caller.actor(), id, ifMatch, sent.distinct()));
    }

    private OpeningView file(LineFile<BoxOpening> file) {
        BoxOpening opening = file.line();
        return OpeningView.of(
                opening,
                openings.named(file.tx(), opening),
                file.due(),
                file.history(),
                List.of(actions.of("suggestion-box.name-requests", opening::againstNaming)));
    }
}

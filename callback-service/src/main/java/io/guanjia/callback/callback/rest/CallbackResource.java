package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.ActOnCallback;
import io.guanjia.callback.callback.CallbackFile;
import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.FindCallbacks;
import io.guanjia.callback.callback.KnownAttempt;
import io.guanjia.callback.callback.RevealWords;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.export.Exports;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Actor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 回访:今日应回访、联系、完成、免除。 */
@Path("/api/callback/callbacks")
@RunOnVirtualThread
@Tag(name = "回访 Callbacks")
public class CallbackResource {

    private final FindCallbacks find;
    private final ActOnCallback act;
    private final RevealWords revealWords;
    private final CurrentCaller caller;
    private final IdempotentCommands idempotent;
    private final CallbackActions actions;
    private final Exports exports;

    CallbackResource(
            FindCallbacks find,
            ActOnCallback act,
            RevealWords revealWords,
            CurrentCaller caller,
            IdempotentCommands idempotent,
            CallbackActions actions,
            Exports exports) {
        this.exports = exports;
        this.find = find;
        this.act = act;
        this.revealWords = revealWords;
        this.caller = caller;
        this.idempotent = idempotent;
        this.actions = actions;
    }

    @GET
    @Allowed("callback.read")
    @Operation(summary = "回访任务，按期限排序 Callbacks in the order they fall due")
    public Page<ListedCallbackView> list(
            @BeanParam CallbackQuery query,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        CallbackFilter filter = query.filter(caller.reader(), due.filter());
        return page(filter, PageRequest.of(size, cursor));
    }

    private Page<ListedCallbackView> page(CallbackFilter filter, PageRequest page) {
        var listed = find.list(filter, page);
        return new Page<>(
                listed.page().items().stream()
                        .map(info -> ListedCallbackView.of(
                                info, listed.readAt(), info.row().shownTo(filter.reader())))
                        .toList(),
                listed.page().next());
    }

    @GET
    @Path("/count")
    @Allowed("callback.read")
    @Operation(summary = "回访件数 How many callbacks", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(@BeanParam CallbackQuery query, @BeanParam DueQuery due) {
        return find.count(query.filter(caller.reader(), due.filter()));
    }

    @GET
    @Path("/export")
    @Produces({Exports.CSV, Exports.XLSX})
    @Allowed("callback.read")
    @APIResponse(
            responseCode = "200",
            description = "CSV 表格 A table",
            content = {
                @Content(mediaType = Exports.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Exports.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "导出回访 What the list shows, as a table",
            description =
                    "与列表同一筛选、同样遮盖，至多 10000 行；导出人与筛选条件记录在案。"
                            + "By the same filter and masked alike, at most 10,000 rows. Who took it and by which filter stays on record.")
    public Response export(@BeanParam CallbackQuery query, @BeanParam DueQuery due, @Context UriInfo asked) {
        CallbackFilter filter = query.filter(caller.reader(), due.filter());
        return exports.table(CallbackSheet.SHEET, caller, asked, page -> page(filter, page));
    }

    @GET
    @Path("/{id}")
    @Allowed("callback.read")
    @APIResponseSchema(CallbackView.class)
    @Operation(summary = "一件回访：规则、联系、记录、经过、期限 One callback with its rule, attempts, record, history and deadline")
    public RestResponse<CallbackView> get(@PathParam("id") UUID id) {
        return answer(find.get(caller.scope(), id));
    }

    @POST
    @Path("/{id}/attempts")
    @Allowed("callback.attempt")
    @APIResponse(
            responseCode = "201",
            description = "已记录 Noted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NotedAttemptView.class)))
    @Operation(summary = "记录一次未完成的联系 Note contact that did not complete the callback")
    public RestResponse<NotedAttemptView> attempt(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CallbackBodies.Attempt attempt) {
        Actor by = caller.actor();
        IdempotencyKey key = idempotent.key(by.staffId(), idempotencyKey, "callback.attempt " + id, attempt);
        KnownAttempt known = act.attempt(caller.scope(), caller.get(), by, id, ifMatch, key, attempt.command());
        return Tagged.created(
                "/api/callback/callbacks/" + id,
                NotedAttemptView.of(known),
                known.noted().version());
    }

    @POST
    @Path("/{id}/completion")
    @Allowed("callback.complete")
    @APIResponseSchema(CallbackView.class)
    @Operation(
            summary = "完成回访 Complete the callback",
            description =
                    "方式和岗位须符合该回访的规则；不满意的，登记将重新处理。Way and post must be those of its rule; a dissatisfied answer reopens the request.")
    public RestResponse<CallbackView> complete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CallbackBodies.Completion completion) {
        return answer(act.complete(caller.scope(), caller.get(), id, ifMatch, completion.record()));
    }

    @POST
    @Path("/{id}/waiver")
    @Allowed("callback.waive")
    @APIResponseSchema(CallbackView.class)
    @Operation(summary = "免于回访 Waive the callback")
    public RestResponse<CallbackView> waive(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CallbackBodies.Waiver waiver) {
        return answer(act.waive(caller.scope(), caller.get(), id, ifMatch, waiver.reason()));
    }

    @POST
    @Path("/{id}/words")
    @Allowed("callback.reveal-words")
    @APIResponseSchema(CallbackView.class)
    @Operation(
            summary = "查看原话（留痕） Reveal the words",
            description = "含文字中的完整号码；查看人与原因记录在案。With the numbers in them. Who and why stay on record.")
    public RestResponse<CallbackView> revealWords(
            @PathParam("id") UUID id, @NotNull @Valid CallbackBodies.Reveal request) {
        CallbackFile file = revealWords.reveal(caller.reader(), caller.actor(), id, request.reason());
        return RestResponse.ResponseBuilder.ok(CallbackView.of(file, ShownWords.WHOLE, actions.on(file)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{id}/giving-up")
    @Allowed("callback.give-up")
    @APIResponseSchema(CallbackView.class)
    @Operation(
            summary = "按联系不上处理 End the search for a household that is not found",
            description =
                    "须由可完成该回访的岗位在三个不同的半天以可完成的方式联系过，复函不算。Only after the posts that complete the callback sought it on three half-days in a way that completes it; a letter does not count.")
    public RestResponse<CallbackView> giveUp(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CallbackBodies.GivingUp givingUp) {
        return answer(act.giveUp(caller.scope(), caller.get(), id, ifMatch, givingUp.reason()));
    }

    @POST
    @Path("/{id}/not-owed")
    @Allowed("callback.not-owe")
    @APIResponseSchema(CallbackView.class)
    @Operation(
            summary = "无人可回访 Nobody can be asked",
            description =
                    "登记中须已写明无人可核实；重大投诉只能由主任决定。The register must say so; for a major complaint only the director does.")
    public RestResponse<CallbackView> notOwe(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CallbackBodies.NotOwed notOwed) {
        return answer(act.notOwe(caller.scope(), caller.get(), id, ifMatch, notOwed.words()));
    }

    private RestResponse<CallbackView> answer(CallbackFile file) {
        return Tagged.ok(
                CallbackView.of(file, file.info().shownTo(caller.reader()), actions.on(file)),
                file.info().callback().sequence());
    }
}

package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeBodies.EntryView;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 信息档案:本分公司的维护。 */
@Path("/api/intake/knowledge")
@RunOnVirtualThread
@Tag(name = "信息档案 Knowledge base")
public class KeepKnowledgeResource {

    private final Transactions transactions;
    private final KnowledgeEntries entries;
    private final KeepKnowledge keep;
    private final KnowledgeViews views;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;
    private final Directory directory;

    KeepKnowledgeResource(
            Transactions transactions,
            KnowledgeEntries entries,
            KeepKnowledge keep,
            KnowledgeViews views,
            IdempotentCommands idempotent,
            CurrentCaller caller,
            Directory directory) {
        this.transactions = transactions;
        this.entries = entries;
        this.keep = keep;
        this.views = views;
        this.idempotent = idempotent;
        this.caller = caller;
        this.directory = directory;
    }

    /** Kept with the key of a command, so that a retry answers the same. */
    record Added(UUID id) {}

    @POST
    @Path("/entries")
    @Allowed(KnowledgeViews.KEEP)
    @Operation(summary = "新增信息档案 Add an entry", description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已新增 Added",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EntryView.class)))
    public RestResponse<EntryView> add(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid KnowledgeBodies.Content sent) {
        String office = directory.actingOffice(caller.scope(), Optional.ofNullable(sent.office()));
        IdempotencyKey key = idempotent.key(caller.get().staffId(), header, "add-knowledge-entry", sent);
        return KnowledgeViews.added(transactions.inSession(KnowledgeEntries.readBy(caller.scope()), tx -> {
            Added once = idempotent.once(
                    tx,
                    key,
                    Added.class,
                    () -> new Added(
                            keep.add(tx, views.keeper(), office, sent.text(), Optional.ofNullable(sent.reviewOn()))
                                    .id()));
            return views.file(tx, entries.visible(tx, once.id()));
        }));
    }

    @POST
    @Path("/entries/{entryId}/revision")
    @Allowed(KnowledgeViews.KEEP)
    @Operation(summary = "修订 Say it otherwise", description = "原文保留可查。What it said before stays readable.")
    public RestResponse<EntryView> revise(
            @PathParam("entryId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeBodies.Content sent) {
        return changed(
                tx -> keep.revise(tx, views.keeper(), id, ifMatch, sent.text(), Optional.ofNullable(sent.reviewOn())));
    }

    @POST
    @Path("/entries/{entryId}/confirmation")
    @Allowed(KnowledgeViews.KEEP)
    @Operation(summary = "核实无误 It is still so", description = "内容不变,复核期限重新起算。The text stays; its clock starts anew.")
    public RestResponse<EntryView> confirm(
            @PathParam("entryId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeBodies.Verified sent) {
        return changed(tx -> keep.confirm(tx, views.keeper(), id, ifMatch, Optional.ofNullable(sent.reviewOn())));
    }

    @POST
    @Path("/entries/{entryId}/end")
    @Allowed(KnowledgeViews.KEEP)
    @Operation(
            summary = "停用 End it",
            description = "不再用于答复,已引用处仍可查看。Nobody is answered from it any more; where it was cited it stays readable.")
    public RestResponse<EntryView> end(
            @PathParam("entryId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid KnowledgeBodies.End sent) {
        return changed(tx -> keep.end(tx, views.keeper(), id, ifMatch, sent.reason()));
    }

    private RestResponse<EntryView> changed(Function<BranchTransaction, KnowledgeEntry> work) {
        return KnowledgeViews.answered(
                transactions.inSession(KnowledgeEntries.readBy(caller.scope()), tx -> views.file(tx, work.apply(tx))));
    }
}

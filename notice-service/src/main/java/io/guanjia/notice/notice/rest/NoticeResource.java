package io.guanjia.notice.notice.rest;

import io.guanjia.notice.notice.ActOnNotice;
import io.guanjia.notice.notice.DraftNotice;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeCommand;
import io.guanjia.platform.http.Seen;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.Transactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 公告:拟稿、审批与发布。Each command is a sub-resource of the notice it acts on. */
@Path("/api/notice/notices")
@RunOnVirtualThread
@Tag(name = "公告 Notices")
public class NoticeResource {

    private static final String DIRECTOR = "OFFICE_DIRECTOR";

    private final Transactions transactions;
    private final IdempotentCommands commands;
    private final DraftNotice draftNotice;
    private final ActOnNotice actOnNotice;
    private final CurrentCaller caller;

    NoticeResource(
            Transactions transactions,
            IdempotentCommands commands,
            DraftNotice draftNotice,
            ActOnNotice actOnNotice,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.commands = commands;
        this.draftNotice = draftNotice;
        this.actOnNotice = actOnNotice;
        this.caller = caller;
    }

    @POST
    @Allowed("notice.draft")
    @Operation(summary = "拟稿，或登记外来文件 Draft a notice, or register an outside document")
    @APIResponse(
            responseCode = "201",
            description = "已拟稿并编号 Drafted and numbered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticeProgress.class)))
    public RestResponse<NoticeProgress> draft(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NoticeBody request) {
        NoticeProgress drafted = transactions.in(caller.scope(), tx -> {
            var once = commands.key(caller.get().staffId(), key, "notice.draft", request);
            return commands.once(
                    tx,
                    once,
                    NoticeProgress.class,
                    () -> NoticeProgress.of(draftNotice.draft(tx, request.content(), writer())));
        });
        return Tagged.created("/api/notice/notices/" + drafted.id(), drafted, drafted.version());
    }

    @PUT
    @Path("/{id}")
    @Allowed("notice.edit")
    @Operation(summary = "修改拟稿 Edit a draft")
    public RestResponse<NoticeProgress> edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @NotNull @Valid NoticeBody request) {
        return act(id, new Seen(ifMatch, ifNoneMatch), new NoticeCommand.Edit(request.content()));
    }

    @POST
    @Path("/{id}/submission")
    @Allowed("notice.submit")
    @Operation(summary = "提交审批 Submit for approval")
    public RestResponse<NoticeProgress> submit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, new NoticeCommand.Submit());
    }

    @POST
    @Path("/{id}/director-decision")
    @Allowed("notice.decide-as-director")
    @Operation(summary = "主任批复 The director's decision")
    public RestResponse<NoticeProgress> decideAsDirector(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionBody request) {
        return act(id, ifMatch, new NoticeCommand.DecideAsDirector(request.conclusion()));
    }

    @POST
    @Path("/{id}/chief-decision")
    @Allowed("notice.decide-as-chief")
    @Operation(summary = "总主任批复 The chief director's decision")
    public RestResponse<NoticeProgress> decideAsChief(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DecisionBody request) {
        return act(id, ifMatch, new NoticeCommand.DecideAsChief(request.conclusion()));
    }

    @POST
    @Path("/{id}/release")
    @Allowed("notice.release")
    @Operation(
            summary = "发布 Release",
            description =
                    "未经批复的外来文件含个人号码时，发布人须以 numbersConfirmed=true 确认应当公布。"
                            + "Whoever releases an outside document that nobody agreed to confirms the numbers of a person in it.")
    public RestResponse<NoticeProgress> release(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @QueryParam("numbersConfirmed") @DefaultValue("false") boolean numbersConfirmed) {
        return act(id, ifMatch, new NoticeCommand.Release(numbersConfirmed));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Allowed("notice.withdraw")
    @Operation(summary = "撤回 Withdraw")
    public RestResponse<NoticeProgress> withdraw(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid WithdrawalBody request) {
        return act(id, ifMatch, new NoticeCommand.Withdraw(request.reason().strip()));
    }

    @POST
    @Path("/{id}/recall")
    @Allowed("notice.recall")
    @Operation(
            summary = "取回修改 Take back what was submitted",
            description = "发布前取回，修订号加一；已作的批复不再有效，须重新报批。Before the release; decisions made so far no longer count.")
    public RestResponse<NoticeProgress> recall(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return act(id, ifMatch, new NoticeCommand.Recall());
    }

    @POST
    @Path("/{id}/drop")
    @Allowed("notice.drop")
    @Operation(summary = "作废拟稿 Give up a draft")
    public RestResponse<NoticeProgress> drop(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DropBody request) {
        return act(id, ifMatch, new NoticeCommand.Drop(request.reason().strip()));
    }

    private RestResponse<NoticeProgress> act(UUID id, String ifMatch, NoticeCommand command) {
        return act(id, new Seen(ifMatch, null), command);
    }

    private RestResponse<NoticeProgress> act(UUID id, Seen seen, NoticeCommand command) {
        Notice notice = actOnNotice.act(caller.scope(), actorOf(command), id, seen, command);
        return Tagged.ok(NoticeProgress.of(notice), notice.version());
    }

    private Actor actorOf(NoticeCommand command) {
        return command instanceof NoticeCommand.Edit ? writer() : caller.actor();
    }

    /** A director who holds another post besides writes as the director: it tells who may decide on it. */
    private Actor writer() {
        Caller person = caller.get();
        return person.roles().contains(DIRECTOR) ? person.actingAs(Set.of(DIRECTOR)) : caller.actor();
    }
}

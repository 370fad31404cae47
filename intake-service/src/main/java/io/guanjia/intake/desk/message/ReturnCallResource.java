package io.guanjia.intake.desk.message;

import io.guanjia.intake.desk.message.KeepReturnCalls.Doer;
import io.guanjia.intake.desk.message.ReturnCall.Step;
import io.guanjia.intake.desk.message.ReturnCallBodies.AttemptView;
import io.guanjia.intake.desk.message.ReturnCallBodies.CallView;
import io.guanjia.intake.desk.message.ReturnCallBodies.PhoneView;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 回电。 */
@Path("/api/intake/return-calls")
@RunOnVirtualThread
@Tag(name = "回电 Return calls")
public class ReturnCallResource {

    private static final String MAKE = "return-call.make";
    private static final String REVEAL = "return-call.reveal-phone";

    private final RegisterAnswers.Of<ReturnCall, CallView> answers;
    private final Transactions transactions;
    private final ReturnCalls calls;
    private final KeepReturnCalls keep;
    private final CurrentCaller caller;
    private final Actions actions;

    ReturnCallResource(
            RegisterAnswers answers,
            Transactions transactions,
            ReturnCalls calls,
            KeepReturnCalls keep,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(calls, "/api/intake/return-calls/", this::file);
        this.transactions = transactions;
        this.calls = calls;
        this.keep = keep;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("return-call.read")
    @Operation(
            summary = "回电列表 Calls back",
            description =
                    "最近来电的在前；sort=DUE 只列待回电的，最先到期的在前。The latest in front; by sort=DUE those still due, the most pressing in front.")
    public Page<CallView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<ReturnCall.State> state,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        ShownWords shown = ShownWords.to(caller.scope());
        return answers.page(
                tx -> ReturnCalls.listing(tx, office, state, due.filter()),
                PageRequest.of(size, cursor),
                call -> listed(call.row(), shown, call.due().orElse(null)));
    }

    @GET
    @Path("/count")
    @Allowed("return-call.read")
    @Operation(summary = "回电个数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<ReturnCall.State> state,
            @BeanParam DueQuery due) {
        return answers.count(tx -> ReturnCalls.listing(tx, office, state, due.filter()));
    }

    @GET
    @Path("/{callId}")
    @Allowed("return-call.read")
    @Operation(summary = "一个回电 One call back")
    public RestResponse<CallView> one(@PathParam("callId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Allowed("return-call.take")
    @Operation(
            summary = "答应回电 Promise a call back",
            description =
                    "须带 Idempotency-Key。自来电起 20 分钟内回电，分公司可缩短。Needs an Idempotency-Key. They are rung within 20 minutes"
                            + " of their call, or sooner where the branch says so.")
    @APIResponse(
            responseCode = "201",
            description = "已登记 Taken",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CallView.class)))
    public RestResponse<CallView> take(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid ReturnCallBodies.NewCall sent) {
        return answers.made(header, "take-return-call", sent, tx -> keep.take(tx, caller.actor(), sent));
    }

    @POST
    @Path("/{callId}/attempts")
    @Allowed(MAKE)
    @Operation(summary = "未接通 Rung in vain", description = "仍待回电，时限重新起算。It stays due, and its clock starts anew.")
    public RestResponse<CallView> notReached(
            @PathParam("callId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnCallBodies.NotReached sent) {
        return answers.after(tx -> keep.notReached(tx, doer(), id, ifMatch, sent));
    }

    @POST
    @Path("/{callId}/result")
    @Allowed(MAKE)
    @Operation(summary = "已回电 They were spoken to")
    public RestResponse<CallView> called(
            @PathParam("callId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnCallBodies.Made sent) {
        return answers.after(tx -> keep.called(tx, doer(), id, ifMatch, sent.said()));
    }

    @POST
    @Path("/{callId}/giving-up")
    @Allowed("return-call.give-up")
    @Operation(
            summary = "放弃回电 Give it up",
            description = "至少两次未接通后，由客服组长说明原因。After two attempts at least, by a team leader who says why.")
    public RestResponse<CallView> giveUp(
            @PathParam("callId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnCallBodies.GiveUp sent) {
        return answers.after(tx -> keep.giveUp(tx, caller.actor(), id, ifMatch, sent.reason()));
    }

    @POST
    @Path("/{callId}/phone")
    @Allowed(REVEAL)
    @Operation(summary = "查看回电号码（留痕） Reveal the number", description = "查看人与原因留痕。Who and why are recorded.")
    public PhoneView reveal(@PathParam("callId") UUID id, @NotNull @Valid ReturnCallBodies.Reason sent) {
        return new PhoneView(transactions.inSession(
                caller.scope(), tx -> keep.reveal(tx, doer(), id, sent.reason()).reveal()));
    }

    private Doer doer() {
        return new Doer(caller.get(), caller.actor());
    }

    private CallView listed(ReturnCall call, ShownWords shown, NearestClock due) {
        return CallView.listed(call, calls.opened(call), calls.said(call), shown, due);
    }

    private CallView file(LineFile<ReturnCall> file) {
        ReturnCall call = file.line();
        ShownWords shown = file.words();
        return listed(call, shown, file.due())
                .whole(
                        calls.attempts(file.tx(), call).stream()
                                .map(one -> new AttemptView(one.at(), one.by(), one.outcome(), shown.of(one.note())))
                                .toList(),
                        file.history(),
                        List.of(
                                actions.of(MAKE, () -> call.againstMaking(caller.get())
                                        .or(() -> call.against(Step.CALL))),
                                actions.of("return-call.give-up", () -> call.against(Step.GIVE_UP)),
                                actions.of(REVEAL, () -> call.againstMaking(caller.get()))));
    }
}

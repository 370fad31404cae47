package io.guanjia.intake.desk.message;

import io.guanjia.intake.desk.message.KeepReturnCalls.Doer;
import io.guanjia.intake.desk.message.PhoneMessage.Step;
import io.guanjia.intake.desk.message.PhoneMessageBodies.MessageView;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.intake.organisation.StoredEntry;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.scope.Caller;
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

/** 留言。 */
@Path("/api/intake/phone-messages")
@RunOnVirtualThread
@Tag(name = "留言 Phone messages")
public class PhoneMessageResource {

    private static final String PASS_ON = "phone-message.pass-on";
    private static final String FINISH = "phone-message.finish";
    private static final String WITHDRAW = "phone-message.withdraw";
    private static final String REVEAL = "phone-message.reveal-phone";

    private final RegisterAnswers.Of<PhoneMessage, MessageView> answers;
    private final Transactions transactions;
    private final PhoneMessages messages;
    private final KeepPhoneMessages keep;
    private final Directory directory;
    private final CurrentCaller caller;
    private final Actions actions;

    PhoneMessageResource(
            RegisterAnswers answers,
            Transactions transactions,
            PhoneMessages messages,
            KeepPhoneMessages keep,
            Directory directory,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(messages, "/api/intake/phone-messages/", this::file);
        this.transactions = transactions;
        this.messages = messages;
        this.keep = keep;
        this.directory = directory;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed("phone-message.read")
    @Operation(
            summary = "留言列表 Messages",
            description = "最近来电的在前；sort=DUE 只列未办结的，最先到期的在前；mine=true 只列留给本人或本人部门的，forStaff 只列留给该工号的（交接时用）。The"
                    + " latest in front; by sort=DUE those not done, the most pressing in front; by mine=true those for the"
                    + " reader or their departments; by forStaff those for one colleague, as when they leave.")
    public Page<MessageView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<PhoneMessage.State> state,
            @QueryParam("mine") Optional<Boolean> mine,
            @QueryParam("forStaff") Optional<String> forStaff,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        ShownWords shown = ShownWords.to(caller.scope());
        return answers.page(
                tx -> PhoneMessages.listing(tx, office, state, reader(mine), forStaff, due.filter()),
                PageRequest.of(size, cursor),
                one -> MessageView.listed(one.row(), messages, shown, one.due().orElse(null)));
    }

    @GET
    @Path("/count")
    @Allowed("phone-message.read")
    @Operation(summary = "留言条数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<PhoneMessage.State> state,
            @QueryParam("mine") Optional<Boolean> mine,
            @QueryParam("forStaff") Optional<String> forStaff,
            @BeanParam DueQuery due) {
        return answers.count(tx -> PhoneMessages.listing(tx, office, state, reader(mine), forStaff, due.filter()));
    }

    @GET
    @Path("/{messageId}")
    @Allowed("phone-message.read")
    @Operation(summary = "一条留言 One message")
    public RestResponse<MessageView> one(@PathParam("messageId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Allowed("phone-message.take")
    @Operation(
            summary = "记留言 Take a message",
            description =
                    "须带 Idempotency-Key。留给本分公司一位在岗同事，或本管理处一个部门。Needs an Idempotency-Key. For a colleague of the branch,"
                            + " or a department of the office.")
    @APIResponse(
            responseCode = "201",
            description = "已记 Taken",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MessageView.class)))
    public RestResponse<MessageView> take(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid PhoneMessageBodies.NewMessage sent) {
        Optional<StoredEntry> post =
                sent.addressee().staff().flatMap(staff -> directory.staffPost(caller.scope(), staff));
        return answers.made(header, "take-phone-message", sent, tx -> keep.take(tx, caller.actor(), sent, post));
    }

    @POST
    @Path("/{messageId}/passing-on")
    @Allowed(PASS_ON)
    @Operation(summary = "转达 Pass it on", description = "转达给谁、以何种方式。Who was told, and how.")
    public RestResponse<MessageView> passOn(
            @PathParam("messageId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PhoneMessageBodies.PassedOn sent) {
        return answers.after(tx -> keep.passOn(tx, caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{messageId}/answer")
    @Allowed(FINISH)
    @Operation(
            summary = "已答复来电人 Whoever called was answered",
            description = "由被留言人、其部门或客服人员登记。By whom it is for, or customer service.")
    public RestResponse<MessageView> finish(
            @PathParam("messageId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PhoneMessageBodies.Answer sent) {
        return answers.after(tx -> keep.finish(tx, doer(), id, ifMatch, sent.answer()));
    }

    @POST
    @Path("/{messageId}/withdrawal")
    @Allowed(WITHDRAW)
    @Operation(summary = "撤回 Withdraw it")
    public RestResponse<MessageView> withdraw(
            @PathParam("messageId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PhoneMessageBodies.Withdrawal sent) {
        return answers.after(tx -> keep.withdraw(tx, caller.actor(), id, ifMatch, sent.reason()));
    }

    @POST
    @Path("/{messageId}/phone")
    @Allowed(REVEAL)
    @Operation(summary = "查看留言电话（留痕） Reveal the number", description = "查看人与原因留痕。Who and why are recorded.")
    public ReturnCallBodies.PhoneView reveal(
            @PathParam("messageId") UUID id, @NotNull @Valid ReturnCallBodies.Reason sent) {
        return new ReturnCallBodies.PhoneView(transactions.inSession(
                caller.scope(), tx -> keep.reveal(tx, doer(), id, sent.reason()).reveal()));
    }

    private Optional<Caller> reader(Optional<Boolean> mine) {
        return mine.filter(yes -> yes).map(yes -> caller.get());
    }

    private Doer doer() {
        return new Doer(caller.get(), caller.actor());
    }

    private MessageView file(LineFile<PhoneMessage> file) {
        PhoneMessage message = file.line();
        return MessageView.listed(message, messages, file.words(), file.due())
                .whole(
                        file.history(),
                        List.of(
                                actions.of(PASS_ON, () -> message.against(Step.PASS_ON)),
                                actions.of(FINISH, () -> message.againstAnswering(caller.get())
                                        .or(() -> message.against(Step.FINISH))),
                                actions.of(WITHDRAW, () -> message.against(Step.WITHDRAW)),
                                actions.of(REVEAL, () -> message.againstRevealing(caller.get()))));
    }
}

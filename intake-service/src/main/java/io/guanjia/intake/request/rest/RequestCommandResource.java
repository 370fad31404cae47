package io.guanjia.intake.request.rest;

import io.guanjia.intake.request.ActOnRequest;
import io.guanjia.intake.request.Circumstances;
import io.guanjia.intake.request.Citations;
import io.guanjia.intake.request.Cited;
import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestCommand;
import io.guanjia.intake.request.RevealPhone;
import io.guanjia.intake.request.RevealWords;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Words;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.privacy.PhoneNumber;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 登记的办理:每个操作是登记的下级资源。Each command is a sub-resource of the request it acts on. */
@Path("/api/intake/service-requests/{id}")
@RunOnVirtualThread
@Tag(name = "登记办理 Commands on requests")
public class RequestCommandResource {

    private final ActOnRequest actOnRequest;
    private final RevealPhone revealPhone;
    private final RevealWords revealWords;
    private final Citations citations;
    private final IdempotentCommands idempotent;
    private final CurrentCaller caller;

    RequestCommandResource(
            ActOnRequest actOnRequest,
            RevealPhone revealPhone,
            RevealWords revealWords,
            Citations citations,
            IdempotentCommands idempotent,
            CurrentCaller caller) {
        this.actOnRequest = actOnRequest;
        this.revealPhone = revealPhone;
        this.revealWords = revealWords;
        this.citations = citations;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @POST
    @Path("/verification")
    @Allowed("service-request.verify")
    @Operation(summary = "复述核实投诉 Restate and verify a complaint")
    public RestResponse<RequestProgress> verify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintBodies.Verification request) {
        Circumstances asked = request.circumstances();
        Words words = Words.of(asked.below(request.restatement()));
        ServiceRequest verified =
                actOnRequest.act(caller.scope(), caller.actor(), id, ifMatch, request.command(), Optional.of(words));
        return answered(RequestProgress.of(verified, asked.unclear()));
    }

    @POST
    @Path("/triage")
    @Allowed("service-request.triage")
    @Operation(summary = "分类 Classify")
    public RestResponse<RequestProgress> triage(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Triage request) {
        return act(id, ifMatch, request.command(), null);
    }

    @POST
    @Path("/unreachable")
    @Allowed("service-request.find-unreachable")
    @Operation(summary = "登记无法联系 Record that nobody can be asked or told")
    public RestResponse<RequestProgress> findUnreachable(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Unreachable request) {
        return act(id, ifMatch, new RequestCommand.FindUnreachable(request.found()), null);
    }

    @POST
    @Path("/reached")
    @Allowed("service-request.find-reachable")
    @Operation(
            summary = "登记已联系上 Record that they were reached after all",
            description = "撤回“无法联系”的记录，须写明经过。Takes back that nobody can be asked, saying how they were reached.")
    public RestResponse<RequestProgress> findReachable(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Reason request) {
        return act(id, ifMatch, new RequestCommand.FindReachable(request.reason()), null);
    }

    @POST
    @Path("/reassessment")
    @Allowed("service-request.reassess")
    @Operation(summary = "重新定级 Reassess", description = "须写明原因。With a reason, which goes into the timeline.")
    public RestResponse<RequestProgress> reassess(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Reassessment request) {
        return act(id, ifMatch, request.command(), null);
    }

    @POST
    @Path("/answer")
    @Allowed("service-request.answer")
    @Operation(summary = "即时答复 Answer at the desk")
    public RestResponse<RequestProgress> answer(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Answer request) {
        Optional<ReplyMode> mode = Optional.ofNullable(request.mode());
        Optional<Cited> cites = Optional.ofNullable(request.cites())
                .map(cited -> citations.cite(caller.reader(), cited.entry(), cited.revision()));
        return act(id, ifMatch, new RequestCommand.Answer(mode), new Words(request.text(), mode, cites));
    }

    @POST
    @Path("/routing")
    @Allowed("service-request.route")
    @Operation(
            summary = "转处理部门 Route to a department",
            description = "须带 Idempotency-Key，每个键只转办一次：签发一张联络单，部门已有该事项的联络单时并入该单；重试得到第一次的答复。"
                    + "Needs an Idempotency-Key: for each the department is asked once, which gets a slip, or finds it on the one that"
                    + " it has of the matter by then; a retry gets the first answer.")
    public RestResponse<RequestProgress> route(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Routing request) {
        IdempotencyKey key =
                idempotent.key(caller.get().staffId(), idempotencyKey, "route-service-request " + id, request);
        return answered(actOnRequest.route(
                caller.scope(),
                caller.actor(),
                key,
                id,
                ifMatch,
                request.command(),
                RequestProgress.class,
                RequestProgress::of));
    }

    @POST
    @Path("/reply-time")
    @Allowed("service-request.agree")
    @Operation(
            summary = "约定答复时间 Agree until when the household is answered",
            description =
                    "不能即时答复的，与业户约定；到期未答复的，超时由组长负责。Of what is not answered at once; what runs out stands before the team leader.")
    public RestResponse<RequestProgress> agree(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.ReplyTime request) {
        return act(id, ifMatch, new RequestCommand.Agree(request.agreedReplyAt()), null);
    }

    @POST
    @Path("/instruction-request")
    @Allowed("service-request.ask-instruction")
    @Operation(summary = "请示物业部负责人 Ask the property department's head")
    public RestResponse<RequestProgress> askInstruction(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.InstructionQuestion request) {
        RequestCommand command = new RequestCommand.AskInstruction(Optional.ofNullable(request.agreedReplyAt()));
        return act(id, ifMatch, command, Words.of(request.question()));
    }

    @POST
    @Path("/instruction")
    @Allowed("service-request.instruct")
    @Operation(summary = "批示 Instruct")
    public RestResponse<RequestProgress> instruct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Instruction request) {
        return act(id, ifMatch, new RequestCommand.Instruct(), Words.of(request.text()));
    }

    @POST
    @Path("/apology")
    @Allowed("service-request.apologise")
    @Operation(
            summary = "致歉并承诺整改 Apologise and say what will be put right",
            description =
                    "属管理责任的投诉，先致歉再答复。Before anything is answered of a complaint that the management is responsible for.")
    public RestResponse<RequestProgress> apologise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintBodies.Apology request) {
        return act(id, ifMatch, new RequestCommand.Apologise(), Words.of(request.text()));
    }

    @POST
    @Path("/standard-five")
    @Allowed("service-request.take-on")
    @Operation(
            summary = "进入标准5 Go on to standard 5",
            description = "解释后不接受、超出职责范围或不能立即回复的投诉；随后转部门或请示。Of a complaint that an explanation does not settle; then it"
                    + " goes to a department or waits for an instruction.")
    public RestResponse<RequestProgress> takeOn(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ComplaintBodies.TakingOn request) {
        return act(id, ifMatch, new RequestCommand.TakeOn(request.why()), Words.of(request.text()));
    }

    @POST
    @Path("/reply")
    @Allowed("service-request.reply")
    @Operation(summary = "登记对业户的答复 Record the reply to the household")
    public RestResponse<RequestProgress> reply(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Reply request) {
        Words words = new Words(request.text(), Optional.of(request.mode()));
        return act(id, ifMatch, new RequestCommand.Reply(request.mode()), words);
    }

    @POST
    @Path("/void")
    @Allowed("service-request.void")
    @Operation(summary = "作废 Void")
    public RestResponse<RequestProgress> voidMistaken(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CommandBodies.Reason request) {
        return act(id, ifMatch, new RequestCommand.Void(request.reason()), null);
    }

    /** The phones in full, the one to ring first by itself too. */
    public record Phone(String phone, List<String> phones) {}

    @POST
    @Path("/phone")
    @Allowed("service-request.reveal-phone")
    @Operation(summary = "查看完整电话（留痕） Reveal the phone", description = "查看人与原因记入全过程。Who and why go into the timeline.")
    public Phone revealPhone(@PathParam("id") UUID id, @NotNull @Valid CommandBodies.Reason request) {
        List<String> phones = revealPhone.reveal(caller.reader(), caller.actor(), id, request.reason()).stream()
                .map(PhoneNumber::reveal)
                .toList();
        return new Phone(phones.getFirst(), phones);
    }

    @POST
    @Path("/words")
    @Allowed("service-request.reveal-words")
    @Operation(
            summary = "查看原话（留痕） Reveal the words",
            description = "含文字中的完整号码；查看人与原因记入全过程。With the numbers in them. Who and why go into the timeline.")
    public RestResponse<RevealedWords> revealWords(
            @PathParam("id") UUID id, @NotNull @Valid CommandBodies.Reason request) {
        return RestResponse.ResponseBuilder.ok(
                        RevealedWords.of(revealWords.reveal(caller.reader(), caller.actor(), id, request.reason())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private RestResponse<RequestProgress> act(UUID id, String ifMatch, RequestCommand command, Words words) {
        ServiceRequest request =
                actOnRequest.act(caller.scope(), caller.actor(), id, ifMatch, command, Optional.ofNullable(words));
        return answered(RequestProgress.of(request));
    }

    private static RestResponse<RequestProgress> answered(RequestProgress progress) {
        return Tagged.ok(progress, progress.version());
    }
}

package io.guanjia.intake.procedure;

import io.guanjia.intake.procedure.ControlProcedure.State;
import io.guanjia.intake.procedure.ControlProcedure.Step;
import io.guanjia.intake.procedure.ProcedureBodies.EditionView;
import io.guanjia.intake.procedure.ProcedureBodies.Inside;
import io.guanjia.intake.procedure.ProcedureBodies.ProcedureView;
import io.guanjia.intake.procedure.ProcedureBodies.RegimeView;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.LineFile;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.scope.Reader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** 控制程序：拟稿、发布、复核、废止；集团的供各分公司执行，分公司可另立；本分公司制度一览。 */
@Path("/api/intake/procedures")
@RunOnVirtualThread
@Tag(name = "控制程序 Control procedures")
public class ProcedureResource {

    private static final String READ = "procedure.read";
    private static final String DRAFT = "procedure.draft";
    private static final String PUBLISH = "procedure.publish";
    private static final String CONFIRM = "procedure.confirm";
    private static final String WITHDRAW = "procedure.withdraw";

    private final RegisterAnswers.Of<ControlProcedure, ProcedureView> answers;
    private final ControlProcedures procedures;
    private final FindProcedures find;
    private final KeepProcedures keep;
    private final CurrentCaller caller;
    private final Actions actions;

    ProcedureResource(
            RegisterAnswers answers,
            ControlProcedures procedures,
            FindProcedures find,
            KeepProcedures keep,
            CurrentCaller caller,
            Actions actions) {
        this.answers =
                answers.of(procedures, "/api/intake/procedures/", this::file).within(Reader::inBranchAndGroup);
        this.procedures = procedures;
        this.find = find;
        this.keep = keep;
        this.caller = caller;
        this.actions = actions;
    }

    @GET
    @Allowed(READ)
    @Operation(
            summary = "控制程序列表 Procedures",
            description = "本分公司的和集团的，默认现行的，按登记先后。The branch's and the group's; those in force unless said otherwise.")
    public Page<ProcedureView> list(
            @QueryParam("state") Optional<State> state,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answers.page(tx -> ControlProcedures.listing(tx, state), PageRequest.of(size, cursor), find::listed);
    }

    @GET
    @Path("/regime")
    @Allowed(READ)
    @Operation(
            summary = "本分公司制度 The regime of a branch",
            description =
                    "四项活动由哪些现行程序控制、尚缺哪项；各类服务信息由谁负责；各项时限及超时由谁负责。Which procedures in force cover the four activities, and what"
                            + " is missing; who answers for each kind of request; every limit and whose it is.")
    public RegimeView regime(@QueryParam("branch") Optional<String> branch) {
        return find.regime(caller.reader(), branch);
    }

    @GET
    @Path("/{procedureId}")
    @Allowed(READ)
    @Operation(summary = "一份控制程序及其各版 One procedure, with its editions")
    public RestResponse<ProcedureView> one(@PathParam("procedureId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Allowed(DRAFT)
    @Operation(
            summary = "拟稿 Draft a procedure, or its next edition",
            description = "须带 Idempotency-Key。Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已拟稿 Drafted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProcedureView.class)))
    public RestResponse<ProcedureView> draft(
            @HeaderParam("Idempotency-Key") String header, @NotNull @Valid ProcedureBodies.Draft sent) {
        return answers.made(
                header,
                "draft-control-procedure",
                sent,
                tx -> keep.draft(tx, caller.actor(), sent.number(), sent.text()));
    }

    @POST
    @Path("/{procedureId}/amendment")
    @Allowed(DRAFT)
    @Operation(
            summary = "修改草稿 Amend a draft",
            description = "已发布的不能修改，请另拟下一版。What is published is not amended: draft its next edition.")
    public RestResponse<ProcedureView> amend(
            @PathParam("procedureId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProcedureBodies.Content sent) {
        return answers.after(tx -> keep.amend(tx, caller.reader(), caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{procedureId}/publication")
    @Allowed(PUBLISH)
    @Operation(
            summary = "发布 Publish it",
            description = "同一编号的上一版即被取代，仍可查看。The edition before it is replaced, and stays readable.")
    public RestResponse<ProcedureView> publish(
            @PathParam("procedureId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProcedureBodies.Publication sent) {
        return answers.after(tx -> keep.publish(
                tx, caller.reader(), caller.actor(), id, ifMatch, Optional.ofNullable(sent.effectiveFrom())));
    }

    @POST
    @Path("/{procedureId}/confirmation")
    @Allowed(CONFIRM)
    @Operation(summary = "复核无误 It is still worked by", description = "复核期限重新起算。Its clock starts anew.")
    public RestResponse<ProcedureView> confirm(
            @PathParam("procedureId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.after(tx -> keep.confirm(tx, caller.reader(), caller.actor(), id, ifMatch));
    }

    @POST
    @Path("/{procedureId}/withdrawal")
    @Allowed(WITHDRAW)
    @Operation(summary = "废止，或作废草稿 Withdraw it, or give a draft up")
    public RestResponse<ProcedureView> withdraw(
            @PathParam("procedureId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ProcedureBodies.Withdrawal sent) {
        return answers.after(tx -> keep.withdraw(tx, caller.reader(), caller.actor(), id, ifMatch, sent.reason()));
    }

    private ProcedureView file(LineFile<ControlProcedure> file) {
        ControlProcedure procedure = file.line();
        Reader reader = caller.reader();
        return find.file(
                file.tx(),
                procedure,
                new Inside(
                        procedures.editions(procedure.branch(), procedure.number()).stream()
                                .map(EditionView::of)
                                .toList(),
                        file.history(),
                        List.of(
                                action(reader, procedure, DRAFT, Step.AMEND),
                                action(reader, procedure, PUBLISH, Step.PUBLISH),
                                action(reader, procedure, CONFIRM, Step.CONFIRM),
                                action(reader, procedure, WITHDRAW, Step.WITHDRAW))));
    }

    private Action action(Reader reader, ControlProcedure procedure, String command, Step step) {
        return actions.of(
                command, () -> procedure.against(reader.inBranchAndGroup()).or(() -> procedure.against(step)));
    }
}

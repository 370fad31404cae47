package io.guanjia.routing.plan;

import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.plan.KeepHandlingPlans.Doer;
import io.guanjia.routing.plan.PlanBodies.PlanView;
import io.guanjia.routing.plan.PlanBodies.SlipPlansView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 联络单的处理计划。 */
@Path("/api/routing/contact-slips")
@RunOnVirtualThread
@Tag(name = "处理计划 Handling plans")
public class SlipPlansResource {

    private final RegisterAnswers.Of<HandlingPlan, PlanView> answers;
    private final Transactions transactions;
    private final KeepHandlingPlans keep;
    private final PlanViews views;
    private final CurrentCaller caller;

    SlipPlansResource(
            RegisterAnswers answers,
            Transactions transactions,
            HandlingPlans plans,
            KeepHandlingPlans keep,
            PlanViews views,
            CurrentCaller caller) {
        this.answers = answers.of(plans, "/api/routing/handling-plans/", file -> views.file(file.tx(), file.line()));
        this.transactions = transactions;
        this.keep = keep;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/plans")
    @Allowed("handling-plan.read")
    @Operation(
            summary = "联络单的处理计划 Plans of a slip",
            description = "最新一版在前；附可办事项。The last version in front, with what the caller may do.")
    public SlipPlansView ofSlip(@PathParam("id") UUID id) {
        return transactions.inSession(caller.scope(), tx -> views.ofSlip(tx, id));
    }

    @POST
    @Path("/{id}/plans")
    @Allowed(PlanViews.SUBMIT)
    @Operation(
            summary = "提交处理计划 Hand in a plan",
            description =
                    "签收之后、反馈之前，由承办部门提交；已有一版的，由新一版取代，并须重新转告业户。须带 Idempotency-Key。By the department that has the"
                            + " slip in hand. The next version takes the place of the one before and is told anew. Needs an Idempotency-Key.")
    @APIResponse(
            responseCode = "201",
            description = "已提交 Handed in",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> submit(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String header,
            @NotNull @Valid PlanBodies.NewPlan sent) {
        Doer doer = new Doer(caller.actor(), caller.get().departments());
        return answers.made(header, PlanViews.SUBMIT + " " + id, sent, tx -> keep.submit(tx, doer, id, sent));
    }
}

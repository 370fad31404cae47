package io.guanjia.routing.plan;

import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.routing.plan.KeepHandlingPlans.Doer;
import io.guanjia.routing.plan.PlanBodies.PlanView;
import io.guanjia.routing.slip.ReadDepartments;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 处理计划。 */
@Path("/api/routing/handling-plans")
@RunOnVirtualThread
@Tag(name = "处理计划 Handling plans")
public class HandlingPlanResource {

    private final RegisterAnswers.Of<HandlingPlan, PlanView> answers;
    private final HandlingPlans plans;
    private final KeepHandlingPlans keep;
    private final PlanViews views;
    private final ReadDepartments readable;
    private final CurrentCaller caller;

    HandlingPlanResource(
            RegisterAnswers answers,
            HandlingPlans plans,
            KeepHandlingPlans keep,
            PlanViews views,
            ReadDepartments readable,
            CurrentCaller caller) {
        this.answers = answers.of(plans, "/api/routing/handling-plans/", file -> views.file(file.tx(), file.line()));
        this.plans = plans;
        this.keep = keep;
        this.views = views;
        this.readable = readable;
        this.caller = caller;
    }

    @GET
    @Allowed("handling-plan.read")
    @Operation(
            summary = "处理计划列表 Plans",
            description =
                    "先提交的在前；state=SUBMITTED 为待转告业户的；sort=DUE 按时限。In the order they were handed in; by state=SUBMITTED those that"
                            + " wait to be told; by sort=DUE what falls due first in front.")
    public Page<PlanView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<HandlingPlan.State> state,
            @QueryParam("department") Optional<String> department,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        return answers.page(
                tx -> plans.listing(tx, office, state, department, readable.only(), due.filter()),
                PageRequest.of(size, cursor),
                views::listed);
    }

    @GET
    @Path("/count")
    @Allowed("handling-plan.read")
    @Operation(summary = "处理计划件数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<HandlingPlan.State> state,
            @QueryParam("department") Optional<String> department,
            @BeanParam DueQuery due) {
        return answers.count(tx -> plans.listing(tx, office, state, department, readable.only(), due.filter()));
    }

    @GET
    @Path("/{planId}")
    @Allowed("handling-plan.read")
    @Operation(summary = "一版处理计划 One version")
    public RestResponse<PlanView> one(@PathParam("planId") UUID id) {
        return answers.one(id);
    }

    @POST
    @Path("/{planId}/conveyance")
    @Allowed(PlanViews.CONVEY)
    @Operation(
            summary = "转告业户 Tell the household",
            description =
                    "登记如何告知、业户的意见；已告知而后答复的，再登记一次。How they were told and what they said; once more where they answer later.")
    public RestResponse<PlanView> convey(
            @PathParam("planId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanBodies.Conveyance sent) {
        return answers.after(tx -> keep.convey(tx, caller.actor(), id, ifMatch, sent));
    }

    @POST
    @Path("/{planId}/commitments/{commitmentId}/keeping")
    @Allowed(PlanViews.KEEP)
    @Operation(
            summary = "登记承诺已履行 A commitment is kept",
            description = "由承办部门登记；过期的仍可登记。By the department, late ones too. If-Match is the plan's version.")
    public RestResponse<PlanView> keep(
            @PathParam("planId") UUID id,
            @PathParam("commitmentId") UUID commitmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanBodies.Keeping sent) {
        Doer doer = new Doer(caller.actor(), caller.get().departments());
        return answers.after(tx -> keep.keep(tx, doer, id, commitmentId, ifMatch, sent));
    }
}

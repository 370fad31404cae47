package io.guanjia.routing.escalation;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.http.Tagged;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.escalation.EscalationBodies.EscalationView;
import io.guanjia.routing.escalation.SlipEscalations.Filter;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** 逾期督办与协调(S0-5.2.4c、S1b(3)-4.2.2b)。 */
@Path("/api/routing/slip-escalations")
@RunOnVirtualThread
@Tag(name = "逾期督办 Escalated slips")
public class SlipEscalationResource {

    private final Transactions transactions;
    private final SlipEscalations escalations;
    private final SeeToEscalations seeTo;
    private final EscalationViews views;
    private final CurrentCaller caller;

    SlipEscalationResource(
            Transactions transactions,
            SlipEscalations escalations,
            SeeToEscalations seeTo,
            EscalationViews views,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.escalations = escalations;
        this.seeTo = seeTo;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Allowed("slip-escalation.read")
    @Operation(
            summary = "督办列表 What is before those above",
            description = "最近的在前；mine=true 只列报给本人岗位的；sort=DUE 按阅处时限。The latest in front; by mine=true only what is"
                    + " before the caller's own posts; by sort=DUE what is to be seen to first.")
    public Page<EscalationView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("slip") Optional<UUID> slip,
            @QueryParam("state") Optional<SlipEscalation.State> state,
            @QueryParam("level") Optional<SlipEscalationLevel> level,
            @QueryParam("mine") Optional<Boolean> mine,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(size, cursor);
        Filter filter = filter(office, slip, state, level, mine, due.filter());
        return transactions.in(caller.scope(), tx -> {
            Page<SlipEscalation> found = escalations.page(SlipEscalations.listing(tx, filter), asked);
            return found.with(views.listed(tx, found.items()));
        });
    }

    @GET
    @Path("/count")
    @Allowed("slip-escalation.read")
    @Operation(summary = "督办件数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("slip") Optional<UUID> slip,
            @QueryParam("state") Optional<SlipEscalation.State> state,
            @QueryParam("level") Optional<SlipEscalationLevel> level,
            @QueryParam("mine") Optional<Boolean> mine,
            @BeanParam DueQuery due) {
        Filter filter = filter(office, slip, state, level, mine, due.filter());
        return transactions.in(
                caller.scope(), tx -> SlipEscalations.listing(tx, filter).count());
    }

    @GET
    @Path("/{escalationId}")
    @Allowed("slip-escalation.read")
    @Operation(summary = "一件督办 One of them")
    public RestResponse<EscalationView> one(@PathParam("escalationId") UUID id) {
        return answered(tx -> seeTo.visible(tx, id));
    }

    @POST
    @Path("/{escalationId}/acknowledgement")
    @Allowed(EscalationViews.ACKNOWLEDGE)
    @Operation(
            summary = "阅处 See to it",
            description = "须带 If-Match。由所报岗位或其上级登记作了什么指示。Needs If-Match. By whom it is before, or somebody above, with"
                    + " what was instructed.")
    public RestResponse<EscalationView> acknowledge(
            @PathParam("escalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EscalationBodies.Acknowledgement sent) {
        return answered(tx -> seeTo.acknowledge(tx, caller.actor(), id, ifMatch, sent.instruction()));
    }

    @POST
    @Path("/{escalationId}/decision")
    @Allowed(EscalationViews.DECIDE)
    @Operation(
            summary = "协调决定 Decide which department has it",
            description = "须带 If-Match。两次退回的事项由物业中心负责人决定承办部门，该部门不得再退回。Needs If-Match. What was sent back"
                    + " twice; the department then has it and does not send it back.")
    public RestResponse<EscalationView> decide(
            @PathParam("escalationId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EscalationBodies.Decision sent) {
        return answered(tx -> seeTo.decide(tx, caller.actor(), id, ifMatch, sent.department(), sent.reason()));
    }

    private Filter filter(
            Optional<String> office,
            Optional<UUID> slip,
            Optional<SlipEscalation.State> state,
            Optional<SlipEscalationLevel> level,
            Optional<Boolean> mine,
            DueFilter due) {
        Optional<List<SlipEscalationLevel>> held = mine.filter(yes -> yes)
                .map(yes -> SlipEscalationLevel.heldBy(caller.get().roles()));
        return new Filter(office, slip, state, level, held, due);
    }

    private RestResponse<EscalationView> answered(Function<BranchTransaction, SlipEscalation> work) {
        EscalationView view = transactions.in(caller.scope(), tx -> views.file(tx, work.apply(tx)));
        return Tagged.ok(view, view.version());
    }
}

package io.guanjia.routing.plan;

import io.guanjia.platform.deadline.DueQuery;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.permission.Allowed;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.routing.plan.PlanBodies.CommitmentView;
import io.guanjia.routing.slip.ReadDepartments;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** 承诺跟踪(S0-5.2.4a)。 */
@Path("/api/routing/plan-commitments")
@RunOnVirtualThread
@Tag(name = "处理计划 Handling plans")
public class PlanCommitmentResource {

    private final Transactions transactions;
    private final PlanCommitments commitments;
    private final PlanViews views;
    private final ReadDepartments readable;
    private final CurrentCaller caller;

    PlanCommitmentResource(
            Transactions transactions,
            PlanCommitments commitments,
            PlanViews views,
            ReadDepartments readable,
            CurrentCaller caller) {
        this.transactions = transactions;
        this.commitments = commitments;
        this.views = views;
        this.readable = readable;
        this.caller = caller;
    }

    @GET
    @Allowed("handling-plan.read")
    @Operation(
            summary = "承诺列表 Commitments",
            description =
                    "先到期的在前；state=OPEN 为尚未履行的，overdue=true 为已逾期的。What falls due first in front; by state=OPEN those to be kept, by"
                            + " overdue=true those missed.")
    public Page<CommitmentView> list(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<PlanCommitments.Kept> state,
            @QueryParam("department") Optional<String> department,
            @BeanParam DueQuery due,
            @QueryParam("size") Integer size,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(size, cursor);
        return transactions.in(caller.scope(), tx -> {
            Page<PlanCommitments.Commitment> found = commitments.page(
                    commitments.listing(tx, office, state, department, readable.only(), due.filter()), asked);
            return found.with(views.listed(tx, found.items()));
        });
    }

    @GET
    @Path("/count")
    @Allowed("handling-plan.read")
    @Operation(summary = "承诺件数 How many", description = "与列表同一筛选条件。By the same filter as the list.")
    public Count count(
            @QueryParam("office") Optional<String> office,
            @QueryParam("state") Optional<PlanCommitments.Kept> state,
            @QueryParam("department") Optional<String> department,
            @BeanParam DueQuery due) {
        return transactions.in(caller.scope(), tx -> commitments
                .listing(tx, office, state, department, readable.only(), due.filter())
                .count());
    }
}

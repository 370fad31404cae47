package io.guanjia.routing.plan;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.plan.HandlingPlan.State;
import io.guanjia.routing.plan.HandlingPlans.Current;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipEvent;
import io.guanjia.routing.slip.SlipFollower;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.StoredSlip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What becomes of a plan with its slip. It comes with the slip's own transaction, in which Hibernate has no part. */
@ApplicationScoped
class FollowSlip implements SlipFollower, DepartmentFollower {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final HandlingPlans plans;
    private final PlanCommitments commitments;
    private final KeepHandlingPlans keep;
    private final SlipHolders slips;
    private final Deadlines deadlines;
    private final History history;

    FollowSlip(
            HandlingPlans plans,
            PlanCommitments commitments,
            KeepHandlingPlans keep,
            SlipHolders slips,
            Deadlines deadlines,
            History history) {
        this.plans = plans;
        this.commitments = commitments;
        this.keep = keep;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
    }

    @Override
    public void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by) {
        switch (event) {
            case SlipEvent.Rejected _, SlipEvent.Withdrawn _, SlipEvent.HandedOver _ ->
                plans.current(tx, slip.id()).ifPresent(plan -> end(tx, plan, State.ENDED, by));
            case SlipEvent.Confirmed _ -> plans.current(tx, slip.id()).ifPresent(plan -> confirmed(tx, plan, by));
            // With the report the department has said its word; where it is sent back, its plan or report is owed anew.
            case SlipEvent.Reported _ ->
                plans.current(tx, slip.id())
                        .ifPresent(plan -> deadlines.meet(tx, plan.id(), HandlingPlan.REVISING.kind()));
            default -> {}
        }
    }

    /** S3-Q4: what the household was promised is kept, whatever else is done; what it never heard of promised it nothing. */
    private void confirmed(BranchTransaction tx, Current plan, Actor by) {
        if (!plan.state().isPromised()) {
            end(tx, plan, State.ENDED, by);
        } else if (commitments.open(tx, plan.id()).isEmpty()) {
            end(tx, plan, State.FULFILLED, by);
        }
    }

    private void end(BranchTransaction tx, Current plan, State end, Actor by) {
        plans.end(tx, plan, end);
        keep.release(tx, plan.id());
        history.append(
                tx,
                new History.Entry(
                        plan.officeId(),
                        HandlingPlan.SUBJECT,
                        plan.id(),
                        plan.version() + 1,
                        end == State.ENDED ? "ended" : "fulfilled",
                        plan.state().name(),
                        end.name(),
                        by,
                        null));
    }

    @Override
    public void address(BranchTransaction tx, ContactSlip slip) {
        DeadlineOwner desk = slips.desk(tx, slip);
        address(tx, slip, slips.department(tx, slip));
        plans.current(tx, slip.id())
                .ifPresent(plan -> deadlines.entrust(tx, plan.id(), HandlingPlan.CONVEYING.kind(), desk));
    }

    @Override
    public void follow(BranchTransaction tx, String department, boolean over) {
        List<UUID> some = plans.slipsOf(tx, department, BEFORE_ALL);
        while (!some.isEmpty()) {
            slips.read(tx, some).stream()
                    .map(StoredSlip::slip)
                    .forEach(slip -> address(tx, slip, SlipHolders.department(slip, over)));
            some = plans.slipsOf(tx, department, some.getLast());
        }
    }

    private void address(BranchTransaction tx, ContactSlip slip, DeadlineOwner department) {
        plans.current(tx, slip.id()).ifPresent(plan -> {
            deadlines.entrust(tx, plan.id(), HandlingPlan.REVISING.kind(), department);
            commitments
                    .open(tx, plan.id())
                    .forEach(one -> deadlines.entrust(tx, one, PlanCommitments.CLOCK, department));
        });
    }
}

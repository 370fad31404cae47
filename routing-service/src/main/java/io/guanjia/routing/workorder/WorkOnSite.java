package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.ContactSlips;
import io.guanjia.routing.workorder.KeepWorkOrders.Doer;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderBodies.Finish;
import io.guanjia.routing.workorder.WorkOrderBodies.Signed;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import io.guanjia.routing.workorder.WorkOrderParts.Acceptance;
import io.guanjia.routing.workorder.WorkOrderParts.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What is done with an order by whoever is at the door; each within a transaction that others opened. */
@ApplicationScoped
class WorkOnSite {

    private final WorkOrders orders;
    private final KeepWorkOrders keep;
    private final WorkOrderClocks clocks;
    private final EntryChecklist checklist;
    private final ContactSlips slips;

    WorkOnSite(
            WorkOrders orders,
            KeepWorkOrders keep,
            WorkOrderClocks clocks,
            EntryChecklist checklist,
            ContactSlips slips) {
        this.orders = orders;
        this.keep = keep;
        this.clocks = clocks;
        this.checklist = checklist;
        this.slips = slips;
    }

    /** 到达. */
    WorkOrder arrive(BranchTransaction tx, Doer by, UUID id, String ifMatch) {
        return step(tx, by, own(tx, by, id, ifMatch), Step.ARRIVE, null, order -> order.arrive(tx.now()));
    }

    /** 未能入户: nobody there, or not let in. */
    WorkOrder refuseEntry(BranchTransaction tx, Doer by, UUID id, String ifMatch, String reason) {
        String why = PersonalDataInText.masked(reason);
        return step(tx, by, own(tx, by, id, ifMatch), Step.NOT_ADMIT, why, WorkOrder::refuseEntry);
    }

    /** 业户同意入户 (S1b(4)-1a). */
    WorkOrder admit(BranchTransaction tx, Doer by, UUID id, String ifMatch, String admittedBy) {
        WorkOrder order = own(tx, by, id, ifMatch);
        String sealed = orders.sealed(order, "admitted_by", admittedBy);
        return step(tx, by, order, Step.CONSENT, null, admitted -> admitted.admit(sealed, tx.now()));
    }

    /** 勾选清单. */
    WorkOrder tick(BranchTransaction tx, Doer by, UUID id, String ifMatch, List<String> steps) {
        WorkOrder order = own(tx, by, id, ifMatch);
        order.take(Step.TICK);
        for (String step : Set.copyOf(steps)) {
            refuse(checklist.againstTicking(order, step));
            orders.tick(tx, order, step, by.actor());
        }
        keep.record(tx, by.actor(), order, Step.TICK.name(), order.state(), String.join(" ", steps));
        return order;
    }

    /** 开始作业. */
    WorkOrder start(BranchTransaction tx, Doer by, UUID id, String ifMatch) {
        return step(tx, by, own(tx, by, id, ifMatch), Step.START, null, order -> order.start(tx.now()));
    }

    /** 完工: what was done; what was found and is not done yet gets an order of its own (S1b(4)-6g). */
    WorkOrder finish(BranchTransaction tx, Doer by, UUID id, String ifMatch, Finish sent) {
        sent.requireNoPersonalData();
        // Before the order, as whoever ends the slip does: else the next order would be left open on a slip that has
        // ended.
        Optional.ofNullable(orders.visible(tx, id).origin().slipId()).ifPresent(slip -> slips.lock(tx, slip));
        WorkOrder order = own(tx, by, id, ifMatch);
        refuse(order.against(order.here(Step.FINISH))
                .or(() -> WorkOrderRules.anInspectionHasAResult(order, sent.inspectionResult()))
                .or(() -> WorkOrderRules.cleanersAreCalledToADirtyFloor(order, sent.floorDirty())));
        Outcome came = new Outcome(
                sent.summary(),
                sent.usageAdvice(),
                sent.inspectionResult(),
                orders.sealed(order, "internal_finding", sent.internalFinding()),
                sent.nextStep(),
                order.outcome()
                        .map(Outcome::nextOrder)
                        .or(() -> next(tx, by, order, sent.nextStep()))
                        .orElse(null),
                sent.floorDirty(),
                sent.defect(),
                tx.now());
        return step(tx, by, order, Step.FINISH, null, finished -> finished.finish(came));
    }

    private Optional<UUID> next(BranchTransaction tx, Doer by, WorkOrder found, String what) {
        return Optional.ofNullable(what)
                .map(step -> keep.next(tx, by.actor(), found, step).id());
    }

    /** 验收签字 (S1b(4)-6c, S1b(4)-6d, S1-7.4b). */
    WorkOrder accept(BranchTransaction tx, Doer by, UUID id, String ifMatch, Signed sent) {
        WorkOrder order = own(tx, by, id, ifMatch);
        refuse(order.against(Step.ACCEPT)
                .or(() -> WorkOrderRules.theHouseholdIsSatisfied(sent.satisfied()))
                .or(() -> WorkOrderRules.theHouseholdSigns(sent.onPaper(), sent.strokes()))
                .or(() -> WorkOrderRules.whatIsPaidIsSignedFor(order, sent.amountFen())));
        Acceptance acceptance = new Acceptance(
                orders.sealed(order, "signer", sent.signer()),
                tx.now(),
                sent.onPaper(),
                orders.sealed(order, "strokes", sent.strokes()),
                sent.amountFen());
        return step(tx, by, order, Step.ACCEPT, null, signed -> signed.accept(acceptance));
    }

    /** 业户未满意 (S1b(4)-6d): the work goes on. */
    WorkOrder dissatisfy(BranchTransaction tx, Doer by, UUID id, String ifMatch, String said) {
        refuse(WorkOrderRules.noPersonalData("said", said));
        return step(tx, by, own(tx, by, id, ifMatch), Step.DISSATISFY, said, order -> order.dissatisfy(said));
    }

    /** 通知保洁 (S1b(4)-7b). */
    WorkOrder callCleaning(BranchTransaction tx, Doer by, UUID id, String ifMatch, String whom) {
        WorkOrder order = own(tx, by, id, ifMatch);
        order.callCleaning(whom, tx.now());
        keep.record(tx, by.actor(), order, Step.CALL_CLEANING.name(), order.state(), null)
                .start(clocks.cleaning(tx, order));
        return order;
    }

    /** 保洁完成: the department or the desk heard of it. */
    WorkOrder cleaned(BranchTransaction tx, Doer by, UUID id, String ifMatch) {
        WorkOrder order = orders.locked(tx, id, ifMatch);
        refuse(WorkOrderRules.theDepartmentOrTheDeskDoesIt(order.work().department(), by.caller()));
        order.cleaned(tx.now());
        keep.record(tx, by.actor(), order, Step.CLEANED.name(), order.state(), null)
                .meet(WorkOrderClocks.CLEANING.kind());
        return order;
    }

    private WorkOrder own(BranchTransaction tx, Doer by, UUID id, String ifMatch) {
        WorkOrder order = orders.locked(tx, id, ifMatch);
        refuse(WorkOrderRules.theDepartmentsOwnPeopleDoIt(order.work().department(), by.caller()));
        return order;
    }

    private WorkOrder step(
            BranchTransaction tx, Doer by, WorkOrder order, Step step, String reason, Consumer<WorkOrder> taken) {
        Step here = order.here(step);
        refuse(order.against(here).or(() -> checklist.againstGoingOn(order, here, ticked(tx, order))));
        State left = order.state();
        taken.accept(order);
        clocks.follow(tx, keep.record(tx, by.actor(), order, here.name(), left, reason), Optional.of(left));
        return order;
    }

    private Set<String> ticked(BranchTransaction tx, WorkOrder order) {
        return orders.ticks(tx, order).stream().map(WorkOrders.Tick::step).collect(Collectors.toSet());
    }
}

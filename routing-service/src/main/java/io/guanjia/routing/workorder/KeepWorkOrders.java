package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.Changes.Recorded;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ContactSlips;
import io.guanjia.routing.slip.Departments;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderBodies.NewAppointment;
import io.guanjia.routing.workorder.WorkOrderBodies.NewOrder;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import io.guanjia.routing.workorder.WorkOrderParts.Appointment;
import io.guanjia.routing.workorder.WorkOrderParts.Job;
import io.guanjia.routing.workorder.WorkOrderParts.Origin;
import io.guanjia.routing.workorder.WorkOrderParts.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is done with orders from the desk and the department; each within a transaction that others opened. */
@ApplicationScoped
class KeepWorkOrders {

    private static final String NUMBER_KIND = "WO";

    private final WorkOrders orders;
    private final WorkOrderClocks clocks;
    private final ContactSlips slips;
    private final Departments departments;
    private final Numbers numbers;
    private final Changes changes;

    KeepWorkOrders(
            WorkOrders orders,
            WorkOrderClocks clocks,
            ContactSlips slips,
            Departments departments,
            Numbers numbers,
            Changes changes) {
        this.orders = orders;
        this.clocks = clocks;
        this.slips = slips;
        this.departments = departments;
        this.numbers = numbers;
        this.changes = changes;
    }

    /** Who does something, in the post that lets them, and all that they are. */
    record Doer(Actor actor, Caller caller) {}

    /** 开工单. The slip is locked before, so that it is not reported meanwhile. */
    WorkOrder open(BranchTransaction tx, Doer by, NewOrder sent) {
        sent.requireNoPersonalData();
        return sent.slipId() == null ? alone(tx, by, sent) : onSlip(tx, by, sent);
    }

    private WorkOrder onSlip(BranchTransaction tx, Doer by, NewOrder sent) {
        ContactSlip slip =
                slips.lock(tx, sent.slipId()).orElseThrow(() -> Problem.of(WorkOrderProblem.WORK_ORDER_SLIP_UNKNOWN));
        String department = slip.matter().departmentCode();
        refuse(WorkOrderRules.theDepartmentOrTheDeskDoesIt(department, by.caller())
                .or(() -> WorkOrderRules.slipsInHandlingHaveOrders(slip)));
        String home = slip.matter().where().unit().or(sent::home).orElse(null);
        Work work = sent.work(department, home, slip.matter().where().place());
        refuse(WorkOrderRules.aPlaceIsSaid(work));
        // A routine check is none again for having been made before.
        Optional<UUID> before = work.job() == Job.INSPECTION ? Optional.empty() : orders.doneBefore(tx, slip.matter());
        Origin origin = new Origin(
                slip.id(),
                slip.number(),
                slip.matter().requestId(),
                slip.matter().round(),
                before.orElse(null),
                null);
        return opened(tx, by.actor(), slip.office(), origin, work);
    }

    private WorkOrder alone(BranchTransaction tx, Doer by, NewOrder sent) {
        String office = tx.scope().office().orElseThrow();
        String department = Optional.ofNullable(sent.department())
                .flatMap(code -> departments.hold(tx, code))
                .filter(known -> known.office().equals(office) && !known.isOver(tx.now()))
                .orElseThrow(() -> Problem.of(
                        WorkOrderProblem.WORK_ORDER_DEPARTMENT_UNKNOWN,
                        Map.of("department", String.valueOf(sent.department()))))
                .code();
        refuse(WorkOrderRules.theDepartmentOrTheDeskDoesIt(department, by.caller()));
        Work work = sent.work(department, sent.home().orElse(null), Optional.empty());
        refuse(WorkOrderRules.whatStandsAloneIsAnInspectionOrInACommonArea(work)
                .or(() -> WorkOrderRules.aPlaceIsSaid(work)));
        return opened(tx, by.actor(), office, Origin.NONE, work);
    }

    /** S1b(4)-6g: what was found gets an order of its own. */
    WorkOrder next(BranchTransaction tx, Actor by, WorkOrder found, String what) {
        return opened(
                tx,
                by,
                found.office(),
                found.origin().followedFrom(found.id()),
                found.work().next(what));
    }

    private WorkOrder opened(BranchTransaction tx, Actor by, String office, Origin origin, Work work) {
        WorkOrder order = new WorkOrder(tx, office, numbers.next(tx, office, NUMBER_KIND), origin, work);
        clocks.follow(tx, record(tx, by, order, "OPEN", null, null), Optional.empty());
        return order;
    }

    /** 预约 (S1b(4)-1b): customer service agrees with the household when, what and how long. */
    WorkOrder appoint(BranchTransaction tx, Doer by, UUID id, String ifMatch, NewAppointment sent) {
        WorkOrder order = orders.locked(tx, id, ifMatch);
        refuse(WorkOrderRules.noPersonalData("content", sent.content())
                .or(() -> order.against(Step.APPOINT))
                .or(() -> WorkOrderRules.aVisitIsAhead(sent.from(), sent.to(), tx.now())));
        State left = order.state();
        order.appoint(new Appointment(
                sent.from(),
                sent.to(),
                sent.content(),
                sent.estimatedMinutes(),
                orders.sealed(order, "agreed_with", sent.agreedWith())));
        clocks.follow(tx, record(tx, by.actor(), order, Step.APPOINT.name(), left, null), Optional.of(left));
        return order;
    }

    /** 指派. That somebody of this id is at the office was looked at before. */
    WorkOrder assign(BranchTransaction tx, Doer by, UUID id, String ifMatch, String technician) {
        WorkOrder order = orders.locked(tx, id, ifMatch);
        refuse(WorkOrderRules.theDepartmentsOwnPeopleDoIt(order.work().department(), by.caller()));
        order.assign(technician);
        record(tx, by.actor(), order, Step.ASSIGN.name(), order.state(), technician);
        return order;
    }

    /** 取消. */
    WorkOrder cancel(BranchTransaction tx, Doer by, UUID id, String ifMatch, String reason) {
        WorkOrder order = orders.locked(tx, id, ifMatch);
        refuse(WorkOrderRules.theDepartmentOrTheDeskDoesIt(order.work().department(), by.caller()));
        State left = order.state();
        order.cancel(PersonalDataInText.masked(reason));
        record(tx, by.actor(), order, Step.CANCEL.name(), left, order.endReason());
        clocks.end(tx, order);
        return order;
    }

    Recorded<WorkOrder> record(
            BranchTransaction tx, Actor by, WorkOrder order, String action, State from, String reason) {
        return changes.record(
                tx,
                orders,
                order,
                new Changes.Step(
                        WorkOrder.SUBJECT,
                        action,
                        from == null ? null : from.name(),
                        order.state().name(),
                        by,
                        reason));
    }
}

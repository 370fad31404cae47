package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.permission.Action;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterAnswers;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.ReadDepartments;
import io.guanjia.routing.workorder.KeepWorkOrders.Doer;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How whoever acts on an order is answered: with all of it as it is now, and what they may do next. */
@ApplicationScoped
class AnswerWorkOrders {

    private final RegisterAnswers.Of<WorkOrder, WorkOrderFile> answers;
    private final WorkOrders orders;
    private final ShowWorkOrders show;
    private final EntryChecklist checklist;
    private final ReadDepartments readable;
    private final CurrentCaller caller;
    private final Actions actions;

    AnswerWorkOrders(
            RegisterAnswers answers,
            WorkOrders orders,
            ShowWorkOrders show,
            EntryChecklist checklist,
            ReadDepartments readable,
            CurrentCaller caller,
            Actions actions) {
        this.answers = answers.of(orders, "/api/routing/work-orders/", file -> file(file.tx(), file.line()));
        this.orders = orders;
        this.show = show;
        this.checklist = checklist;
        this.readable = readable;
        this.caller = caller;
        this.actions = actions;
    }

    Doer doer() {
        return new Doer(caller.actor(), caller.get());
    }

    /** @throws Problem of whoever its slip's complaint is about, and of technicians of other departments */
    RegisterAnswers.Of<WorkOrder, WorkOrderFile> answers() {
        return answers;
    }

    private WorkOrderFile file(BranchTransaction tx, WorkOrder order) {
        refuse(againstReading(tx, order));
        return show.file(tx, order, caller.get(), actionsOn(tx, order));
    }

    Optional<Problem> againstReading(BranchTransaction tx, WorkOrder order) {
        String department = order.work().department();
        return readable.only()
                .filter(own -> !own.contains(department))
                .flatMap(own -> WorkOrderRules.theDepartmentsOwnPeopleDoIt(department, caller.get()))
                .or(() -> orders.aboutReader(tx, List.of(order), caller.get()).values().stream()
                        .findFirst()
                        .map(Accused::withheld));
    }

    private List<Action> actionsOn(BranchTransaction tx, WorkOrder order) {
        Caller by = caller.get();
        String department = order.work().department();
        Set<String> ticked =
                orders.ticks(tx, order).stream().map(WorkOrders.Tick::step).collect(Collectors.toSet());
        return List.of(
                actions.of("work-order.appoint", () -> order.against(Step.APPOINT)),
                own("work-order.assign", order, Step.ASSIGN, ticked),
                own("work-order.arrive", order, Step.ARRIVE, ticked),
                own("work-order.report-non-admission", order, Step.NOT_ADMIT, ticked),
                own("work-order.consent", order, Step.CONSENT, ticked),
                own("work-order.tick", order, Step.TICK, ticked),
                own("work-order.start", order, order.here(Step.START), ticked),
                own("work-order.finish", order, order.here(Step.FINISH), ticked),
                own("work-order.accept", order, Step.ACCEPT, ticked),
                own("work-order.note-dissatisfaction", order, Step.DISSATISFY, ticked),
                own("work-order.call-cleaning", order, Step.CALL_CLEANING, ticked),
                actions.of("work-order.note-cleaned", () -> order.against(Step.CLEANED)
                        .or(() -> WorkOrderRules.theDepartmentOrTheDeskDoesIt(department, by))),
                actions.of("work-order.cancel", () -> order.against(Step.CANCEL)
                        .or(() -> WorkOrderRules.theDepartmentOrTheDeskDoesIt(department, by))));
    }

    private Action own(String command, WorkOrder order, Step step, Set<String> ticked) {
        return actions.of(command, () -> order.against(step)
                .or(() ->
                        WorkOrderRules.theDepartmentsOwnPeopleDoIt(order.work().department(), caller.get()))
                .or(() -> checklist.againstGoingOn(order, step, ticked)));
    }
}

package io.guanjia.routing.workorder;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.workorder.ChecklistStep.Way;
import io.guanjia.routing.workorder.WorkOrderFile.AppointmentMade;
import io.guanjia.routing.workorder.WorkOrderFile.CleaningCalled;
import io.guanjia.routing.workorder.WorkOrderFile.HouseholdCopy;
import io.guanjia.routing.workorder.WorkOrderFile.Item;
import io.guanjia.routing.workorder.WorkOrderFile.OutcomeTold;
import io.guanjia.routing.workorder.WorkOrderFile.Ref;
import io.guanjia.routing.workorder.WorkOrderFile.SignatureKept;
import io.guanjia.routing.workorder.WorkOrderParts.Acceptance;
import io.guanjia.routing.workorder.WorkOrderParts.Appointment;
import io.guanjia.routing.workorder.WorkOrderParts.Entry;
import io.guanjia.routing.workorder.WorkOrderParts.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody is shown of an order, and what the household is. */
@ApplicationScoped
class ShowWorkOrders {

    /** S1b(4)-5b. */
    private static final String NOISE = "本次作业会有较大声音：预约时请事先向业户讲明，并说“非常对不起”。";

    private final WorkOrders orders;
    private final EntryChecklist checklist;
    private final Deadlines deadlines;
    private final History history;

    ShowWorkOrders(WorkOrders orders, EntryChecklist checklist, Deadlines deadlines, History history) {
        this.orders = orders;
        this.checklist = checklist;
        this.deadlines = deadlines;
        this.history = history;
    }

    /** Lines of a list, each with what it owes first. */
    List<WorkOrderLine> lines(BranchTransaction tx, List<Clocked<WorkOrder>> found, Caller reader) {
        ShownWords shown = ShownWords.to(tx.scope());
        Map<UUID, Accused> withheld =
                orders.aboutReader(tx, found.stream().map(Clocked::row).toList(), reader);
        return found.stream()
                .map(order -> WorkOrderLine.of(
                        order.row(),
                        order.due(),
                        withheld.containsKey(order.row().id()) ? ShownWords.WITHHELD : shown))
                .toList();
    }

    /** All about one. */
    WorkOrderFile file(BranchTransaction tx, WorkOrder order, Caller reader, List<Action> actions) {
        ShownWords shown = ShownWords.to(tx.scope());
        Map<String, WorkOrders.Tick> ticks =
                orders.ticks(tx, order).stream().collect(Collectors.toMap(WorkOrders.Tick::step, Function.identity()));
        Map<UUID, WorkOrder> others = others(tx, order);
        return new WorkOrderFile(
                lines(tx, deadlines.with(tx, List.of(order), WorkOrder::id), reader)
                        .getFirst(),
                ref(others, order.origin().reworkOf()),
                ref(others, order.origin().followsOn()),
                appointment(order, shown),
                order.work().noisy() ? NOISE : null,
                order.entry().map(Entry::arrivedAt).orElse(null),
                shown.name(order.entry().flatMap(entry -> orders.opened(order, "admitted_by", entry.admittedBy()))),
                order.entry().map(Entry::consentedAt).orElse(null),
                order.entry().map(Entry::startedAt).orElse(null),
                order.outcome()
                        .map(came -> outcome(order, came, others, reader, shown))
                        .orElse(null),
                shown.of(order.said()),
                signature(order, shown),
                order.cleaning()
                        .map(called -> new CleaningCalled(
                                shown.name(Optional.of(called.cleaningCalled())),
                                called.cleaningCalledAt(),
                                called.cleaningDoneAt()))
                        .orElse(null),
                shown.of(order.endReason()),
                checklist.unpacked(order, ticks.keySet()).stream()
                        .map(ChecklistStep::text)
                        .toList(),
                checklist.of(order).stream()
                        .map(step -> item(order, step, ticks.get(step.code())))
                        .toList(),
                history.of(tx, order.id()).stream()
                        .map(line -> line.shown(shown))
                        .toList(),
                actions);
    }

    /** S1b(4)-6f: only what is for the household. */
    HouseholdCopy copy(BranchTransaction tx, WorkOrder order) {
        ShownWords shown = ShownWords.to(tx.scope());
        Optional<Outcome> came = order.outcome();
        return new HouseholdCopy(
                order.number(),
                shown.whose(Optional.ofNullable(order.work().unit())),
                order.work().job(),
                order.work().equipment(),
                appointment(order, shown),
                order.technician().orElse(null),
                shown.of(came.map(Outcome::summary)),
                shown.of(came.map(Outcome::usageAdvice)),
                shown.of(came.map(Outcome::inspectionResult)),
                shown.of(came.map(Outcome::nextStep)),
                order.work().paid(),
                signature(order, shown));
    }

    private Map<UUID, WorkOrder> others(BranchTransaction tx, WorkOrder order) {
        return orders.byId(
                tx,
                Stream.of(
                                order.origin().reworkOf(),
                                order.origin().followsOn(),
                                order.outcome().map(Outcome::nextOrder).orElse(null))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Ref ref(Map<UUID, WorkOrder> others, UUID id) {
        return Optional.ofNullable(id)
                .map(others::get)
                .map(other -> new Ref(other.id(), other.number()))
                .orElse(null);
    }

    private AppointmentMade appointment(WorkOrder order, ShownWords shown) {
        return order.appointment().map(made -> appointment(order, made, shown)).orElse(null);
    }

    private AppointmentMade appointment(WorkOrder order, Appointment made, ShownWords shown) {
        return new AppointmentMade(
                made.visitFrom(),
                made.visitTo(),
                shown.of(made.workContent()),
                made.estimatedMinutes(),
                shown.name(orders.opened(order, "agreed_with", made.agreedWith())));
    }

    private OutcomeTold outcome(
            WorkOrder order, Outcome came, Map<UUID, WorkOrder> others, Caller reader, ShownWords shown) {
        return new OutcomeTold(
                shown.of(came.summary()),
                shown.of(came.usageAdvice()),
                shown.of(came.inspectionResult()),
                WorkOrderRules.mayReadInternalFinding(order, reader)
                        ? shown.of(orders.opened(order, "internal_finding", came.internalFinding()))
                        : null,
                shown.of(came.nextStep()),
                ref(others, came.nextOrder()),
                came.floorDirty(),
                came.defect(),
                came.finishedAt());
    }

    private SignatureKept signature(WorkOrder order, ShownWords shown) {
        return order.acceptance().map(signed -> signature(order, signed, shown)).orElse(null);
    }

    private SignatureKept signature(WorkOrder order, Acceptance signed, ShownWords shown) {
        return new SignatureKept(
                shown.name(orders.opened(order, "signer", signed.signer())),
                signed.signedAt(),
                signed.onPaper(),
                shown == ShownWords.NONE
                        ? null
                        : orders.opened(order, "strokes", signed.strokes()).orElse(null),
                signed.amountFen());
    }

    private static Item item(WorkOrder order, ChecklistStep step, WorkOrders.Tick tick) {
        return new Item(
                step.code(),
                step.clause(),
                step.phase(),
                step.phase().label(),
                step.kind(),
                step.text(),
                step.textEn(),
                step.name(),
                step.nameEn(),
                step.saidOn(order),
                step.mandatory(),
                step.phase().isNow(order.state()),
                step.kind() == Way.FACT ? step.isFactOf(order) : tick != null,
                tick == null ? null : tick.tickedBy(),
                tick == null ? null : tick.tickedAt());
    }
}

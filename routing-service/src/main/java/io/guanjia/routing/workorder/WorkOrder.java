package io.guanjia.routing.workorder;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.RegisterRow;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.workorder.WorkOrderLife.Step;
import io.guanjia.routing.workorder.WorkOrderParts.Acceptance;
import io.guanjia.routing.workorder.WorkOrderParts.Appointment;
import io.guanjia.routing.workorder.WorkOrderParts.Cleaning;
import io.guanjia.routing.workorder.WorkOrderParts.Entry;
import io.guanjia.routing.workorder.WorkOrderParts.Job;
import io.guanjia.routing.workorder.WorkOrderParts.Origin;
import io.guanjia.routing.workorder.WorkOrderParts.Outcome;
import io.guanjia.routing.workorder.WorkOrderParts.Work;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One work order.
 *
 * <pre>
 *   created ──▶ appointed ──▶ arrived ──▶ consented ──▶ in progress ──▶ awaiting acceptance ──▶ completed
 *                 ▲  │           │                          ▲                  │
 *                 │  ▼           │                          └── not satisfied ─┘
 *              not admitted ◀────┘
 *
 *   created ──▶ in progress ──▶ completed                   in a common area, where no household is asked
 *   anything open ──▶ cancelled                             by somebody, or with its slip
 * </pre>
 *
 * <p>Who goes is named while nobody is there yet; it changes no state.
 */
@Entity
@Table(name = "work_order")
public class WorkOrder extends RegisterRow {

    static final String SUBJECT = "work-order";

    @Column(updatable = false)
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.CREATED;

    @Embedded
    private Origin origin;

    @Embedded
    private Work work;

    private String technician;

    private int visit = 1;

    @Embedded
    private Appointment appointment;

    @Embedded
    private Entry entry;

    @Embedded
    private Outcome outcome;

    @Embedded
    private Acceptance acceptance;

    @Embedded
    private Cleaning cleaning;

    private String said;

    private String endReason;

    protected WorkOrder() {}

    WorkOrder(BranchTransaction tx, String office, String number, Origin origin, Work work) {
        super(tx, office);
        this.number = number;
        this.origin = origin;
        this.work = work;
        this.kind = kindOf(origin, work);
    }

    /** Where an order stands. */
    @Schema(name = "WorkOrderState")
    public enum State {
        CREATED("待预约"),
        APPOINTED("已预约"),
        NOT_ADMITTED("未能入户"),
        ARRIVED("已到达"),
        CONSENTED("已同意入户"),
        IN_PROGRESS("作业中"),
        AWAITING_ACCEPTANCE("待验收"),
        COMPLETED("已完成"),
        CANCELLED("已取消");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Whether somebody still has to do something about it. */
        boolean isOpen() {
            return this != COMPLETED && this != CANCELLED;
        }
    }

    /** Which work it is, as call backs tell them apart. */
    @Schema(name = "WorkOrderKind")
    public enum Kind {
        ORDINARY,
        REWORK,
        INSPECTION
    }

    /** What is done again is called so by what came before, never by whoever does it. */
    private static Kind kindOf(Origin origin, Work work) {
        if (origin.reworkOf() != null) {
            return Kind.REWORK;
        }
        return work.job() == Job.INSPECTION ? Kind.INSPECTION : Kind.ORDINARY;
    }

    /** What stands against a step now, whatever else is sent with it. */
    Optional<Problem> against(Step step) {
        return WorkOrderRules.possibleNow(this, step);
    }

    /** @throws Problem the refusal of {@link #against} */
    void take(Step step) {
        refuse(against(step));
        state = WorkOrderLife.STEPS.next(state, step).orElseThrow();
    }

    /** The work begins, or ends, as it does where this order is: in a common area without a household. */
    Step here(Step step) {
        return switch (step) {
            case START -> work.commonArea() ? Step.BEGIN : step;
            case FINISH -> work.commonArea() ? Step.CLOSE : step;
            default -> step;
        };
    }

    void assign(String staff) {
        take(Step.ASSIGN);
        technician = staff;
    }

    void appoint(Appointment made) {
        take(Step.APPOINT);
        appointment = made;
        entry = null;
    }

    /** Whoever comes again goes through the checklist again. */
    void refuseEntry() {
        take(Step.NOT_ADMIT);
        visit++;
    }

    void arrive(Instant at) {
        take(Step.ARRIVE);
        entry = new Entry(at, null, null, null);
    }

    void admit(String sealedName, Instant at) {
        take(Step.CONSENT);
        entry = entry.admitted(sealedName, at);
    }

    void start(Instant at) {
        take(here(Step.START));
        entry = Optional.ofNullable(entry).orElse(Entry.NONE).started(at);
    }

    void finish(Outcome came) {
        take(here(Step.FINISH));
        outcome = came;
    }

    void accept(Acceptance signed) {
        take(Step.ACCEPT);
        acceptance = signed;
    }

    void dissatisfy(String theirWords) {
        take(Step.DISSATISFY);
        said = theirWords;
    }

    void callCleaning(String whom, Instant at) {
        take(Step.CALL_CLEANING);
        cleaning = new Cleaning(whom, at, null);
    }

    void cleaned(Instant at) {
        take(Step.CLEANED);
        cleaning = new Cleaning(cleaning.cleaningCalled(), cleaning.cleaningCalledAt(), at);
    }

    void cancel(String reason) {
        take(Step.CANCEL);
        endReason = reason;
    }

    FieldAddress address(String column) {
        return new FieldAddress(branch(), "work_order", column, id().toString());
    }

    String number() {
        return number;
    }

    Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    /** Of one that stands alone all parts are missing. */
    Origin origin() {
        return Optional.ofNullable(origin).orElse(Origin.NONE);
    }

    Work work() {
        return work;
    }

    /** Staff id; empty while nobody is named. */
    Optional<String> technician() {
        return Optional.ofNullable(technician);
    }

    /** Which visit it is, from 1. */
    int visit() {
        return visit;
    }

    Optional<Appointment> appointment() {
        return Optional.ofNullable(appointment);
    }

    Optional<Entry> entry() {
        return Optional.ofNullable(entry);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<Acceptance> acceptance() {
        return Optional.ofNullable(acceptance);
    }

    Optional<Cleaning> cleaning() {
        return Optional.ofNullable(cleaning);
    }

    /** Whether somebody of the cleaners was called and is not done. */
    boolean waitsForCleaning() {
        return cleaning().filter(Cleaning::isOwed).isPresent();
    }

    /** What the household said that was not satisfied; null where it was. */
    String said() {
        return said;
    }

    /** Why it was cancelled; null if it was not. */
    String endReason() {
        return endReason;
    }

    /** When somebody is expected; before that is agreed, when it was written: as the table has it. */
    Instant plannedAt() {
        return appointment().map(Appointment::visitFrom).orElse(recordedAt());
    }
}

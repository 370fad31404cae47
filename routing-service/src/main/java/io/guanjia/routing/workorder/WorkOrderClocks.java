package io.guanjia.routing.workorder;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.register.Changes.Recorded;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Departments;
import io.guanjia.routing.workorder.WorkOrder.State;
import io.guanjia.routing.workorder.WorkOrderParts.Appointment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The clocks of work orders: one for each open state, and one for cleaners who were called. All limits are ours. */
@ApplicationScoped
public class WorkOrderClocks implements DepartmentFollower {

    static final RegisterClock APPOINTMENT = new RegisterClock(
            "WORK_ORDER_APPOINTMENT",
            "工单预约或开工 Appointing or beginning a work order",
            "routing.work-order-appointment",
            new DueRule.WorkingHours(4));

    /** The household was told when. */
    static final RegisterClock VISIT =
            new RegisterClock("WORK_ORDER_VISIT", "工单约定上门 Visit of a work order", null, null);

    static final RegisterClock START = new RegisterClock(
            "WORK_ORDER_START",
            "到达后开工 Beginning after the arrival",
            "routing.work-order-start",
            new DueRule.Minutes(30));

    /** For work of which nobody said how long it takes; else that long. */
    static final RegisterClock WORK = new RegisterClock(
            "WORK_ORDER_WORK", "工单作业 Work of a work order", "routing.work-order-work", new DueRule.WorkingDays(1));

    static final RegisterClock ACCEPTANCE = new RegisterClock(
            "WORK_ORDER_ACCEPTANCE",
            "工单验收签字 Acceptance of a work order",
            "routing.work-order-acceptance",
            new DueRule.WorkingHours(2));

    static final RegisterClock NEW_APPOINTMENT = new RegisterClock(
            "WORK_ORDER_NEW_APPOINTMENT",
            "未能入户后另约 Appointing anew",
            "routing.work-order-new-appointment",
            new DueRule.WorkingDays(1));

    /** S1b(4)-7b: cleaners are called at once; how soon they are done is ours. */
    static final RegisterClock CLEANING = new RegisterClock(
            "WORK_ORDER_CLEANING",
            "通知保洁后清洁 Cleaning after work",
            "routing.work-order-cleaning",
            new DueRule.Minutes(30));

    static final List<RegisterClock> ALL =
            List.of(APPOINTMENT, VISIT, START, WORK, ACCEPTANCE, NEW_APPOINTMENT, CLEANING);

    /** Those that a branch may set otherwise. */
    public static final List<RegisterClock> CLOCKS =
            ALL.stream().filter(clock -> clock.policy() != null).toList();

    private static final DeadlineOwner DESK = DeadlineOwner.post("CS_TEAM_LEADER");
    private static final DeadlineOwner DIRECTOR = DeadlineOwner.post("OFFICE_DIRECTOR");

    private final Deadlines deadlines;
    private final Policies policies;
    private final Departments departments;

    WorkOrderClocks(Deadlines deadlines, Policies policies, Departments departments) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.departments = departments;
    }

    /** The clock of the state that was left is met, and that of the one that was entered begins. */
    void follow(BranchTransaction tx, Recorded<WorkOrder> recorded, Optional<State> left) {
        WorkOrder order = recorded.row();
        left.flatMap(state -> of(state, order)).map(RegisterClock::kind).ifPresent(recorded::meet);
        of(order.state(), order).ifPresent(clock -> recorded.start(running(tx, order, clock)));
    }

    /** What nobody waits for any more; cleaners who were called are still waited for. */
    void end(BranchTransaction tx, WorkOrder order) {
        cancel(tx, order.id(), order.waitsForCleaning());
    }

    void cancel(BranchTransaction tx, UUID order, boolean waitsForCleaning) {
        if (waitsForCleaning) {
            ALL.stream().filter(clock -> clock != CLEANING).forEach(clock -> deadlines.meet(tx, order, clock.kind()));
        } else {
            deadlines.cancelAll(tx, order);
        }
    }

    NewDeadline cleaning(BranchTransaction tx, WorkOrder order) {
        return running(tx, order, CLEANING);
    }

    private static Optional<RegisterClock> of(State state, WorkOrder order) {
        return Optional.ofNullable(
                switch (state) {
                    case CREATED -> APPOINTMENT;
                    case APPOINTED -> VISIT;
                    case NOT_ADMITTED -> NEW_APPOINTMENT;
                    case ARRIVED, CONSENTED -> START;
                    case IN_PROGRESS -> WORK;
                    case AWAITING_ACCEPTANCE -> ACCEPTANCE;
                    case COMPLETED, CANCELLED -> null;
                });
    }

    private NewDeadline running(BranchTransaction tx, WorkOrder order, RegisterClock clock) {
        Policies.Limit limit = limit(tx, order, clock);
        return new NewDeadline(
                order.office(),
                WorkOrder.SUBJECT,
                order.id(),
                clock.kind(),
                ownerOf(tx, order, clock),
                Optional.ofNullable(order.origin().requestId()),
                limit.rule(),
                clock == VISIT ? visitStart(order) : tx.now(),
                limit.policyVersion());
    }

    private Policies.Limit limit(BranchTransaction tx, WorkOrder order, RegisterClock clock) {
        Optional<Appointment> agreed = order.appointment();
        if (clock == VISIT) {
            return Policies.Limit.ofGroup(new DueRule.Minutes(minutes(agreed.orElseThrow())));
        }
        if (clock == WORK && agreed.isPresent()) {
            return Policies.Limit.ofGroup(new DueRule.Minutes(agreed.get().estimatedMinutes()));
        }
        return clock.limit(tx, policies);
    }

    /** Rules count whole minutes, so it begins as many before the end. */
    private static Instant visitStart(WorkOrder order) {
        Appointment agreed = order.appointment().orElseThrow();
        return agreed.visitTo().minus(Duration.ofMinutes(minutes(agreed)));
    }

    private static int minutes(Appointment agreed) {
        return Math.toIntExact(Math.max(
                1, Duration.between(agreed.visitFrom(), agreed.visitTo()).toMinutes()));
    }

    private DeadlineOwner ownerOf(BranchTransaction tx, WorkOrder order, RegisterClock clock) {
        if (isTheDesks(clock, order.work().commonArea())) {
            return DESK;
        }
        String department = order.work().department();
        boolean over = departments
                .find(tx, department)
                .map(known -> known.isOver(tx.now()))
                .orElse(false);
        return over ? DIRECTOR : DeadlineOwner.headOf(department);
    }

    /** What is heard of the organisation comes without a session, so orders are looked for without one. */
    @Override
    public void follow(BranchTransaction tx, String department, boolean over) {
        DeadlineOwner owner = over ? DIRECTOR : DeadlineOwner.headOf(department);
        tx.query("""
                        SELECT id, common_area FROM work_order
                        WHERE branch_id = ANY (:branches) AND department = :department
                          AND (state NOT IN ('COMPLETED', 'CANCELLED') OR cleaning_called_at IS NOT NULL AND cleaning_done_at IS NULL)
                        ORDER BY planned_at, id FOR UPDATE""")
                .bind("department", department)
                .map(ConstructorMapper.of(Running.class))
                .list()
                .forEach(order -> ALL.stream()
                        .filter(clock -> !isTheDesks(clock, order.commonArea()))
                        .forEach(clock -> deadlines.entrust(tx, order.id(), clock.kind(), owner)));
    }

    /** An order whose clocks may be somebody else's to meet. */
    public record Running(UUID id, boolean commonArea) {}

    /** Customer service makes appointments with households; all else is the department's. */
    private static boolean isTheDesks(RegisterClock clock, boolean commonArea) {
        return clock == NEW_APPOINTMENT || clock == APPOINTMENT && !commonArea;
    }
}

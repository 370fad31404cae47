package io.guanjia.routing.escalation;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.SlipEscalation.Kind;
import io.guanjia.routing.escalation.SlipEscalation.State;
import io.guanjia.routing.escalation.SlipEscalation.Step;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipHolders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Each step with its line of history and its clock, under the lock of the slip. */
@ApplicationScoped
class EscalationSteps {

    private final SlipEscalations escalations;
    private final SlipHolders slips;
    private final Deadlines deadlines;
    private final Policies policies;
    private final History history;

    EscalationSteps(
            SlipEscalations escalations, SlipHolders slips, Deadlines deadlines, Policies policies, History history) {
        this.escalations = escalations;
        this.slips = slips;
        this.deadlines = deadlines;
        this.policies = policies;
        this.history = history;
    }

    /** A clock of a department ran out: soon the suite urges. */
    void missed(BranchTransaction tx, ContactSlip slip, SlipEscalations.Cause cause) {
        SlipEscalationLevel level = SlipEscalationLevel.first(slip.matter().accused());
        escalations.add(tx, slip, cause, level, State.MISSED).ifPresent(added -> {
            record(tx, added, "missed", null, Caller.SUITE, null);
            start(tx, added, SlipEscalation.URGE, slips.department(tx, slip));
        });
    }

    /** A cause before a level: nothing happens where it was there before. */
    void raise(
            BranchTransaction tx, ContactSlip slip, SlipEscalations.Cause cause, SlipEscalationLevel level, Actor by) {
        escalations.add(tx, slip, cause, level, State.RAISED).ifPresent(added -> {
            record(tx, added, "raised", null, by, null);
            start(tx, added, level.clock(), level.owner(slip.matter().accused()));
        });
    }

    void urged(BranchTransaction tx, ContactSlip slip, SlipEscalation from) {
        SlipEscalation urged = take(tx, from, Step.URGE, "urged", Caller.SUITE);
        start(tx, urged, SlipEscalation.RAISE, slips.department(tx, slip));
    }

    void raised(BranchTransaction tx, ContactSlip slip, SlipEscalation from) {
        SlipEscalation raised = take(tx, from, Step.RAISE, "raised", Caller.SUITE);
        start(
                tx,
                raised,
                raised.level().clock(),
                raised.level().owner(slip.matter().accused()));
    }

    /** What was owed is there, or nobody waits for it any more. */
    void settled(BranchTransaction tx, SlipEscalation from, Actor by) {
        if (from.state().isOpen()) {
            take(tx, from, Step.SETTLE, "settled", by);
            deadlines.cancelAll(tx, from.id());
        }
    }

    SlipEscalation acknowledged(
            BranchTransaction tx, ContactSlip slip, SlipEscalation from, Actor by, String instruction) {
        State to = SlipEscalation.LIFE.next(from.state(), Step.ACKNOWLEDGE).orElseThrow();
        SlipEscalation now = escalations.answer(tx, from, to, by.staffId(), instruction, Optional.empty());
        record(tx, now, "acknowledged", from.state(), by, null);
        deadlines.meet(tx, now.id(), now.level().clock().kind());
        start(tx, now, SlipEscalation.SETTLED, slips.department(tx, slip));
        return now;
    }

    SlipEscalation decided(BranchTransaction tx, SlipEscalation from, Actor by, String reason, String department) {
        State to = SlipEscalation.LIFE.next(from.state(), Step.DECIDE).orElseThrow();
        SlipEscalation now = escalations.answer(tx, from, to, by.staffId(), reason, Optional.of(department));
        record(tx, now, "decided", from.state(), by, department);
        deadlines.meet(tx, now.id(), now.level().clock().kind());
        return now;
    }

    /** What the department owes is owed by whoever answers for it; what is before a level, by that level or whoever is above the accused. */
    void address(BranchTransaction tx, ContactSlip slip, SlipEscalation one) {
        DeadlineOwner department = slips.department(tx, slip);
        SlipEscalation.OF_THE_DEPARTMENT.forEach(clock -> deadlines.entrust(tx, one.id(), clock.kind(), department));
        deadlines.entrust(
                tx,
                one.id(),
                one.level().clock().kind(),
                one.level().owner(slip.matter().accused()));
    }

    /** Its cause, as it comes before the next level. */
    static SlipEscalations.Cause causeOf(SlipEscalation escalation) {
        return new SlipEscalations.Cause(
                Kind.OVERDUE, escalation.causeId(), escalation.cause(), escalation.owedSince());
    }

    private SlipEscalation take(BranchTransaction tx, SlipEscalation from, Step step, String action, Actor by) {
        SlipEscalation now = escalations.move(
                tx, from, SlipEscalation.LIFE.next(from.state(), step).orElseThrow());
        record(tx, now, action, from.state(), by, null);
        return now;
    }

    private void start(BranchTransaction tx, SlipEscalation of, RegisterClock clock, DeadlineOwner owner) {
        Policies.Limit limit = clock.limit(tx, policies);
        deadlines.set(
                tx,
                new NewDeadline(
                        of.office(),
                        SlipEscalation.SUBJECT,
                        of.id(),
                        clock.kind(),
                        owner,
                        Optional.of(of.requestId()),
                        limit.rule(),
                        tx.now(),
                        limit.policyVersion()));
    }

    private void record(
            BranchTransaction tx, SlipEscalation now, String action, State before, Actor by, String reason) {
        history.append(
                tx,
                new History.Entry(
                        now.office(),
                        SlipEscalation.SUBJECT,
                        now.id(),
                        now.version(),
                        action,
                        before == null ? null : before.name(),
                        now.state().name(),
                        by,
                        reason));
    }
}

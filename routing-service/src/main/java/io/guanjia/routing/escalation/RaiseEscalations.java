package io.guanjia.routing.escalation;

import io.guanjia.platform.deadline.ClockLabels;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.SlipEscalation.Kind;
import io.guanjia.routing.escalation.SlipEscalation.State;
import io.guanjia.routing.slip.ActOnSlip;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ContactSlips;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What time brings about: a clock that ran out is urged for, then brought before one level after the other. */
@ApplicationScoped
class RaiseEscalations {

    /** What a department owes by a slip; what the desk owes is before its own leader with the clock. */
    private static final Set<String> OWED_BY_THE_DEPARTMENT =
            Set.of("ACKNOWLEDGE", "ACKNOWLEDGE_URGENT", "PLAN", "VISIT", "NEXT_CHECK", "PROGRESS");

    private static final String URGING = "URGING";

    private final SlipEscalations escalations;
    private final EscalationSteps steps;
    private final ContactSlips slips;
    private final ActOnSlip actOnSlip;
    private final ClockLabels labels;

    RaiseEscalations(
            SlipEscalations escalations,
            EscalationSteps steps,
            ContactSlips slips,
            ActOnSlip actOnSlip,
            ClockLabels labels) {
        this.escalations = escalations;
        this.steps = steps;
        this.slips = slips;
        this.actOnSlip = actOnSlip;
        this.labels = labels;
    }

    /** A clock of this service that ran out. */
    record Missed(UUID deadlineId, String subjectType, UUID subjectId, String kind, Instant dueAt) {}

    /** Looks at what ran out; whatever is owed no more by now, or was told before, changes nothing. */
    void ranOut(BranchTransaction tx, Missed missed) {
        switch (missed.subjectType()) {
            case "contact-slip" -> ofSlip(tx, missed, missed.subjectId());
            case "plan-commitment" ->
                escalations
                        .slipOfCommitment(tx, missed.subjectId())
                        .flatMap(slip -> slips.lock(tx, slip))
                        .filter(slip -> escalations.isOwed(tx, missed.deadlineId()))
                        .ifPresent(slip -> steps.missed(tx, slip, cause(missed)));
            case SlipEscalation.SUBJECT -> goUp(tx, missed.subjectId());
            default -> {}
        }
    }

    private void ofSlip(BranchTransaction tx, Missed missed, UUID id) {
        slips.lock(tx, id)
                .filter(slip -> escalations.isOwed(tx, missed.deadlineId()))
                .ifPresent(slip -> {
                    if (OWED_BY_THE_DEPARTMENT.contains(missed.kind())) {
                        steps.missed(tx, slip, cause(missed));
                    } else if (missed.kind().equals(URGING) && isBeforeNobody(tx, slip)) {
                        // It was urged already, by somebody else than the suite.
                        steps.raise(
                                tx,
                                slip,
                                cause(missed),
                                SlipEscalationLevel.first(slip.matter().accused()),
                                Caller.SUITE);
                    }
                });
    }

    private boolean isBeforeNobody(BranchTransaction tx, ContactSlip slip) {
        return escalations.openOf(tx, slip.matter().requestId()).stream()
                .noneMatch(one -> one.slipId().equals(slip.id()));
    }

    /** Locks the slip of one of them, which goes before it. */
    Optional<ContactSlip> lock(BranchTransaction tx, UUID escalation) {
        return escalations.find(tx, escalation).flatMap(found -> slips.lock(tx, found.slipId()));
    }

    /** S0-5.2.4b: the suite urges, where the department still has it in hand; else those above hear of it at once. */
    void urge(BranchTransaction tx, UUID id) {
        SlipEscalation missed = escalations.find(tx, id).orElseThrow();
        if (!isStillOwed(tx, missed, State.MISSED)) {
            return;
        }
        ContactSlip slip = slips.lock(tx, missed.slipId()).orElseThrow();
        if (actOnSlip.urge(tx, slip, "系统自动催办：" + labels.labelOf(missed.cause()) + " 时限已过，请尽快办理并说明")) {
            steps.urged(tx, slip, missed);
        } else {
            steps.raised(tx, slip, missed);
        }
    }

    /** Nothing came of the urging. */
    void raise(BranchTransaction tx, UUID id) {
        SlipEscalation urged = escalations.find(tx, id).orElseThrow();
        if (isStillOwed(tx, urged, State.URGED)) {
            steps.raised(tx, slips.lock(tx, urged.slipId()).orElseThrow(), urged);
        }
    }

    /** S0-5.2.4c: nobody saw to it, or nothing came of it. */
    private void goUp(BranchTransaction tx, UUID id) {
        lock(tx, id).ifPresent(slip -> {
            SlipEscalation found = escalations.find(tx, id).orElseThrow();
            if (found.kind() == Kind.OVERDUE
                    && (isStillOwed(tx, found, State.RAISED) || isStillOwed(tx, found, State.ACKNOWLEDGED))) {
                found.level()
                        .next(slip.matter().accused())
                        .ifPresent(level -> steps.raise(tx, slip, EscalationSteps.causeOf(found), level, Caller.SUITE));
            }
        });
    }

    private boolean isStillOwed(BranchTransaction tx, SlipEscalation found, State in) {
        if (found.state() != in) {
            return false;
        }
        boolean owed = escalations.isOwed(tx, found.causeId());
        if (!owed) {
            steps.settled(tx, found, Caller.SUITE);
        }
        return owed;
    }

    private static SlipEscalations.Cause cause(Missed missed) {
        return new SlipEscalations.Cause(Kind.OVERDUE, missed.deadlineId(), missed.kind(), missed.dueAt());
    }
}

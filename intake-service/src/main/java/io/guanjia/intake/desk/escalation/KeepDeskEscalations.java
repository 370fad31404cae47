package io.guanjia.intake.desk.escalation;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.desk.escalation.DeskEscalation.Reason;
import io.guanjia.intake.desk.escalation.DeskEscalation.State;
import io.guanjia.intake.desk.escalation.DeskEscalation.Step;
import io.guanjia.intake.desk.escalation.DeskEscalationBodies.Called;
import io.guanjia.intake.desk.escalation.DeskEscalationBodies.Consent;
import io.guanjia.intake.desk.escalation.DeskEscalationBodies.Marked;
import io.guanjia.intake.request.Post;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the desk does with somebody agitated; each within a transaction that others opened. */
@ApplicationScoped
class KeepDeskEscalations {

    private static final DeadlineOwner DESK = DeadlineOwner.post("CUSTOMER_SERVICE_AGENT");
    private static final DeadlineOwner LEADER = DeadlineOwner.post("CS_TEAM_LEADER");

    private final DeskEscalations escalations;
    private final Numbers numbers;
    private final Changes changes;
    private final Policies policies;

    KeepDeskEscalations(DeskEscalations escalations, Numbers numbers, Changes changes, Policies policies) {
        this.escalations = escalations;
        this.numbers = numbers;
        this.changes = changes;
        this.policies = policies;
    }

    /** 标记激动; or 超出职责, where a superior is offered at once (S4-2.6b). */
    DeskEscalation mark(BranchTransaction tx, Actor by, Marked sent) {
        String office = tx.scope().office().orElseThrow();
        Instant at = Optional.ofNullable(sent.markedAt()).orElse(tx.now());
        Reason reason = sent.beyondScope() ? Reason.BEYOND_SCOPE : null;
        refuse(refuseIf(
                        at.isAfter(tx.now()) || at.isBefore(tx.now().minus(DeskEscalation.FURTHEST_BACK)),
                        Problem.of(DeskEscalationProblem.DESK_ESCALATION_TIME))
                .or(() -> refuseIf(
                        sent.beyondScope() && !sent.apologised(),
                        Problem.of(DeskEscalationProblem.DESK_ESCALATION_APOLOGY, Map.of(), List.of("S4-2.6b")))));
        DeskEscalation escalation =
                new DeskEscalation(tx, office, numbers.next(tx, office, "DE"), sent.channel(), by, at, reason);
        Optional.ofNullable(sent.requestNumber())
                .ifPresent(number -> DeskEscalations.nameRequest(tx, escalation, number));
        Changes.Recorded<DeskEscalation> marked = record(tx, by, escalation, "MARK", null, null);
        if (escalation.state() == State.CALMING) {
            marked.start(clock(tx, escalation, DeskEscalation.PROMPT, DESK, at));
        }
        marked.start(clock(tx, escalation, DeskEscalation.UPWARD, LEADER, at));
        return escalation;
    }

    /** 征询是否请上级沟通. */
    DeskEscalation ask(BranchTransaction tx, Actor by, UUID id, String ifMatch, Reason reason) {
        DeskEscalation escalation = escalations.locked(tx, id, ifMatch);
        refuse(escalation.againstAsking(reason, tx.now()));
        escalation.offeredBecause(reason);
        step(tx, by, escalation, Step.ASK, reason.name()).meet(DeskEscalation.PROMPT.kind());
        return escalation;
    }

    /** 同意 or 不同意: who refuses is not handed over, and what was done instead is written down (S4-1E.3b). */
    DeskEscalation answered(BranchTransaction tx, Actor by, UUID id, String ifMatch, Consent sent) {
        DeskEscalation escalation = escalations.locked(tx, id, ifMatch);
        if (sent.given()) {
            step(tx, by, escalation, Step.CONSENT, null);
            return escalation;
        }
        String instead = Optional.ofNullable(sent.instead())
                .orElseThrow(() -> Problem.of(
                        DeskEscalationProblem.DESK_ESCALATION_INSTEAD_NEEDED, Map.of(), List.of("S4-1E.3b")));
        noPersonalData(instead);
        escalation.refusedFor(instead);
        step(tx, by, escalation, Step.REFUSE, null).meet(DeskEscalation.UPWARD.kind());
        return escalation;
    }

    /** 当面联系上级; another one where the first does not come (S4-1E.4a). */
    DeskEscalation call(BranchTransaction tx, Actor by, UUID id, String ifMatch, Called sent) {
        DeskEscalation escalation = escalations.locked(tx, id, ifMatch);
        refuse(refuseIf(
                !Post.CUSTOMER_SERVICE_AGENT.isOrIsUnder(sent.role().name())
                        || sent.role() == Post.CUSTOMER_SERVICE_AGENT,
                Problem.of(DeskEscalationProblem.DESK_ESCALATION_NOT_ABOVE, Map.of(), List.of("S4-1E.4a"))));
        escalation.calling(sent.role(), sent.staffId());
        Changes.Recorded<DeskEscalation> called =
                step(tx, by, escalation, Step.CALL, sent.role().name());
        DeadlineOwner owner = DeadlineOwner.post(sent.role().name());
        called.meet(DeskEscalation.UPWARD.kind()).meet(DeskEscalation.COMING.kind());
        called.start(clock(tx, escalation, DeskEscalation.COMING, owner, tx.now()));
        return escalation;
    }

    /** 马上到: whoever was called says so. */
    DeskEscalation come(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        DeskEscalation escalation = escalations.locked(tx, id, ifMatch);
        refuse(escalation.againstComing(by));
        step(tx, by, escalation, Step.COME, null);
        return escalation;
    }

    /** 介绍. */
    DeskEscalation introduce(BranchTransaction tx, Actor by, UUID id, String ifMatch) {
        return end(tx, by, id, ifMatch, Step.INTRODUCE, null);
    }

    /** 已缓和 or 已离开. */
    DeskEscalation end(BranchTransaction tx, Actor by, UUID id, String ifMatch, Step step, String note) {
        DeskEscalation escalation = escalations.locked(tx, id, ifMatch);
        Optional.ofNullable(note).ifPresent(KeepDeskEscalations::noPersonalData);
        step(tx, by, escalation, step, note)
                .meet(DeskEscalation.PROMPT.kind())
                .meet(DeskEscalation.UPWARD.kind())
                .meet(DeskEscalation.COMING.kind());
        return escalation;
    }

    /** 关联登记. */
    DeskEscalation name(BranchTransaction tx, Actor by, UUID id, String ifMatch, String number) {
        DeskEscalation escalation = escalations.locked(tx, id, ifMatch);
        DeskEscalations.nameRequest(tx, escalation, number);
        record(tx, by, escalation, "NAME", escalation.state(), null);
        return escalation;
    }

    private Changes.Recorded<DeskEscalation> step(
            BranchTransaction tx, Actor by, DeskEscalation escalation, Step step, String reason) {
        State before = escalation.state();
        escalation.take(step, tx.now());
        return record(tx, by, escalation, step.name(), before, reason);
    }

    private static void noPersonalData(String text) {
        refuse(refuseIf(
                PersonalDataInText.isIn(text), Problem.of(DeskEscalationProblem.DESK_ESCALATION_PERSONAL_DATA)));
    }

    private NewDeadline clock(
            BranchTransaction tx, DeskEscalation escalation, RegisterClock clock, DeadlineOwner owner, Instant from) {
        Policies.Limit limit = clock.limit(tx, policies);
        return new NewDeadline(
                escalation.office(),
                DeskEscalation.SUBJECT,
                escalation.id(),
                clock.kind(),
                owner,
                Optional.ofNullable(escalation.requestId()),
                limit.rule(),
                from,
                limit.policyVersion());
    }

    private Changes.Recorded<DeskEscalation> record(
            BranchTransaction tx, Actor by, DeskEscalation escalation, String action, State from, String reason) {
        String before = from == null ? null : from.name();
        return changes.record(
                tx,
                escalations,
                escalation,
                new Changes.Step(
                        DeskEscalation.SUBJECT,
                        action,
                        before,
                        escalation.state().name(),
                        by,
                        reason));
    }
}

package io.guanjia.routing.plan;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.plan.HandlingPlan.Answer;
import io.guanjia.routing.plan.HandlingPlan.State;
import io.guanjia.routing.plan.HandlingPlan.Step;
import io.guanjia.routing.plan.PlanBodies.Conveyance;
import io.guanjia.routing.plan.PlanBodies.Keeping;
import io.guanjia.routing.plan.PlanBodies.NewPlan;
import io.guanjia.routing.plan.PlanCommitments.Commitment;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.SlipWatch;
import io.guanjia.routing.slip.StateCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What somebody does with plans, each within a transaction that others opened: first the slip is locked, then its plan. */
@ApplicationScoped
class KeepHandlingPlans {

    private final HandlingPlans plans;
    private final PlanCommitments commitments;
    private final SlipHolders slips;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BranchDirectory branches;
    private final SlipWatch watch;

    KeepHandlingPlans(
            HandlingPlans plans,
            PlanCommitments commitments,
            SlipHolders slips,
            Changes changes,
            Deadlines deadlines,
            Policies policies,
            BranchDirectory branches,
            SlipWatch watch) {
        this.watch = watch;
        this.plans = plans;
        this.commitments = commitments;
        this.slips = slips;
        this.changes = changes;
        this.deadlines = deadlines;
        this.policies = policies;
        this.branches = branches;
    }

    /** Somebody, with the departments that they work in. */
    record Doer(Actor actor, Set<String> departments) {}

    /**
     * 提交处理计划: the first version, or the next in the place of the one that counts.
     *
     * @throws Problem {@code NOT_FOUND}, or the refusal of a rule
     */
    HandlingPlan submit(BranchTransaction tx, Doer by, UUID slipId, NewPlan sent) {
        ContactSlip slip = slips.lock(tx, slipId);
        refuse(SlipHolders.againstTheDepartment(slip, by.actor(), by.departments())
                .or(() -> PlanRules.theDepartmentHasItInHand(slip))
                .or(() -> PlanRules.everyTimeLiesAhead(
                        sent,
                        tx.now(),
                        tx.now().atZone(branches.zone(tx.branch())).toLocalDate()))
                .or(() -> PlanRules.noPersonalData(sent.texts())));
        List<HandlingPlan> before = plans.ofSlip(tx, slipId);
        before.stream()
                .filter(plan -> plan.state().isOpen())
                .findFirst()
                .ifPresent(plan -> replace(tx, by.actor(), plan));
        HandlingPlan plan = new HandlingPlan(
                tx,
                slip,
                before.isEmpty() ? 1 : before.getFirst().revision() + 1,
                by.actor().staffId());
        plans.keep(plan, sent);
        Changes.Recorded<HandlingPlan> recorded = record(tx, by.actor(), plan, "submitted", null);
        recorded.start(clock(tx, plan, HandlingPlan.CONVEYING, slips.desk(tx, slip)));
        recorded.tell(PlanEvents.submitted(plan, slip, by.actor()));
        DeadlineOwner owner = slips.department(tx, slip);
        commitments.add(tx, plan, sent.commitments()).forEach(one -> recorded.start(clock(plan, one, owner, tx.now())));
        slips.planned(tx, slip, by.actor());
        watch.kept(tx, slip, by.actor());
        return plan;
    }

    /** 转告业户: tells what the household was told of a plan and what they said, or what they said since. */
    HandlingPlan convey(BranchTransaction tx, Actor by, UUID id, String ifMatch, Conveyance sent) {
        ContactSlip slip = slips.lock(tx, plans.visible(tx, id).slipId());
        HandlingPlan plan = plans.locked(tx, id, ifMatch);
        Instant at = Optional.ofNullable(sent.toldAt()).orElse(tx.now());
        refuse(SlipHolders.againstTheDesk(slip, by)
                .or(() -> plan.against(sent.answer().step()))
                .or(() -> PlanRules.anObjectionIsInWords(sent.answer(), Optional.ofNullable(sent.said())))
                .or(() -> PlanRules.itHasHappened("toldAt", at, plan, tx.now())));
        State before = plan.state();
        Optional<String> said = plans.sealSaid(plan, Optional.ofNullable(sent.said()));
        plan.convey(sent.answer(), sent.how(), at, by.staffId(), said);
        Changes.Recorded<HandlingPlan> recorded =
                record(tx, by, plan, action(sent.answer()), before).meet(HandlingPlan.CONVEYING.kind());
        if (plan.state() == State.OBJECTED) {
            if (isInHand(slip)) {
                recorded.start(clock(tx, plan, HandlingPlan.REVISING, slips.department(tx, slip)));
            }
        } else {
            recorded.meet(HandlingPlan.REVISING.kind());
        }
        recorded.tell(PlanEvents.conveyed(plan, slip, sent.answer(), by));
        goOn(tx, by, slip, plan);
        return plan;
    }

    /** 登记履行: a commitment is kept, in time or late. */
    HandlingPlan keep(BranchTransaction tx, Doer by, UUID id, UUID commitmentId, String ifMatch, Keeping sent) {
        ContactSlip slip = slips.lock(tx, plans.visible(tx, id).slipId());
        HandlingPlan plan = plans.locked(tx, id, ifMatch);
        Commitment commitment = commitments.of(tx, List.of(id)).stream()
                .filter(one -> one.id().equals(commitmentId))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "承诺 commitment")));
        Instant at = Optional.ofNullable(sent.keptAt()).orElse(tx.now());
        refuse(SlipHolders.againstTheDepartment(slip, by.actor(), by.departments())
                .or(plan::againstKeeping)
                .or(() -> PlanRules.itHasHappened("keptAt", at, plan, tx.now()))
                .or(() -> PlanRules.noPersonalData(Stream.of(sent.note()))));
        boolean kept = commitments.keep(tx, id, commitmentId, at, by.actor().staffId(), sent.note());
        refuse(refuseIf(!kept, Problem.of(PlanProblem.COMMITMENT_NOT_OPEN, Map.of("number", commitment.number()))));
        record(tx, by.actor(), plan, "commitment-kept", plan.state());
        deadlines.meet(tx, commitmentId, PlanCommitments.CLOCK);
        watch.kept(tx, slip, by.actor());
        goOn(tx, by.actor(), slip, plan);
        return plan;
    }

    /** Once all that was promised is kept, the plan is fulfilled with the slip, or the report is waited for. */
    private void goOn(BranchTransaction tx, Actor by, ContactSlip slip, HandlingPlan plan) {
        if (!plan.state().isPromised() || !commitments.open(tx, plan.id()).isEmpty()) {
            return;
        }
        if (slip.state().code() == StateCode.CONFIRMED) {
            State before = plan.state();
            plan.take(Step.FULFIL);
            record(tx, by, plan, "fulfilled", before);
        } else {
            slips.owesTheReport(tx, slip);
        }
    }

    private void replace(BranchTransaction tx, Actor by, HandlingPlan shown) {
        HandlingPlan plan = plans.locked(tx, shown.id());
        State before = plan.state();
        plan.take(Step.REPLACE);
        record(tx, by, plan, "replaced", before);
        release(tx, plan.id());
    }

    /** Nothing of a plan is waited for any more. */
    void release(BranchTransaction tx, UUID plan) {
        deadlines.cancelAll(tx, plan);
        commitments.open(tx, plan).forEach(one -> deadlines.cancelAll(tx, one));
        commitments.lapse(tx, plan);
    }

    private static boolean isInHand(ContactSlip slip) {
        return PlanRules.theDepartmentHasItInHand(slip).isEmpty();
    }

    private static String action(Answer answer) {
        return switch (answer) {
            case NONE -> "conveyed";
            case AGREED -> "agreed";
            case OBJECTED -> "objected";
        };
    }

    private NewDeadline clock(BranchTransaction tx, HandlingPlan plan, RegisterClock clock, DeadlineOwner owner) {
        Policies.Limit limit = clock.limit(tx, policies);
        return new NewDeadline(
                plan.office(),
                HandlingPlan.SUBJECT,
                plan.id(),
                clock.kind(),
                owner,
                Optional.of(plan.requestId()),
                limit.rule(),
                tx.now(),
                limit.policyVersion());
    }

    /** Due when the household was told; the rule ends exactly then, from a start moved by less than its unit. */
    private static NewDeadline clock(HandlingPlan plan, Commitment commitment, DeadlineOwner owner, Instant now) {
        int hours = (int) Math.max(1, Duration.between(now, commitment.dueAt()).toHours());
        return new NewDeadline(
                plan.office(),
                PlanCommitments.SUBJECT,
                commitment.id(),
                PlanCommitments.CLOCK,
                owner,
                Optional.of(plan.requestId()),
                new DueRule.Hours(hours),
                commitment.dueAt().minus(Duration.ofHours(hours)),
                0);
    }

    private Changes.Recorded<HandlingPlan> record(
            BranchTransaction tx, Actor by, HandlingPlan plan, String action, State before) {
        return changes.record(
                tx,
                plans,
                plan,
                new Changes.Step(
                        HandlingPlan.SUBJECT,
                        action,
                        before == null ? null : before.name(),
                        plan.state().name(),
                        by,
                        null));
    }
}

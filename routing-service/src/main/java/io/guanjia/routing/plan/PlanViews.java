package io.guanjia.routing.plan;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.plan.PlanBodies.CommitmentView;
import io.guanjia.routing.plan.PlanBodies.PlanView;
import io.guanjia.routing.plan.PlanBodies.SlipPlansView;
import io.guanjia.routing.plan.PlanCommitments.Commitment;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.StoredSlip;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Plans as whoever asks may see them: no more of their words than of their slip's. */
@ApplicationScoped
class PlanViews {

    static final String SUBMIT = "handling-plan.submit";
    static final String CONVEY = "handling-plan.convey";
    static final String KEEP = "handling-plan.keep-commitment";

    private final HandlingPlans plans;
    private final PlanCommitments commitments;
    private final SlipHolders slips;
    private final Deadlines deadlines;
    private final History history;
    private final CurrentCaller caller;
    private final Actions actions;
    private final PermissionTable table;

    PlanViews(
            HandlingPlans plans,
            PlanCommitments commitments,
            SlipHolders slips,
            Deadlines deadlines,
            History history,
            CurrentCaller caller,
            Actions actions,
            PermissionTable table) {
        this.plans = plans;
        this.commitments = commitments;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
        this.caller = caller;
        this.actions = actions;
        this.table = table;
    }

    /** All versions of a slip, each with what may be done with it. */
    SlipPlansView ofSlip(BranchTransaction tx, UUID slipId) {
        StoredSlip slip = slips.read(tx, slipId);
        List<HandlingPlan> found = plans.ofSlip(tx, slipId);
        Map<UUID, List<CommitmentView>> promised = promised(tx, found, any -> slip.shownTo(caller.reader()));
        return new SlipPlansView(
                found.stream().map(plan -> file(tx, slip, plan, promised)).toList(),
                List.of(actions.of(SUBMIT, () -> SlipHolders.againstTheDepartment(
                                slip.slip(), actorOf(SUBMIT), caller.get().departments())
                        .or(() -> PlanRules.theDepartmentHasItInHand(slip.slip())))));
    }

    /** One version with its history and what may be done with it. */
    PlanView file(BranchTransaction tx, HandlingPlan plan) {
        StoredSlip slip = slips.read(tx, plan.slipId());
        return file(tx, slip, plan, promised(tx, List.of(plan), any -> slip.shownTo(caller.reader())));
    }

    /** Versions as a list shows them. */
    List<PlanView> listed(BranchTransaction tx, List<Clocked<HandlingPlan>> found) {
        List<HandlingPlan> plansFound = found.stream().map(Clocked::row).toList();
        Function<UUID, ShownWords> shown =
                shown(tx, plansFound.stream().map(HandlingPlan::slipId).toList());
        Map<UUID, List<CommitmentView>> promised = promised(tx, plansFound, shown);
        return found.stream()
                .map(one -> PlanView.of(
                        one.row(),
                        plans,
                        promised.getOrDefault(one.row().id(), List.of()),
                        shown.apply(one.row().slipId()),
                        one.due().orElse(null),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** Commitments of whatever plans. */
    List<CommitmentView> listed(BranchTransaction tx, Collection<Commitment> found) {
        return views(tx, found, shown(tx, found.stream().map(Commitment::slipId).toList()));
    }

    private List<CommitmentView> views(
            BranchTransaction tx, Collection<Commitment> found, Function<UUID, ShownWords> shown) {
        Map<UUID, NearestClock> due =
                deadlines.nearest(tx, found.stream().map(Commitment::id).toList());
        return found.stream()
                .map(one -> CommitmentView.of(one, shown.apply(one.slipId()), tx.now(), due.get(one.id())))
                .toList();
    }

    private Map<UUID, List<CommitmentView>> promised(
            BranchTransaction tx, List<HandlingPlan> found, Function<UUID, ShownWords> shown) {
        List<UUID> ids = found.stream().map(HandlingPlan::id).toList();
        return views(tx, commitments.of(tx, ids), shown).stream()
                .collect(Collectors.groupingBy(CommitmentView::planId));
    }

    private PlanView file(
            BranchTransaction tx, StoredSlip stored, HandlingPlan plan, Map<UUID, List<CommitmentView>> promised) {
        ContactSlip slip = stored.slip();
        return PlanView.of(
                plan,
                plans,
                promised.getOrDefault(plan.id(), List.of()),
                stored.shownTo(caller.reader()),
                deadlines.nearest(tx, List.of(plan.id())).get(plan.id()),
                history.of(tx, plan.id()),
                List.of(
                        actions.of(CONVEY, () -> SlipHolders.againstTheDesk(slip, actorOf(CONVEY))
                                .or(plan::againstConveying)),
                        actions.of(KEEP, () -> SlipHolders.againstTheDepartment(
                                        slip, actorOf(KEEP), caller.get().departments())
                                .or(plan::againstKeeping))));
    }

    private Function<UUID, ShownWords> shown(BranchTransaction tx, Collection<UUID> slipIds) {
        Map<UUID, ShownWords> bySlip = slips.read(tx, Set.copyOf(slipIds)).stream()
                .collect(Collectors.toMap(stored -> stored.slip().id(), stored -> stored.shownTo(caller.reader())));
        return id -> bySlip.getOrDefault(id, ShownWords.WITHHELD);
    }

    private Actor actorOf(String command) {
        return caller.get().actingAs(table.of(command).roles());
    }
}

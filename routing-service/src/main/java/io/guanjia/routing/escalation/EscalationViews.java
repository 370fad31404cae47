package io.guanjia.routing.escalation;

import io.guanjia.platform.deadline.ClockLabels;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NearestClock;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Actions;
import io.guanjia.platform.permission.CurrentCaller;
import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.EscalationBodies.EscalationView;
import io.guanjia.routing.escalation.EscalationBodies.File;
import io.guanjia.routing.escalation.EscalationBodies.Said;
import io.guanjia.routing.escalation.SlipEscalation.Step;
import io.guanjia.routing.slip.SlipHolders;
import io.guanjia.routing.slip.StoredSlip;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is before those above as whoever asks may see it: no more of its words than of its slip's. */
@ApplicationScoped
class EscalationViews {

    static final String ACKNOWLEDGE = "slip-escalation.acknowledge";
    static final String DECIDE = "slip-escalation.decide";

    private final SlipEscalations escalations;
    private final SlipHolders slips;
    private final Deadlines deadlines;
    private final ClockLabels labels;
    private final History history;
    private final CurrentCaller caller;
    private final Actions actions;
    private final PermissionTable table;

    EscalationViews(
            SlipEscalations escalations,
            SlipHolders slips,
            Deadlines deadlines,
            ClockLabels labels,
            History history,
            CurrentCaller caller,
            Actions actions,
            PermissionTable table) {
        this.escalations = escalations;
        this.slips = slips;
        this.deadlines = deadlines;
        this.labels = labels;
        this.history = history;
        this.caller = caller;
        this.actions = actions;
        this.table = table;
    }

    List<EscalationView> listed(BranchTransaction tx, List<SlipEscalation> found) {
        return views(tx, found, any -> File.NONE);
    }

    /** All of one slip, each with its history and what may be done with it. */
    List<EscalationView> ofSlip(BranchTransaction tx, UUID slipId) {
        StoredSlip slip = slips.read(tx, slipId);
        return views(tx, escalations.ofSlip(tx, slipId), one -> file(tx, slip, one));
    }

    EscalationView file(BranchTransaction tx, SlipEscalation one) {
        StoredSlip slip = slips.read(tx, one.slipId());
        return views(tx, List.of(one), any -> file(tx, slip, any)).getFirst();
    }

    private File file(BranchTransaction tx, StoredSlip slip, SlipEscalation one) {
        return new File(
                history.of(tx, one.id()),
                List.of(
                        actions.of(
                                ACKNOWLEDGE,
                                () -> SeeToEscalations.against(
                                        slip.slip(), one, Step.ACKNOWLEDGE, actorOf(ACKNOWLEDGE))),
                        actions.of(
                                DECIDE,
                                () -> SeeToEscalations.against(slip.slip(), one, Step.DECIDE, actorOf(DECIDE)))));
    }

    private List<EscalationView> views(
            BranchTransaction tx, List<SlipEscalation> found, Function<SlipEscalation, File> files) {
        Set<UUID> of = found.stream().map(SlipEscalation::slipId).collect(Collectors.toSet());
        Map<UUID, StoredSlip> bySlip = slips.read(tx, of).stream()
                .collect(Collectors.toMap(stored -> stored.slip().id(), Function.identity()));
        Map<UUID, Instant> told = escalations.toldAt(tx, of);
        Map<UUID, NearestClock> due =
                deadlines.nearest(tx, found.stream().map(SlipEscalation::id).toList());
        return found.stream()
                .map(one -> EscalationView.of(one, said(one, bySlip, told), due.get(one.id()), files.apply(one)))
                .toList();
    }

    private Said said(SlipEscalation one, Map<UUID, StoredSlip> bySlip, Map<UUID, Instant> told) {
        Optional<StoredSlip> slip = Optional.ofNullable(bySlip.get(one.slipId()));
        String cause = one.cause().equals(SlipEscalation.SECOND_REJECTION)
                ? "两次退回 Sent back twice"
                : labels.labelOf(one.cause());
        return new Said(
                cause,
                slip.flatMap(stored -> stored.slip().tracking().lastNote()),
                Optional.ofNullable(told.get(one.slipId())),
                slip.map(stored -> stored.shownTo(caller.reader())).orElse(ShownWords.WITHHELD));
    }

    private Actor actorOf(String command) {
        return caller.get().actingAs(table.of(command).roles());
    }
}

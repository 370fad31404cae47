package io.guanjia.routing.escalation;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.escalation.SlipEscalation.Kind;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.ContactSlips;
import io.guanjia.routing.slip.SlipEvent;
import io.guanjia.routing.slip.SlipWatch;
import io.guanjia.routing.slip.StateCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What becomes of what is before those above, with its slip. */
@ApplicationScoped
class FollowSlips implements SlipWatch {

    /** S1b(3)-4.2.2b: one department may be the wrong one; where a second says so, somebody above both decides. */
    private static final int TOO_OFTEN = 2;

    private final SlipEscalations escalations;
    private final EscalationSteps steps;
    private final ContactSlips slips;

    FollowSlips(SlipEscalations escalations, EscalationSteps steps, ContactSlips slips) {
        this.escalations = escalations;
        this.steps = steps;
        this.slips = slips;
    }

    @Override
    public void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by) {
        kept(tx, slip, by);
        switch (event) {
            case SlipEvent.Rejected _ -> {
                if (needsADecision(slip, slips.allOf(tx, slip.matter().requestId()))) {
                    steps.raise(
                            tx,
                            slip,
                            new SlipEscalations.Cause(
                                    Kind.COORDINATION, slip.id(), SlipEscalation.SECOND_REJECTION, tx.now()),
                            SlipEscalationLevel.PROPERTY_CENTRE_HEAD,
                            by);
                }
            }
            // A department has taken it after all: there is nothing left to decide.
            case SlipEvent.Acknowledged _ -> settle(tx, slip.matter().requestId(), by);
            default -> {}
        }
    }

    /** Whether enough slips of the same matter came back, this one included. */
    static boolean needsADecision(ContactSlip rejected, List<ContactSlip> ofTheRequest) {
        return ofTheRequest.stream()
                        .filter(slip ->
                                slip.matter().round() == rejected.matter().round())
                        .filter(slip -> slip.state().code() == StateCode.REJECTED)
                        .count()
                >= TOO_OFTEN;
    }

    @Override
    public void kept(BranchTransaction tx, ContactSlip slip, Actor by) {
        escalations.openOf(tx, slip.matter().requestId()).stream()
                .filter(one -> one.slipId().equals(slip.id()) && one.kind() == Kind.OVERDUE)
                .filter(one -> !escalations.isOwed(tx, one.causeId()))
                .forEach(one -> steps.settled(tx, one, by));
    }

    @Override
    public void address(BranchTransaction tx, ContactSlip slip) {
        escalations.openOf(tx, slip.matter().requestId()).stream()
                .filter(one -> one.slipId().equals(slip.id()))
                .forEach(one -> steps.address(tx, slip, one));
    }

    @Override
    public void ended(BranchTransaction tx, UUID requestId, Actor by) {
        settle(tx, requestId, by);
    }

    private void settle(BranchTransaction tx, UUID requestId, Actor by) {
        escalations.openOf(tx, requestId).stream()
                .filter(one -> one.kind() == Kind.COORDINATION)
                .forEach(one -> steps.settled(tx, one, by));
    }

    @Override
    public boolean isDecided(BranchTransaction tx, ContactSlip slip) {
        return escalations.isDecided(
                tx,
                slip.matter().requestId(),
                slip.matter().round(),
                slip.matter().departmentCode());
    }

    @Override
    public Map<UUID, Standing> standing(BranchTransaction tx, Collection<UUID> found) {
        return escalations.standing(tx, found);
    }
}

package io.guanjia.routing.extension;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.extension.SlipExtension.State;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.SlipEvent;
import io.guanjia.routing.slip.SlipFollower;
import jakarta.enterprise.context.ApplicationScoped;

/** What was asked for lapses with what it was asked for. */
@ApplicationScoped
class FollowSlips implements SlipFollower {

    private final SlipExtensions extensions;
    private final Deadlines deadlines;
    private final History history;

    FollowSlips(SlipExtensions extensions, Deadlines deadlines, History history) {
        this.extensions = extensions;
        this.deadlines = deadlines;
        this.history = history;
    }

    @Override
    public void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by) {
        switch (event) {
            case SlipEvent.Reported _, SlipEvent.Rejected _, SlipEvent.Withdrawn _, SlipEvent.HandedOver _ ->
                lapse(tx, slip, by);
            default -> {}
        }
    }

    @Override
    public void planned(BranchTransaction tx, ContactSlip slip, Actor by) {
        lapse(tx, slip, by);
    }

    @Override
    public void address(BranchTransaction tx, ContactSlip slip) {
        extensions.waiting(tx, slip.id()).ifPresent(one -> {
            var owner = KeepExtensions.decider(slip, one.beforePost());
            extensions.address(tx, one, owner.role());
            deadlines.entrust(tx, one.id(), SlipExtension.DECISION.kind(), owner);
        });
    }

    private void lapse(BranchTransaction tx, ContactSlip slip, Actor by) {
        extensions.waiting(tx, slip.id()).ifPresent(one -> {
            extensions.lapse(tx, one);
            deadlines.cancelAll(tx, one.id());
            history.append(
                    tx,
                    new History.Entry(
                            one.officeId(),
                            SlipExtension.SUBJECT,
                            one.id(),
                            one.version() + 1,
                            "LAPSE",
                            State.ASKED.name(),
                            State.LAPSED.name(),
                            by,
                            null));
        });
    }
}

package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** What hangs on slips and goes with them. */
public interface SlipFollower {

    /** What an event of the slip means for it, in the event's own transaction, under the slip's lock. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by);

    /** What runs for it is addressed to whoever must act now. */
    void address(BranchTransaction tx, ContactSlip slip);

    /** The department has handed in its plan: what the slip's clock waited for is there. */
    default void planned(BranchTransaction tx, ContactSlip slip, Actor by) {}
}

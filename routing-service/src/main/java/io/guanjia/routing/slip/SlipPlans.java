package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** The handling plans of slips, which go with them. */
public interface SlipPlans {

    /** What an event of the slip means for its plans, in the event's own transaction, under the slip's lock. */
    void follow(BranchTransaction tx, ContactSlip slip, SlipEvent event, Actor by);

    /** What runs for its plans is addressed to whoever must act now. */
    void address(BranchTransaction tx, ContactSlip slip);
}

package io.guanjia.notice.distribution;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** Tells other services what became of a line, in the transaction in which it happens. */
public interface DistributionAnnouncements {

    void settled(BranchTransaction tx, DistributionLine line, LineOutcome outcome, Actor by);
}

package io.guanjia.notice.notice;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** Tells other services what happens to notices, in the transaction in which it happens. */
public interface NoticeAnnouncements {

    /** @param decidedOn the notice as it was: a disagreement concerns the revision that was submitted */
    void announce(BranchTransaction tx, Notice decidedOn, Notice next, NoticeEvent.Published event, Actor by);
}

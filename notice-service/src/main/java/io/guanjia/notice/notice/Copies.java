package io.guanjia.notice.notice;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;

/** The copies of a notice out in the world, as the notice itself must know of them. */
public interface Copies {

    /** The notice no longer holds: what was not given out yet never is. */
    void stop(BranchTransaction tx, Notice notice, Actor by);

    /** Whether a copy still hangs on a board. */
    boolean anyHangs(BranchTransaction tx, Notice notice);
}

package io.guanjia.platform.organisation;

import io.guanjia.platform.transaction.BranchTransaction;

/** Hears that there is nobody in a department any more, or that there is somebody again. Any number of beans. */
public interface DepartmentFollower {

    /** @param over whether it has ended; what is said may have been said before */
    void follow(BranchTransaction tx, String department, boolean over);
}

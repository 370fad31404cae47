package io.guanjia.routing.slip;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.UUID;

/** The work that goes on at doors for a slip. */
public interface WorkOnSlips {

    /** What of it is not at an end, as people call it. */
    List<String> openOf(BranchTransaction tx, UUID slip);

    /** The department does not have the slip any more: nobody goes on working at it. */
    void end(BranchTransaction tx, UUID slip, String reason, Actor by);
}

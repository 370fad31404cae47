package io.guanjia.platform.organisation;

/**
 * A fact came of a branch whose own definition has not reached this service yet. The event waits, and is taken again
 * by itself once the branch is defined here.
 */
public final class BranchNotYetKnown extends RuntimeException {

    BranchNotYetKnown(String branch) {
        super("branch " + branch + " is not known here yet", null, false, false);
    }
}

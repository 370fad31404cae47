package io.guanjia.callback.callback;

import io.guanjia.callback.rule.Waivable;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Measures the month that a callback stands in against what its branch must keep within reach. */
@ApplicationScoped
class Months {

    private final CoverageFigures figures;
    private final CallbackPolicies policies;
    private final BranchDirectory branches;

    Months(CoverageFigures figures, CallbackPolicies policies, BranchDirectory branches) {
        this.figures = figures;
        this.policies = policies;
        this.branches = branches;
    }

    /** For a waiver, which others of the month wait for; not measured where the rule does not ask for it. */
    Coverage heldWithout(BranchTransaction tx, Callback callback) {
        return isMeasured(callback)
                ? figures.heldWithout(tx, callback, zone(callback), bound(tx, callback))
                : Coverage.UNMEASURED;
    }

    /** As a look, holding nobody up. */
    Coverage seenWithout(BranchTransaction tx, Callback callback) {
        return isMeasured(callback)
                ? figures.seenWithout(tx, callback, zone(callback), bound(tx, callback))
                : Coverage.UNMEASURED;
    }

    private static boolean isMeasured(Callback callback) {
        return callback.rule().waivable() == Waivable.WITHIN_FLOOR && callback.state() == CallbackState.DUE;
    }

    private int bound(BranchTransaction tx, Callback callback) {
        return policies.boundPercent(tx, callback.branch(), callback.rule());
    }

    private ZoneId zone(Callback callback) {
        return branches.zone(callback.branch());
    }
}

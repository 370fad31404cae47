package io.guanjia.routing.slip;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;

/** Whom a complaint is about may come out, or turn out to be another, when departments have it already: every slip of it learns it. */
@ApplicationScoped
public class LearnOfTheAccused {

    private final ContactSlips slips;
    private final SlipDeadlines deadlines;
    private final Instance<SlipFollower> followers;
    private final SlipWatch watch;

    LearnOfTheAccused(
            ContactSlips slips, SlipDeadlines deadlines, @Any Instance<SlipFollower> followers, SlipWatch watch) {
        this.watch = watch;
        this.followers = followers;
        this.slips = slips;
        this.deadlines = deadlines;
    }

    /** Where a slip stands does not change, so it keeps its version; whatever is done with it next is decided by what is known then. */
    public void learn(BranchTransaction tx, UUID requestId, Accused accused) {
        for (ContactSlip slip : slips.lockAllOf(tx, requestId)) {
            ContactSlip known = slip.accusing(accused);
            slips.accuse(tx, known.id(), accused);
            deadlines.address(tx, known);
            followers.forEach(one -> one.address(tx, known));
            watch.address(tx, known);
        }
    }
}

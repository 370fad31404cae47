package io.guanjia.notice.notice;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** What a branch has decided about outside documents, and what the company is called. */
@ApplicationScoped
public class ForwardPolicies {

    /** Whether outside documents go without the director; a branch may permit less than the group. */
    static final String WITHOUT_DIRECTOR = "notice.forward-without-director";

    /** Whose documents go directly, as a branch lists them. */
    static final String BODIES = "notice.outside-bodies";

    private final Policies policies;
    private final BranchDirectory branches;

    ForwardPolicies(Policies policies, BranchDirectory branches) {
        this.policies = policies;
        this.branches = branches;
    }

    /** The rules in force in the transaction's branch. */
    public ForwardRules of(BranchTransaction tx) {
        boolean directly = policies.of(tx, WITHOUT_DIRECTOR)
                .map(own -> Boolean.parseBoolean(own.value()))
                .orElse(true);
        OutsideBodies bodies = policies.of(tx, BODIES)
                .map(own -> OutsideBodies.read(own.value()))
                .orElse(OutsideBodies.USUAL);
        return new ForwardRules(!directly, bodies, source -> new OwnNames(branches.names()).include(source));
    }
}

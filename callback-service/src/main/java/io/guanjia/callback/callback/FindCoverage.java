package io.guanjia.callback.callback;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** How a branch's callbacks stand in a month, office by office and rule by rule. */
@ApplicationScoped
public class FindCoverage {

    private final Transactions transactions;
    private final Months months;
    private final BranchDirectory branches;

    FindCoverage(Transactions transactions, Months months, BranchDirectory branches) {
        this.transactions = transactions;
        this.months = months;
        this.branches = branches;
    }

    /**
     * The month of a branch; of the caller's office only, where they sit in one.
     *
     * @param branch the caller's own if empty
     * @throws Problem {@code INVALID_FIELD} if it takes a branch to be named, {@code OTHER_BRANCH} for one out of reach
     */
    public List<MonthOfRule> of(Scope scope, Optional<String> branch, YearMonth month) {
        BranchMonth asked = BranchMonth.of(scope, branch, month, branches);
        return transactions.in(scope, tx -> months.of(tx, asked));
    }
}

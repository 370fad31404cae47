package io.guanjia.callback.callback;

import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a branch's callbacks stand in a month, office by office and rule by rule. */
@ApplicationScoped
public class ReadCoverage {

    private final Transactions transactions;
    private final CoverageFigures figures;
    private final CallbackPolicies policies;
    private final BranchDirectory branches;

    ReadCoverage(
            Transactions transactions, CoverageFigures figures, CallbackPolicies policies, BranchDirectory branches) {
        this.transactions = transactions;
        this.figures = figures;
        this.policies = policies;
        this.branches = branches;
    }

    /**
     * The month of a branch; of the caller's office only, where they sit in one.
     *
     * @param branch the caller's own if empty
     * @throws Problem {@code INVALID_FIELD} if it takes a branch to be named, {@code NOT_FOUND} for one out of reach
     */
    public List<MonthOfRule> of(Scope scope, Optional<String> branch, YearMonth month) {
        String code = branch.or(scope::writableBranch)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_FIELD, Map.of("problem", "branch")));
        if (!scope.readableBranches().contains(code)) {
            throw Problem.of(CommonProblem.NOT_FOUND, Map.of("what", code));
        }
        return transactions.in(scope, tx -> figures.of(tx, code, month, branches.zone(code)).stream()
                .map(counted -> new MonthOfRule(
                        counted.office(),
                        counted.rule(),
                        counted.eligible(),
                        counted.done(),
                        counted.lost(),
                        counted.notOwed(),
                        policies.targetPercent(tx, code, counted.rule()),
                        policies.boundPercent(tx, code, counted.rule())))
                .toList());
    }
}

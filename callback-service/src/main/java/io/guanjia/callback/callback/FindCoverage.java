package io.guanjia.callback.callback;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toList;

import io.guanjia.callback.callback.CoverageFigures.Counted;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a branch's callbacks stand in a month, office by office and rule by rule. */
@ApplicationScoped
public class FindCoverage {

    private final Transactions transactions;
    private final CoverageFigures figures;
    private final CallbackPolicies policies;
    private final BranchDirectory branches;

    FindCoverage(
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
        BranchMonth asked = BranchMonth.of(scope, branch, month, branches);
        return transactions.in(scope, tx -> {
            Map<OfOffice, List<Counted>> counted = figures.of(tx, asked).stream()
                    .collect(
                            groupingBy(each -> new OfOffice(each.office(), each.rule()), LinkedHashMap::new, toList()));
            return counted.entrySet().stream()
                    .map(of -> month(tx, asked.branch(), of.getKey(), of.getValue()))
                    .toList();
        });
    }

    private MonthOfRule month(BranchTransaction tx, String branch, OfOffice of, List<Counted> counted) {
        return new MonthOfRule(
                of.office(),
                of.rule(),
                counted.stream().collect(groupingBy(Counted::outcome, summingLong(Counted::matters))),
                counted.stream()
                        .filter(each -> each.outcome() == CoverageOutcome.NOT_OWED)
                        .collect(groupingBy(each -> each.notOwedReason().orElse(""), summingLong(Counted::matters))),
                policies.targetPercent(tx, branch, of.rule()),
                policies.boundPercent(tx, branch, of.rule()));
    }

    private record OfOffice(String office, CallbackRule rule) {}
}

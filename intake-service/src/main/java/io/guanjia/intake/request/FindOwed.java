package io.guanjia.intake.request;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** 交接: shows what a department or a member of staff leaves behind when they end. */
@ApplicationScoped
public class FindOwed {

    private final Transactions transactions;
    private final OwedRequests owed;

    FindOwed(Transactions transactions, OwedRequests owed) {
        this.transactions = transactions;
        this.owed = owed;
    }

    /**
     * Open matters of one of the two, the oldest first, at most {@link OwedRequests#MOST}.
     *
     * @throws Problem {@code OWED_BY_WHOM} unless exactly one is named
     */
    public List<OwedRequest> of(Scope scope, Optional<String> department, Optional<String> staff) {
        if (department.isPresent() == staff.isPresent()) {
            throw Problem.of(RequestProblem.OWED_BY_WHOM);
        }
        return transactions.in(scope, tx -> department
                .map(code -> owed.byDepartment(tx, code))
                .orElseGet(() -> owed.byStaff(tx, staff.orElseThrow())));
    }
}

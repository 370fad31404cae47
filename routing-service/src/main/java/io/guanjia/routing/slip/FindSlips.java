package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks slips up, within what the caller may see. */
@ApplicationScoped
public class FindSlips {

    private final Transactions transactions;
    private final ContactSlips slips;
    private final Deadlines deadlines;
    private final History history;

    FindSlips(Transactions transactions, ContactSlips slips, Deadlines deadlines, History history) {
        this.transactions = transactions;
        this.slips = slips;
        this.deadlines = deadlines;
        this.history = history;
    }

    /**
     * One slip with its clocks and its history.
     *
     * @throws Problem {@code NOT_FOUND} also for a slip outside the scope
     */
    public SlipFile file(Scope scope, UUID id) {
        return transactions.in(scope, tx -> {
            StoredSlip stored = slips.find(tx, id)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "联络单 contact slip")));
            return new SlipFile(stored, deadlines.of(tx, id), history.of(tx, id));
        });
    }

    /** Slips in the order they were issued; one more than the page holds, if there are more. */
    public List<StoredSlip> list(Scope scope, SlipFilter filter, PageRequest page) {
        return transactions.in(scope, tx -> slips.list(tx, filter, page));
    }

    /** Everything about one slip. */
    public record SlipFile(StoredSlip stored, List<Deadlines.DeadlineView> deadlines, List<History.Line> history) {}
}

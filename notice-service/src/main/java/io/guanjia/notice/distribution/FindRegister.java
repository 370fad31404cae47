package io.guanjia.notice.distribution;

import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Looks the distribution register up, within what the caller may see. */
@ApplicationScoped
public class FindRegister {

    private final Transactions transactions;
    private final DistributionRegister register;

    FindRegister(Transactions transactions, DistributionRegister register) {
        this.transactions = transactions;
        this.register = register;
    }

    /** Rows in the order they were written; one more than the page holds, if there are more. */
    public List<RegisterEntry> list(Scope scope, Optional<String> office, Optional<YearMonth> month, PageRequest page) {
        return transactions.in(scope, tx -> register.list(tx, office, month, page));
    }
}

package io.guanjia.callback.callback;

import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What is recorded of heavy rainstorms. */
@ApplicationScoped
public class FindRainstorms {

    private final Transactions transactions;
    private final Rainstorms rainstorms;

    FindRainstorms(Transactions transactions, Rainstorms rainstorms) {
        this.transactions = transactions;
        this.rainstorms = rainstorms;
    }

    /** The latest first, with those that were taken back. */
    public Page<RecordedRainstorm> list(Scope scope, Optional<String> office, PageRequest page) {
        return transactions.in(scope, tx -> rainstorms.list(tx, office, page));
    }
}

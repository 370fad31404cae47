package io.guanjia.routing.slip;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 查看原文: somebody from above needs what the slip says. Only the record of who saw it changes. */
@ApplicationScoped
public class RevealWords {

    private final Transactions transactions;
    private final FindSlips findSlips;
    private final Reveals reveals;

    RevealWords(Transactions transactions, FindSlips findSlips, Reveals reveals) {
        this.transactions = transactions;
        this.findSlips = findSlips;
        this.reveals = reveals;
    }

    /**
     * Writes down who sees the words and why, then gives them.
     *
     * @throws io.guanjia.platform.problem.Problem {@code NOT_FOUND} also for a slip outside the scope, {@code
     *     WITHHELD_FROM_THE_ACCUSED}
     */
    public FindSlips.SlipFile reveal(Reader reader, Actor by, UUID id, String reason) {
        StoredSlip stored = findSlips.file(reader, id).stored();
        refuse(stored.withheldFrom(reader));
        // Whoever looks on from above writes nothing in a branch but this: that they looked.
        transactions.in(Scope.ofBranch(stored.branch()), tx -> {
            reveals.record(tx, stored.slip().office(), id, Reveals.What.WORDS, by, reason);
            return id;
        });
        return findSlips.file(reader, id);
    }
}

package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 查看原话: somebody needs what was said to the letter, with the numbers in it. Only the record of who saw it changes. */
@ApplicationScoped
public class RevealWords {

    private final Transactions transactions;
    private final FindRequests requests;
    private final Reveals reveals;

    RevealWords(Transactions transactions, FindRequests requests, Reveals reveals) {
        this.transactions = transactions;
        this.requests = requests;
        this.reveals = reveals;
    }

    /**
     * Writes down who sees the words and why, then gives them.
     *
     * @throws io.guanjia.platform.problem.Problem {@code NOT_FOUND} also for a request outside the scope, {@code
     *     WITHHELD_FROM_THE_ACCUSED}
     */
    public FindRequests.Whole reveal(Reader reader, Actor by, UUID id, String reason) {
        RegisterLine line = requests.whole(reader, id).line();
        refuse(line.withheldFrom(reader));
        // Whoever looks on from above writes nothing in a branch but this: that they looked.
        transactions.in(Scope.ofBranch(line.branch()), tx -> {
            reveals.record(tx, line.request().office(), id, Reveals.What.WORDS, by, reason);
            return id;
        });
        return requests.whole(reader, id);
    }
}

package io.guanjia.callback.callback;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Reader;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 查看原话: somebody needs what a household answered to the letter. Only the record of who saw it changes. */
@ApplicationScoped
public class RevealWords {

    private final Transactions transactions;
    private final FindCallbacks callbacks;
    private final Reveals reveals;

    RevealWords(Transactions transactions, FindCallbacks callbacks, Reveals reveals) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.reveals = reveals;
    }

    /**
     * Writes down who sees the words and why, then gives them.
     *
     * @throws io.guanjia.platform.problem.Problem {@code NOT_FOUND} also for a callback outside the scope, {@code
     *     WITHHELD_FROM_THE_ACCUSED}
     */
    public CallbackFile reveal(Reader reader, Actor by, UUID id, String reason) {
        CallbackInfo info = callbacks.get(reader.scope(), id).info();
        refuse(info.withheldFrom(reader));
        Callback callback = info.callback();
        // Whoever looks on from above writes nothing in a branch but this: that they looked.
        transactions.in(Scope.ofBranch(callback.branch()), tx -> {
            reveals.record(tx, callback.office(), id, Reveals.What.WORDS, by, reason);
            return id;
        });
        return callbacks.get(reader.scope(), id);
    }
}

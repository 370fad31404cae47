package io.guanjia.notice.archive;

import io.guanjia.notice.notice.Notice;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** 查看签收人及备注: somebody must prove a delivery. Only the record of who saw the names changes. */
@ApplicationScoped
public class RevealWords {

    private final Transactions transactions;
    private final FindNotices findNotices;
    private final Reveals reveals;

    RevealWords(Transactions transactions, FindNotices findNotices, Reveals reveals) {
        this.transactions = transactions;
        this.findNotices = findNotices;
        this.reveals = reveals;
    }

    /**
     * Writes down who sees recipients, notes and reasons in full and why, then gives them.
     *
     * @throws io.guanjia.platform.problem.Problem {@code NOT_FOUND} also for a notice outside the scope
     */
    public FindNotices.NoticeFile reveal(Scope scope, Actor by, UUID id, String reason) {
        Notice notice = findNotices.file(scope, id).stored().notice();
        // Whoever looks on from above writes nothing in a branch but this: that they looked.
        transactions.in(Scope.ofBranch(notice.branch()), tx -> {
            reveals.record(tx, notice.office(), id, Reveals.What.WORDS, by, reason);
            return id;
        });
        return findNotices.file(scope, id);
    }
}

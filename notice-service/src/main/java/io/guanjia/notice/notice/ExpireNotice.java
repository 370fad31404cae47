package io.guanjia.notice.notice;

import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes down that a notice's validity is over. Reading and deciding go by the clock without it; it makes the expiry a
 * fact of its own, with history, event and the clock of those who must take it down.
 */
@ApplicationScoped
public class ExpireNotice {

    private final NoticeChange change;

    ExpireNotice(NoticeChange change) {
        this.change = change;
    }

    /** The locked notice as it is now, with its expiry written down if it is over. */
    Notice ifOver(BranchTransaction tx, Notice notice) {
        return notice.expiry(tx.now())
                .map(expired -> change.carryOut(tx, notice, expired, Caller.SUITE))
                .orElse(notice);
    }
}

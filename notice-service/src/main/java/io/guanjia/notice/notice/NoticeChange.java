package io.guanjia.notice.notice;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Carries a decision out: the notice, its copies, its clocks and what is recorded change together or not at all. */
@ApplicationScoped
class NoticeChange {

    private final Notices notices;
    private final Copies copies;
    private final NoticeDeadlines deadlines;
    private final NoticeHistory history;

    NoticeChange(Notices notices, Copies copies, NoticeDeadlines deadlines, NoticeHistory history) {
        this.notices = notices;
        this.copies = copies;
        this.deadlines = deadlines;
        this.history = history;
    }

    Notice carryOut(BranchTransaction tx, Notice before, NoticeDecision.Accepted decision, Actor by) {
        notices.save(tx, decision.next());
        if (before.state() instanceof NoticeState.Released) {
            copies.stop(tx, decision.next(), by);
        }
        deadlines.follow(tx, decision.next(), decision.event());
        history.changed(tx, before, decision.next(), decision.event(), by);
        return decision.next();
    }
}

package io.guanjia.notice.notice;

import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes each transition down in its own transaction: for people in the history, for services as an event. */
@ApplicationScoped
class NoticeHistory {

    static final String SUBJECT = "notice";

    private final History history;
    private final Notices notices;
    private final NoticeAnnouncements announcements;

    NoticeHistory(History history, Notices notices, NoticeAnnouncements announcements) {
        this.history = history;
        this.notices = notices;
        this.announcements = announcements;
    }

    void drafted(BranchTransaction tx, Notice notice, Actor by) {
        history.append(tx, entry(null, notice, "drafted", null, by));
    }

    void changed(BranchTransaction tx, Notice before, Notice next, NoticeEvent event, Actor by) {
        history.append(
                tx,
                entry(
                        before.state().code().name(),
                        next,
                        event.code(),
                        event.reason().orElse(null),
                        by));
        if (event instanceof NoticeEvent.Submitted) {
            notices.addRevision(tx, next, by);
        }
        if (event instanceof NoticeEvent.ApprovalDecided decision) {
            notices.addDecision(tx, next, decision, by);
        }
        if (event instanceof NoticeEvent.Published published) {
            announcements.announce(tx, before, next, published, by);
        }
    }

    private static History.Entry entry(String fromState, Notice notice, String action, String reason, Actor by) {
        return new History.Entry(
                notice.office(),
                SUBJECT,
                notice.id(),
                notice.version(),
                action,
                fromState,
                notice.state().code().name(),
                by,
                reason);
    }
}

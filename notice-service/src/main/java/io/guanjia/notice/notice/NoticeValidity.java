package io.guanjia.notice.notice;

import io.guanjia.platform.deadline.DueHandler;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** At the end of its validity a notice expires by itself: nobody broke a promise. */
@ApplicationScoped
class NoticeValidity implements DueHandler {

    private final Notices notices;
    private final ExpireNotice expireNotice;

    NoticeValidity(Notices notices, ExpireNotice expireNotice) {
        this.notices = notices;
        this.expireNotice = expireNotice;
    }

    @Override
    public String subjectType() {
        return NoticeHistory.SUBJECT;
    }

    @Override
    public String kind() {
        return NoticeClock.VALIDITY.name();
    }

    @Override
    public void lock(BranchTransaction tx, UUID noticeId) {
        notices.lock(tx, noticeId);
    }

    @Override
    public void ranOut(BranchTransaction tx, UUID noticeId, Instant dueAt) {
        notices.lock(tx, noticeId).ifPresent(notice -> expireNotice.ifOver(tx, notice));
    }
}

package io.guanjia.notice.notice;

import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Somebody acts on a notice: one transaction from the locked row to the event in the outbox. */
@ApplicationScoped
public class ActOnNotice {

    private final Transactions transactions;
    private final Notices notices;
    private final NoticeDeadlines deadlines;
    private final NoticeRecord record;

    ActOnNotice(Transactions transactions, Notices notices, NoticeDeadlines deadlines, NoticeRecord record) {
        this.transactions = transactions;
        this.notices = notices;
        this.deadlines = deadlines;
        this.record = record;
    }

    /**
     * Carries out the command.
     *
     * @param ifMatch the version the caller last saw, null if they do not mind
     * @return the notice as it is now
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, {@code STALE_VERSION}, or the refusal of a
     *     rule
     */
    public Notice act(Scope scope, Actor by, UUID noticeId, String ifMatch, NoticeCommand command) {
        return transactions.in(scope, tx -> {
            Notice notice = notices.lock(tx, noticeId).orElseThrow(ActOnNotice::notFound);
            Version.requireCurrent(ifMatch, notice.version());
            return switch (notice.decide(command, by, tx.now())) {
                case NoticeDecision.Refused(var refusal) -> throw refusal.problem();
                case NoticeDecision.Accepted(var next, var event) -> {
                    notices.save(tx, next);
                    deadlines.follow(tx, next, event);
                    record.changed(tx, notice, next, event, by);
                    yield next;
                }
            };
        });
    }

    /** What a caller hears about a notice that is not there, or not theirs to see. */
    public static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "公告 notice"));
    }
}

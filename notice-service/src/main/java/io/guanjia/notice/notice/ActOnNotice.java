package io.guanjia.notice.notice;

import io.guanjia.platform.http.Seen;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;

/** Somebody acts on a notice: one transaction from the locked row to the event in the outbox. */
@ApplicationScoped
public class ActOnNotice {

    private final Transactions transactions;
    private final Notices notices;
    private final NoticeChange change;
    private final ExpireNotice expireNotice;
    private final ForwardPolicies forwards;
    private final EarlierNotices earlierNotices;

    ActOnNotice(
            Transactions transactions,
            Notices notices,
            NoticeChange change,
            ExpireNotice expireNotice,
            ForwardPolicies forwards,
            EarlierNotices earlierNotices) {
        this.earlierNotices = earlierNotices;
        this.transactions = transactions;
        this.notices = notices;
        this.change = change;
        this.expireNotice = expireNotice;
        this.forwards = forwards;
    }

    /**
     * Carries out the command.
     *
     * @param seen the version the caller last saw
     * @return the notice as it is now
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, {@code STALE_VERSION}, or the refusal of a
     *     rule
     */
    public Notice act(Scope scope, Actor by, UUID noticeId, Seen seen, NoticeCommand command) {
        return transactions.in(scope, tx -> {
            Notice found = notices.lock(tx, noticeId).orElseThrow(ActOnNotice::notFound);
            seen.requireMet(OptionalLong.of(found.version()));
            Notice notice = earlierNotices.remembered(tx, expireNotice.ifOver(tx, found));
            return switch (notice.decide(command, by, tx.now(), forwards.of(tx))) {
                case NoticeDecision.Refused(var refusal) -> throw refusal.problem();
                case NoticeDecision.Accepted accepted -> change.carryOut(tx, notice, accepted, by);
            };
        });
    }

    /** What a caller hears about a notice that is not there, or not theirs to see. */
    public static Problem notFound() {
        return Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "公告 notice"));
    }
}

package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.ActOnNotice;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.Notices;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody reports what became of a line: it is settled, and the register gets its row (S3-4.2.6.4a). */
@ApplicationScoped
public class SettleLine {

    static final String SUBJECT = "distribution-line";

    private final Transactions transactions;
    private final Notices notices;
    private final DistributionLines lines;
    private final DistributionRegister register;
    private final DistributionAnnouncements announcements;
    private final History history;
    private final BranchDirectory branches;

    SettleLine(
            Transactions transactions,
            Notices notices,
            DistributionLines lines,
            DistributionRegister register,
            DistributionAnnouncements announcements,
            History history,
            BranchDirectory branches) {
        this.transactions = transactions;
        this.notices = notices;
        this.lines = lines;
        this.register = register;
        this.announcements = announcements;
        this.history = history;
        this.branches = branches;
    }

    /**
     * Settles the line.
     *
     * @return the line with its row in the register
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    public LineOnFile settle(Scope scope, Actor by, UUID noticeId, UUID lineId, Settlement settlement) {
        return transactions.in(scope, tx -> {
            Notice notice = notices.hold(tx, noticeId).orElseThrow(ActOnNotice::notFound);
            DistributionRules.onlyAReleasedNoticeGoesOut(notice).ifPresent(objection -> {
                throw objection.problem();
            });
            DistributionLine line = lines.lock(tx, noticeId, lineId)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "发放记录 distribution line")));
            return switch (line.settle(settlement)) {
                case LineDecision.Refused(var refusal) -> throw refusal.problem();
                case LineDecision.Accepted(var next) -> settled(tx, notice, next, settlement, by);
            };
        });
    }

    private LineOnFile settled(
            BranchTransaction tx, Notice notice, DistributionLine line, Settlement settlement, Actor by) {
        RegisterEntry entry = entry(tx, notice, line, settlement, by);
        lines.save(tx, line);
        register.add(tx, entry);
        history.append(
                tx,
                new History.Entry(
                        line.office(),
                        SUBJECT,
                        line.id(),
                        2,
                        "settled",
                        new LineState.Pending().code(),
                        line.state().code(),
                        by,
                        settlement.note().orElse(null)));
        announcements.settled(tx, line, settlement.outcome(), by);
        return new LineOnFile(line, Optional.of(entry));
    }

    private RegisterEntry entry(
            BranchTransaction tx, Notice notice, DistributionLine line, Settlement settlement, Actor by) {
        return new RegisterEntry(
                line.id(),
                notice.id(),
                notice.office(),
                notice.number(),
                notice.content().title(),
                line.copies(),
                line.place().text(),
                settlement.recipient(),
                line.method(),
                settlement.outcome(),
                settlement.note(),
                tx.now().atZone(branches.zone(tx.branch())).toLocalDate(),
                tx.now(),
                by.staffId());
    }
}

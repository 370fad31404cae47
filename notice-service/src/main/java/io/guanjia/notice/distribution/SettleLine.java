package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.ActOnNotice;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeDeadlines;
import io.guanjia.notice.notice.Notices;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody reports what became of a line, or of an attempt at it: the register gets its row (S3-4.2.6.4a). */
@ApplicationScoped
public class SettleLine {

    private final Transactions transactions;
    private final Notices notices;
    private final DistributionLines lines;
    private final LineDeadlines deadlines;
    private final NoticeDeadlines noticeDeadlines;
    private final LineRecord record;

    SettleLine(
            Transactions transactions,
            Notices notices,
            DistributionLines lines,
            LineDeadlines deadlines,
            NoticeDeadlines noticeDeadlines,
            LineRecord record) {
        this.transactions = transactions;
        this.notices = notices;
        this.lines = lines;
        this.deadlines = deadlines;
        this.noticeDeadlines = noticeDeadlines;
        this.record = record;
    }

    /**
     * Writes the outcome down.
     *
     * @return the line with its rows in the register
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    public LineOnFile settle(Scope scope, Actor by, UUID noticeId, UUID lineId, Settlement settlement) {
        return transactions.in(scope, tx -> {
            Notice notice = noticeFor(tx, noticeId, settlement.outcome());
            DistributionLine line = lines.lock(tx, noticeId, lineId)
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "发放记录 distribution line")));
            DistributionLine settled = told(tx, notice, line, settlement, by);
            if (settlement.outcome() == LineOutcome.REMOVED) {
                meetRemoval(tx, notice);
            }
            return lines.onFile(tx, settled);
        });
    }

    /**
     * Takes every copy down that still hangs, after the notice ended.
     *
     * @param ifMatch the version of the notice that the caller last saw
     * @return the lines that were taken down
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    public List<LineOnFile> takeDown(Scope scope, Actor by, UUID noticeId, String ifMatch) {
        return transactions.in(scope, tx -> {
            Notice notice = noticeFor(tx, noticeId, LineOutcome.REMOVED);
            Version.requireCurrent(ifMatch, notice.version());
            List<DistributionLine> hanging = lines.hanging(tx, noticeId);
            DistributionRules.takenDownAtItsEnd(notice, hanging).ifPresent(objection -> {
                throw objection.problem();
            });
            Settlement removed =
                    new Settlement(LineOutcome.REMOVED, Optional.empty(), Optional.empty(), Optional.empty());
            List<LineOnFile> taken = hanging.stream()
                    .map(line -> lines.onFile(tx, told(tx, notice, line, removed, by)))
                    .toList();
            meetRemoval(tx, notice);
            return taken;
        });
    }

    /** Whoever takes a copy down asks whether another still hangs: one at a time, or two would each see the other's. */
    private Notice noticeFor(BranchTransaction tx, UUID noticeId, LineOutcome outcome) {
        Optional<Notice> found = outcome == LineOutcome.REMOVED
                ? notices.lock(tx, noticeId).map(notice -> notice.asOf(tx.now()))
                : notices.hold(tx, noticeId);
        return found.orElseThrow(ActOnNotice::notFound);
    }

    private DistributionLine told(
            BranchTransaction tx, Notice notice, DistributionLine line, Settlement settlement, Actor by) {
        return switch (line.settle(settlement, notice)) {
            case LineDecision.Refused(var refusal) -> throw refusal.problem();
            case LineDecision.Accepted(var next) -> {
                lines.save(tx, next);
                record.told(tx, notice, line, next, settlement, by);
                deadlines.told(tx, next);
                yield next;
            }
        };
    }

    private void meetRemoval(BranchTransaction tx, Notice notice) {
        if (lines.hanging(tx, notice.id()).isEmpty()) {
            noticeDeadlines.takenDown(tx, notice);
        }
    }
}

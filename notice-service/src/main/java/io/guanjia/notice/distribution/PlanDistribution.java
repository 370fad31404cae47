package io.guanjia.notice.distribution;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.notice.notice.ActOnNotice;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeDeadlines;
import io.guanjia.notice.notice.Notices;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Plans where the copies of a released notice go: its distribution list (文件发放清单). */
@ApplicationScoped
public class PlanDistribution {

    private final Notices notices;
    private final DistributionLines lines;
    private final LineDeadlines deadlines;
    private final NoticeDeadlines noticeDeadlines;
    private final LineRecord record;

    PlanDistribution(
            Notices notices,
            DistributionLines lines,
            LineDeadlines deadlines,
            NoticeDeadlines noticeDeadlines,
            LineRecord record) {
        this.notices = notices;
        this.lines = lines;
        this.deadlines = deadlines;
        this.noticeDeadlines = noticeDeadlines;
        this.record = record;
    }

    /** One line to plan. */
    public record PlannedLine(DistributionMethod method, Place place, int copies) {}

    /**
     * Adds the lines in the given transaction: all of them or none.
     *
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    public List<DistributionLine> plan(BranchTransaction tx, UUID noticeId, List<PlannedLine> planned, Actor by) {
        Notice notice = notices.hold(tx, noticeId).orElseThrow(ActOnNotice::notFound);
        planned.stream()
                .map(line -> objectionTo(notice, line))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(objection -> {
                    throw objection.problem();
                });
        List<DistributionLine> added =
                planned.stream().map(line -> lineOf(notice, line)).toList();
        if (!lines.add(tx, added)) {
            throw new LineRefusal.PlannedTwice(already(tx, notice, planned)).problem();
        }
        added.forEach(line -> record.planned(tx, line, by));
        deadlines.planned(tx, added);
        noticeDeadlines.distributionPlanned(tx, notice);
        return added;
    }

    private Map<String, String> already(BranchTransaction tx, Notice notice, List<PlannedLine> planned) {
        Map<String, String> already = new TreeMap<>();
        lines.ofNotice(tx, notice.id()).stream()
                .map(LineOnFile::line)
                .filter(line -> planned.stream()
                        .anyMatch(wanted -> wanted.method() == line.method()
                                && wanted.place().equals(line.place())))
                .forEach(line -> already.put(line.place().text(), line.state().code()));
        return already;
    }

    private static Optional<LineRefusal> objectionTo(Notice notice, PlannedLine line) {
        return DistributionRules.onlyAReleasedNoticeGoesOut(notice)
                .or(() -> DistributionRules.methodWasApproved(notice, line.method()))
                .or(() -> DistributionRules.placeSuitsTheMethod(line.method(), line.place()))
                .or(() -> DistributionRules.homeWasApproved(notice, line.place()));
    }

    private static DistributionLine lineOf(Notice notice, PlannedLine planned) {
        return new DistributionLine(
                UuidCreator.getTimeOrderedEpoch(),
                notice.id(),
                notice.office(),
                planned.method(),
                planned.place(),
                planned.copies(),
                new LineState.Pending(),
                0);
    }
}

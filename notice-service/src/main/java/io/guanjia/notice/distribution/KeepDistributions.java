package io.guanjia.notice.distribution;

import static io.guanjia.platform.problem.Refusals.refuse;

import io.guanjia.notice.distribution.DistributionBodies.PlannedLine;
import io.guanjia.notice.distribution.DistributionBodies.Settlement;
import io.guanjia.notice.distribution.DistributionLine.Outcome;
import io.guanjia.notice.distribution.DistributionLine.State;
import io.guanjia.notice.notice.ActOnNotice;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeDeadlines;
import io.guanjia.notice.notice.Notices;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.register.Changes;
import io.guanjia.platform.register.Changes.Recorded;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What somebody does with the copies of a notice; each within a transaction that others opened. */
@ApplicationScoped
class KeepDistributions {

    private static final DeadlineOwner OWNER = DeadlineOwner.post("OFFICE_DIRECTOR");

    private final Notices notices;
    private final NoticeDeadlines noticeDeadlines;
    private final DistributionLines lines;
    private final DistributionRegister register;
    private final Changes changes;
    private final Deadlines deadlines;
    private final Policies policies;

    KeepDistributions(
            Notices notices,
            NoticeDeadlines noticeDeadlines,
            DistributionLines lines,
            DistributionRegister register,
            Changes changes,
            Deadlines deadlines,
            Policies policies) {
        this.notices = notices;
        this.noticeDeadlines = noticeDeadlines;
        this.lines = lines;
        this.register = register;
        this.changes = changes;
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /**
     * 编制发放清单: adds the lines, all of them or none.
     *
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    List<DistributionLine> plan(BranchTransaction tx, Actor by, UUID noticeId, List<PlannedLine> planned) {
        Notice notice = alone(tx, noticeId);
        refuse(planned.stream()
                .map(line -> DistributionRules.againstPlanning(notice, line))
                .flatMap(Optional::stream)
                .findFirst());
        lines.requirePlannedOnce(tx, noticeId, planned);
        List<DistributionLine> added = planned.stream()
                .map(line -> new DistributionLine(tx, notice, line))
                .toList();
        Policies.Limit limit = DistributionLine.DELIVERY.limit(tx, policies);
        changes.record(tx, lines, added, step("planned", null, State.PENDING, by, null))
                .forEach(line -> line.start(new NewDeadline(
                        notice.office(),
                        DistributionLine.SUBJECT,
                        line.row().id(),
                        DistributionLine.DELIVERY.kind(),
                        OWNER,
                        Optional.empty(),
                        limit.rule(),
                        tx.now(),
                        limit.policyVersion())));
        noticeDeadlines.distributionPlanned(tx, notice);
        return added;
    }

    /**
     * 登记发放结果: writes down what became of a line, or of an attempt at it.
     *
     * @param ifMatch the version of the line that the caller last saw
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    DistributionLine settle(
            BranchTransaction tx, Actor by, UUID noticeId, UUID lineId, String ifMatch, Settlement told) {
        boolean comesDown = told.outcome() == Outcome.REMOVED;
        Notice notice =
                comesDown ? alone(tx, noticeId) : notices.hold(tx, noticeId).orElseThrow(ActOnNotice::notFound);
        DistributionLine line = lines.locked(tx, noticeId, lineId, ifMatch);
        told(tx, by, notice, List.of(line), told);
        if (comesDown) {
            meetRemoval(tx, notice);
        }
        return line;
    }

    /**
     * 作废误排: ends a line that was planned by mistake. Where it was the only one, the list is owed again.
     *
     * @param ifMatch the version of the line that the caller last saw
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    DistributionLine drop(BranchTransaction tx, Actor by, UUID noticeId, UUID lineId, String ifMatch, String reason) {
        Notice notice = alone(tx, noticeId);
        DistributionLine line = lines.locked(tx, noticeId, lineId, ifMatch);
        State before = line.state();
        line.drop(notice, by.staffId(), PersonalDataInText.masked(reason));
        changes.record(tx, lines, line, step("dropped", before, line.state(), by, line.dropReason()));
        deadlines.cancelAll(tx, lineId);
        if (!lines.anyPlanned(tx, noticeId)) {
            noticeDeadlines.distributionOwed(tx, notice);
        }
        return line;
    }

    /**
     * 到期撤除: takes every copy down that still hangs, after the notice ended.
     *
     * @param ifMatch the version of the notice that the caller last saw
     * @throws Problem {@code NOT_FOUND} also for a notice outside the scope, or the refusal of a rule
     */
    List<DistributionLine> takeDown(BranchTransaction tx, Actor by, UUID noticeId, String ifMatch) {
        Notice notice = alone(tx, noticeId);
        Version.requireCurrent(ifMatch, notice.version());
        List<DistributionLine> hanging = lines.hanging(tx, noticeId);
        refuse(DistributionRules.takenDownAtItsEnd(notice, !hanging.isEmpty()));
        told(tx, by, notice, hanging, Settlement.TAKEN_DOWN);
        meetRemoval(tx, notice);
        return hanging;
    }

    /**
     * The notice as it is now, with nobody else at its copies: two who plan would each see no line of the other, two who
     * take down each the other's still hanging.
     */
    private Notice alone(BranchTransaction tx, UUID noticeId) {
        return notices.lock(tx, noticeId).orElseThrow(ActOnNotice::notFound).asOf(tx.now());
    }

    /** One outcome of lines that all stand at the same. */
    private void told(BranchTransaction tx, Actor by, Notice notice, List<DistributionLine> same, Settlement told) {
        State before = same.getFirst().state();
        same.forEach(line -> line.tell(told, notice));
        State after = same.getFirst().state();
        String note = PersonalDataInText.masked(told.givenNote().orElse(null));
        for (Recorded<DistributionLine> recorded :
                changes.record(tx, lines, same, step(after.isOpen() ? "tried" : "settled", before, after, by, note))) {
            register.add(tx, notice, recorded.row(), told, by);
            recorded.tell(DistributionEvents.settled(recorded.row(), told.outcome(), by));
            // An attempt in vain keeps the clock running: the copy is not there yet.
            if (!after.isOpen()) {
                recorded.meet(DistributionLine.DELIVERY.kind());
            }
        }
    }

    private static Changes.Step step(String action, State from, State to, Actor by, String reason) {
        return new Changes.Step(
                DistributionLine.SUBJECT, action, from == null ? null : from.name(), to.name(), by, reason);
    }

    private void meetRemoval(BranchTransaction tx, Notice notice) {
        if (!lines.anyHangs(tx, notice.id())) {
            noticeDeadlines.takenDown(tx, notice);
        }
    }
}

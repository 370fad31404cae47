package io.guanjia.notice.notice;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Starts and stops a notice's clocks with its transitions. */
@ApplicationScoped
public class NoticeDeadlines {

    private final Deadlines deadlines;
    private final Policies policies;

    NoticeDeadlines(Deadlines deadlines, Policies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** Follows one event; {@code next} is the notice after it. */
    void follow(BranchTransaction tx, Notice next, NoticeEvent event) {
        switch (event) {
            case NoticeEvent.Edited _ -> {}
            case NoticeEvent.Submitted _ -> start(tx, next, NoticeClock.APPROVAL, tx.now());
            case NoticeEvent.ApprovalDecided _ -> {
                deadlines.meet(tx, next.id(), NoticeClock.APPROVAL.name());
                if (next.awaitsChief()) {
                    start(tx, next, NoticeClock.APPROVAL, tx.now());
                }
            }
            case NoticeEvent.Released released -> {
                if (next.content().channels().contains(DistributionMethod.BOARD_POSTING)) {
                    start(tx, next, NoticeClock.REMOVE_POSTING, released.validTo());
                }
            }
            case NoticeEvent.TakenDown _ -> deadlines.meet(tx, next.id(), NoticeClock.REMOVE_POSTING.name());
            case NoticeEvent.Withdrawn _ -> deadlines.cancelAll(tx, next.id());
        }
    }

    /** Whoever decides next owes the decision; all else is the office director's. */
    private static DeadlineOwner ownerOf(NoticeClock clock, Notice notice) {
        return DeadlineOwner.post(
                clock == NoticeClock.APPROVAL && notice.awaitsChief() ? "CHIEF_DIRECTOR" : "OFFICE_DIRECTOR");
    }

    private void start(BranchTransaction tx, Notice notice, NoticeClock clock, Instant from) {
        Optional<Policies.Policy> ofBranch = policies.of(tx, clock.policy());
        deadlines.set(
                tx,
                new NewDeadline(
                        notice.office(),
                        NoticeRecord.SUBJECT,
                        notice.id(),
                        clock.name(),
                        ownerOf(clock, notice),
                        Optional.empty(),
                        ofBranch.map(own -> DueRule.parse(own.value())).orElse(clock.groupDefault()),
                        from,
                        ofBranch.map(Policies.Policy::version).orElse(0)));
    }
}

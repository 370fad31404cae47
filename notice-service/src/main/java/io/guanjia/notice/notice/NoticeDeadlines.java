package io.guanjia.notice.notice;

import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Starts and stops a notice's clocks with its transitions: in every state that is no end, somebody is waited for. */
@ApplicationScoped
public class NoticeDeadlines {

    private final Deadlines deadlines;
    private final Policies policies;
    private final Copies copies;

    NoticeDeadlines(Deadlines deadlines, Policies policies, Copies copies) {
        this.deadlines = deadlines;
        this.policies = policies;
        this.copies = copies;
    }

    void drafted(BranchTransaction tx, Notice notice) {
        start(tx, notice, NoticeClock.DRAFT, tx.now());
    }

    /** Somebody planned where its copies go; from now on each line has a clock of its own. */
    public void distributionPlanned(BranchTransaction tx, Notice notice) {
        deadlines.meet(tx, notice.id(), NoticeClock.DISTRIBUTION.name());
    }

    /** What was planned was a mistake, so nobody has planned anything. */
    public void distributionOwed(BranchTransaction tx, Notice notice) {
        start(tx, notice, NoticeClock.DISTRIBUTION, tx.now());
    }

    /** Nothing hangs any more. */
    public void takenDown(BranchTransaction tx, Notice notice) {
        deadlines.meet(tx, notice.id(), NoticeClock.REMOVE_POSTING.name());
    }

    /** Follows one event; {@code next} is the notice after it. */
    void follow(BranchTransaction tx, Notice next, NoticeEvent event) {
        switch (event) {
            case NoticeEvent.Edited _ -> {}
            case NoticeEvent.Submitted _ -> {
                deadlines.meet(tx, next.id(), NoticeClock.DRAFT.name());
                start(tx, next, NoticeClock.APPROVAL, tx.now());
            }
            case NoticeEvent.ApprovalDecided decided -> {
                deadlines.meet(tx, next.id(), NoticeClock.APPROVAL.name());
                // Its release may have been waited for, before the same words were refused elsewhere.
                deadlines.cancelAll(tx, next.id());
                start(tx, next, awaitedAfter(decided, next), tx.now());
            }
            case NoticeEvent.Recalled _ -> {
                deadlines.cancelAll(tx, next.id());
                start(tx, next, NoticeClock.DRAFT, tx.now());
            }
            case NoticeEvent.Released released -> {
                deadlines.meet(tx, next.id(), NoticeClock.DRAFT.name());
                deadlines.meet(tx, next.id(), NoticeClock.RELEASE.name());
                start(tx, next, NoticeClock.DISTRIBUTION, tx.now());
                start(tx, next, NoticeClock.VALIDITY, released.validTo().minus(Duration.ofMinutes(1)));
            }
            case NoticeEvent.Expired _ -> {
                deadlines.meet(tx, next.id(), NoticeClock.VALIDITY.name());
                ended(tx, next, next.content().validTo());
            }
            case NoticeEvent.Dropped _, NoticeEvent.Withdrawn _ -> ended(tx, next, tx.now());
        }
    }

    private static NoticeClock awaitedAfter(NoticeEvent.ApprovalDecided decided, Notice next) {
        return switch (decided.decision()) {
            case DISAGREE -> NoticeClock.DRAFT;
            case AGREE -> next.awaitsChief() ? NoticeClock.APPROVAL : NoticeClock.RELEASE;
        };
    }

    private void ended(BranchTransaction tx, Notice notice, Instant at) {
        deadlines.cancelAll(tx, notice.id());
        if (copies.anyHangs(tx, notice)) {
            start(tx, notice, NoticeClock.REMOVE_POSTING, at);
        }
    }

    /** Whoever decides next owes the decision; all else is the office director's. */
    private static DeadlineOwner ownerOf(NoticeClock clock, Notice notice) {
        boolean ofChief = notice.awaitsChief() || notice.deciders().directorWrote();
        return DeadlineOwner.post(clock == NoticeClock.APPROVAL && ofChief ? "CHIEF_DIRECTOR" : "OFFICE_DIRECTOR");
    }

    private void start(BranchTransaction tx, Notice notice, NoticeClock clock, Instant from) {
        Policies.Limit limit = clock.policy()
                .map(name -> policies.limit(tx, name, clock.groupDefault()))
                .orElse(Policies.Limit.ofGroup(clock.groupDefault()));
        deadlines.set(
                tx,
                new NewDeadline(
                        notice.office(),
                        NoticeHistory.SUBJECT,
                        notice.id(),
                        clock.name(),
                        ownerOf(clock, notice),
                        Optional.empty(),
                        limit.rule(),
                        from,
                        limit.policyVersion()));
    }
}

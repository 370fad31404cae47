package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.platform.privacy.Masked;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the manual demands of a distribution, one rule at a time. A rule that is kept answers with nothing. */
final class DistributionRules {

    private DistributionRules() {}

    /** S0-4.5: nothing reaches a household before it is released, or after it was withdrawn or taken down. */
    static Optional<LineRefusal> onlyAReleasedNoticeGoesOut(Notice notice) {
        return refuseUnless(
                notice.state() instanceof NoticeState.Released, new LineRefusal.NotReleased(notice.state()));
    }

    /** S0-4.5: how it goes out was approved together with what it says. */
    static Optional<LineRefusal> methodWasApproved(Notice notice, DistributionMethod method) {
        Set<DistributionMethod> approved = notice.content().channels();
        return refuseUnless(approved.contains(method), new LineRefusal.MethodNotApproved(method, approved));
    }

    /** S0-4.5: for whom it is was approved together with what it says. */
    static Optional<LineRefusal> homeWasApproved(Notice notice, Place place) {
        return place.houseNumber()
                .filter(home -> !notice.content().isFor(home))
                .map(home ->
                        new LineRefusal.HomeNotApproved(home, notice.content().audience()));
    }

    /** S3-4.2.6.1: a posting is on a board; every other way leads to a home. */
    static Optional<LineRefusal> placeSuitsTheMethod(DistributionMethod method, Place place) {
        return refuseUnless(
                method.reachesOneHome() == place instanceof Place.Home, new LineRefusal.PlaceDoesNotSuit(method));
    }

    /** Who says which attempt they mean is not heard twice, and not after somebody else. */
    static Optional<LineRefusal> toldOnce(DistributionLine line, Settlement settlement) {
        int next = line.attempts() + 1;
        return settlement
                .attempt()
                .filter(attempt -> attempt != next)
                .map(attempt -> new LineRefusal.AttemptTold(next));
    }

    /** Each way ends as it can: nobody signs for a sheet on a board, and only what hangs is taken down. */
    static Optional<LineRefusal> outcomeSuits(DistributionLine line, LineOutcome outcome) {
        Set<LineOutcome> possible = possible(line);
        return refuseUnless(
                possible.contains(outcome), new LineRefusal.OutcomeDoesNotSuit(line.method(), line.state(), possible));
    }

    private static Set<LineOutcome> possible(DistributionLine line) {
        return switch (line.state()) {
            case LineState.Pending _ -> atFirst(line.method());
            case LineState.Tried _ -> afterAnAttempt();
            case LineState.Hanging _ -> EnumSet.of(LineOutcome.REMOVED);
            case LineState.Settled _, LineState.Stopped _ -> EnumSet.noneOf(LineOutcome.class);
        };
    }

    private static Set<LineOutcome> atFirst(DistributionMethod method) {
        return switch (method) {
            case BOARD_POSTING -> EnumSet.of(LineOutcome.POSTED);
            case MAILBOX -> EnumSet.of(LineOutcome.MAILBOXED);
            case DOOR_TO_DOOR -> EnumSet.of(LineOutcome.SIGNED, LineOutcome.REFUSED, LineOutcome.UNREACHABLE);
            case HOUSEHOLD_DELIVERY -> afterAnAttempt();
        };
    }

    /** S3-4.2.6.2: who is not met, or does not take it, finds it in the mailbox at last. */
    private static Set<LineOutcome> afterAnAttempt() {
        return EnumSet.of(LineOutcome.SIGNED, LineOutcome.MAILBOXED, LineOutcome.REFUSED, LineOutcome.UNREACHABLE);
    }

    /** S3-4.2.6.4b: what is handed over at the door is signed for, by a name one can read. */
    static Optional<LineRefusal> signedMeansANameIsThere(Settlement settlement) {
        boolean signed = settlement.outcome() == LineOutcome.SIGNED;
        boolean kept = settlement
                .recipient()
                .map(name -> !name.isBlank() && !Masked.isMasked(name))
                .orElse(!signed);
        return refuseUnless(kept, new LineRefusal.SignatureMissing());
    }

    /** Whoever reads the register must see what became of a copy that nobody took. */
    static Optional<LineRefusal> theUnusualIsExplained(DistributionLine line, Settlement settlement) {
        boolean leftInTheMailbox =
                line.state() instanceof LineState.Tried && settlement.outcome() == LineOutcome.MAILBOXED;
        boolean unusual = settlement.outcome().isInVain() || leftInTheMailbox;
        return refuseUnless(!unusual || settlement.note().isPresent(), new LineRefusal.NoteMissing());
    }

    /** [E] What still holds stays up, and nothing is taken down that does not hang. */
    static Optional<LineRefusal> takenDownAtItsEnd(Notice notice, List<DistributionLine> hanging) {
        if (notice.state() instanceof NoticeState.Released) {
            return Optional.of(new LineRefusal.StillValid(notice.content().validTo()));
        }
        return refuseUnless(!hanging.isEmpty(), new LineRefusal.NothingHangs());
    }

    private static Optional<LineRefusal> refuseUnless(boolean kept, LineRefusal refusal) {
        return kept ? Optional.empty() : Optional.of(refusal);
    }
}

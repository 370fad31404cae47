package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a notice's distribution list: one home or one board.
 *
 * <pre>
 *   pending ──▶ mailboxed | signed            at a home
 *      │  ╲───▶ posted ──▶ removed            on a board
 *      ▼
 *   refused, unreachable ──▶ signed | mailboxed, with a note | refused, unreachable again
 *
 *   pending, refused, unreachable ──▶ stopped, when the notice ends
 * </pre>
 *
 * <p>Every attempt is a row of the distribution register and stays there.
 *
 * @param copies how many were planned, at least 1
 * @param attempts how many outcomes were told so far
 */
public record DistributionLine(
        UUID id,
        UUID noticeId,
        String office,
        DistributionMethod method,
        Place place,
        int copies,
        LineState state,
        int attempts) {

    /** Counts changes, from 1. */
    public long version() {
        return attempts + (state instanceof LineState.Stopped ? 2L : 1L);
    }

    /** What the settlement makes of this line of the notice. Changes nothing. */
    public LineDecision settle(Settlement settlement, Notice notice) {
        return objectionTo(settlement, notice)
                .<LineDecision>map(LineDecision.Refused::new)
                .orElseGet(() ->
                        new LineDecision.Accepted(withState(LineState.after(settlement.outcome()), attempts + 1)));
    }

    /** The line after its notice ended; the same if there is nothing to stop. */
    public DistributionLine stopped() {
        return state.isOpen() ? withState(new LineState.Stopped(), attempts) : this;
    }

    /** Why nothing can be told of this line now, whatever it is. */
    public Optional<LineRefusal> objectionToAnything(Notice notice) {
        return switch (state) {
            case LineState.Pending _, LineState.Tried _ -> DistributionRules.onlyAReleasedNoticeGoesOut(notice);
            case LineState.Hanging _ -> Optional.empty();
            case LineState.Stopped _ ->
                DistributionRules.onlyAReleasedNoticeGoesOut(notice)
                        .or(() -> Optional.of(new LineRefusal.AlreadySettled(state)));
            case LineState.Settled _ -> Optional.of(new LineRefusal.AlreadySettled(state));
        };
    }

    private Optional<LineRefusal> objectionTo(Settlement settlement, Notice notice) {
        return objectionToAnything(notice)
                .or(() -> DistributionRules.toldOnce(this, settlement))
                .or(() -> DistributionRules.outcomeSuits(this, settlement.outcome()))
                .or(() -> DistributionRules.signedMeansANameIsThere(settlement))
                .or(() -> DistributionRules.theUnusualIsExplained(this, settlement));
    }

    private DistributionLine withState(LineState next, int told) {
        return new DistributionLine(id, noticeId, office, method, place, copies, next, told);
    }
}

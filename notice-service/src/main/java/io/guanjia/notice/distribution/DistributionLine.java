package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.DistributionMethod;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a notice's distribution list: one home or one board.
 *
 * <pre>
 *   pending ──▶ posted | mailboxed | signed | refused | unreachable
 * </pre>
 *
 * <p>Settled once; what was settled is in the distribution register and stays there.
 *
 * @param copies how many were planned, at least 1
 */
public record DistributionLine(
        UUID id, UUID noticeId, String office, DistributionMethod method, Place place, int copies, LineState state) {

    /** What the settlement makes of this line. Changes nothing. */
    public LineDecision settle(Settlement settlement) {
        return switch (state) {
            case LineState.Pending _ ->
                objectionTo(settlement)
                        .<LineDecision>map(LineDecision.Refused::new)
                        .orElseGet(() -> new LineDecision.Accepted(settledWith(settlement.outcome())));
            case LineState.Settled _ -> new LineDecision.Refused(new LineRefusal.AlreadySettled(state));
        };
    }

    private Optional<LineRefusal> objectionTo(Settlement settlement) {
        return DistributionRules.outcomeSuitsTheMethod(method, settlement.outcome())
                .or(() -> DistributionRules.signedMeansANameIsThere(settlement))
                .or(() -> DistributionRules.theUnusualIsExplained(settlement))
                .or(() -> DistributionRules.nothingPersonalIn(settlement.note()));
    }

    private DistributionLine settledWith(LineOutcome outcome) {
        return new DistributionLine(id, noticeId, office, method, place, copies, new LineState.Settled(outcome));
    }
}

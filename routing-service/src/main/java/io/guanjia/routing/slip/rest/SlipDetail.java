package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.routing.slip.FindSlips;
import io.guanjia.routing.slip.Matter;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipState;
import io.guanjia.routing.slip.Transmission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A slip with everything about it: how it was handed over, what came of it, its clocks and its history. */
public record SlipDetail(
        SlipSummary slip,
        Transmission transmission,
        String handedOverTo,
        Instant deliveredAt,
        Instant answerBy,
        String result,
        Repair repair,
        String reason,
        List<Deadlines.DeadlineView> deadlines,
        List<History.Line> history) {

    static SlipDetail of(FindSlips.SlipFile file) {
        Matter matter = file.stored().slip().matter();
        Outcome outcome = Outcome.of(file.stored().slip().state());
        return new SlipDetail(
                SlipSummary.of(file.stored()),
                matter.transmission(),
                matter.handedOverTo().orElse(null),
                matter.deliveredAt(),
                matter.answerBy().orElse(null),
                outcome.result(),
                outcome.repair(),
                outcome.reason(),
                file.deadlines(),
                file.history());
    }

    /** What a state has to say about the end of the matter. */
    private record Outcome(String result, Repair repair, String reason) {

        static Outcome of(SlipState state) {
            return switch (state) {
                case SlipState.Issued() -> none();
                case SlipState.Acknowledged() -> none();
                case SlipState.InHandling() -> none();
                case SlipState.Reported(var result, var repair) -> done(result, repair);
                case SlipState.Confirmed(var result, var repair) -> done(result, repair);
                case SlipState.Rejected(var reason) -> new Outcome(null, null, reason);
                case SlipState.Withdrawn(var reason) -> new Outcome(null, null, reason);
            };
        }

        private static Outcome none() {
            return new Outcome(null, null, null);
        }

        private static Outcome done(String result, Optional<Repair> repair) {
            return new Outcome(result, repair.orElse(null), null);
        }
    }
}

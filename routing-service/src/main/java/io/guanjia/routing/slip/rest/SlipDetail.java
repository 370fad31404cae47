package io.guanjia.routing.slip.rest;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.permission.Action;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.routing.slip.FindSlips;
import io.guanjia.routing.slip.Matter;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipState;
import io.guanjia.routing.slip.Transmission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A slip with everything about it: how it was handed over, what came of it, its clocks and its history.
 *
 * @param repair the first of {@code repairs}
 * @param actions what this caller may do with it now, and why not the rest
 */
public record SlipDetail(
        SlipSummary slip,
        Transmission transmission,
        @Schema(nullable = true) String handedOverTo,
        Instant deliveredAt,
        @Schema(nullable = true) Instant answerBy,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) Repair repair,
        List<Repair> repairs,

        @Schema(description = "反馈中注明未作维修 That the report says that nothing was repaired")
        boolean nothingRepaired,

        @Schema(nullable = true) String reason,
        List<Deadlines.DeadlineView> deadlines,
        List<History.Line> history,

        @Schema(description = "谁查看过原文及原因 Who saw the words in full, and why")
        List<Look> reveals,

        List<Action> actions) {

    static SlipDetail of(FindSlips.SlipFile file, ShownWords shown, List<Action> actions) {
        Matter matter = file.stored().slip().matter();
        Outcome outcome = Outcome.of(file.stored().slip().state());
        return new SlipDetail(
                SlipSummary.of(file.listed(), shown),
                matter.transmission(),
                shown.name(matter.handedOverTo()),
                matter.deliveredAt(),
                matter.answerBy().orElse(null),
                shown.of(Optional.ofNullable(outcome.result())),
                outcome.repairs().isEmpty() ? null : outcome.repairs().getFirst(),
                outcome.repairs(),
                outcome.nothingRepaired(),
                shown.of(Optional.ofNullable(outcome.reason())),
                file.deadlines(),
                file.history().stream().map(line -> line.shown(shown)).toList(),
                file.reveals().stream().map(seen -> Look.of(seen, shown)).toList(),
                actions);
    }

    /** Somebody saw the words in full. */
    @Schema(name = "SlipReveal", description = "查看原文的记录 A look at the words")
    public record Look(
            String actorId,
            String actorRole,
            @Schema(nullable = true) String reason,
            Instant at) {
        static Look of(Reveals.Seen seen, ShownWords shown) {
            return new Look(seen.actorId(), seen.actorRole(), shown.of(seen.reason()), seen.at());
        }
    }

    /** What a state has to say about the end of the matter. */
    private record Outcome(String result, List<Repair> repairs, boolean nothingRepaired, String reason) {

        static Outcome of(SlipState state) {
            return switch (state) {
                case SlipState.Issued() -> none();
                case SlipState.Acknowledged() -> none();
                case SlipState.InHandling() -> none();
                case SlipState.Reported(var result, var repairs, var none, var by) ->
                    new Outcome(result, repairs, none, null);
                case SlipState.Confirmed(var result, var repairs, var none) -> new Outcome(result, repairs, none, null);
                case SlipState.Rejected(var reason) -> new Outcome(null, List.of(), false, reason);
                case SlipState.Withdrawn(var reason) -> new Outcome(null, List.of(), false, reason);
            };
        }

        private static Outcome none() {
            return new Outcome(null, List.of(), false, null);
        }
    }
}

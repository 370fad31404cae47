package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.notice.notice.NoticeWords;
import io.guanjia.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a line is not planned or not settled, and on which clauses of the manual that rests. */
public sealed interface LineRefusal {

    record NotReleased(NoticeState state) implements LineRefusal {}

    record MethodNotApproved(DistributionMethod method, Set<DistributionMethod> approved) implements LineRefusal {}

    record HomeNotApproved(String home, Set<String> approved) implements LineRefusal {}

    record PlaceDoesNotSuit(DistributionMethod method) implements LineRefusal {}

    /** @param already the places that have a line, and where each stands; none if the list itself names one twice */
    record PlannedTwice(Map<String, String> already) implements LineRefusal {}

    record StillValid(Instant validTo) implements LineRefusal {}

    record NothingHangs() implements LineRefusal {}

    record AlreadySettled(LineState state) implements LineRefusal {}

    record AttemptTold(int next) implements LineRefusal {}

    record OutcomeDoesNotSuit(DistributionMethod method, LineState state, Set<LineOutcome> possible)
            implements LineRefusal {}

    record SignatureMissing() implements LineRefusal {}

    record NoteMissing() implements LineRefusal {}

    /** The refusal as the caller sees it. */
    default Problem problem() {
        return switch (this) {
            case NotReleased(var state) ->
                Problem.of(
                        DistributionProblem.DISTRIBUTION_NOTICE_NOT_RELEASED,
                        Map.of("state", NoticeWords.of(state)),
                        List.of("S0-4.5"));
            case MethodNotApproved(var method, var approved) ->
                Problem.of(
                        DistributionProblem.DISTRIBUTION_METHOD_NOT_APPROVED,
                        Map.of("method", method, "approved", approved),
                        List.of("S0-4.5"));
            case HomeNotApproved(var home, var approved) ->
                Problem.of(
                        DistributionProblem.DISTRIBUTION_HOME_NOT_APPROVED,
                        Map.of("home", home, "approved", approved),
                        List.of("S0-4.5"));
            case PlaceDoesNotSuit(var method) ->
                Problem.of(DistributionProblem.DISTRIBUTION_PLACE_DOES_NOT_SUIT, Map.of("method", method));
            case PlannedTwice(var already) ->
                Problem.of(DistributionProblem.DISTRIBUTION_PLANNED_TWICE, Map.of("already", already));
            case StillValid(var validTo) ->
                Problem.of(DistributionProblem.DISTRIBUTION_STILL_VALID, Map.of("validTo", validTo));
            case NothingHangs() -> Problem.of(DistributionProblem.DISTRIBUTION_NOTHING_HANGS);
            case AlreadySettled(var state) ->
                Problem.of(DistributionProblem.DISTRIBUTION_ALREADY_SETTLED, Map.of("outcome", state.code()));
            case AttemptTold(var next) ->
                Problem.of(DistributionProblem.DISTRIBUTION_ATTEMPT_TOLD, Map.of("next", next));
            case OutcomeDoesNotSuit(var method, var state, var possible) ->
                Problem.of(
                        DistributionProblem.DISTRIBUTION_OUTCOME_DOES_NOT_SUIT,
                        Map.of("method", method, "state", state.code(), "possible", possible));
            case SignatureMissing() ->
                Problem.of(DistributionProblem.DISTRIBUTION_SIGNATURE_MISSING, Map.of(), List.of("S3-4.2.6.4b"));
            case NoteMissing() -> Problem.of(DistributionProblem.DISTRIBUTION_NOTE_MISSING);
        };
    }
}

package io.guanjia.intake.request;

import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why a line stays as it was entered. */
public sealed interface CorrectionRefusal {

    record NothingCorrected() implements CorrectionRefusal {}

    /** A grade is said of what becomes a complaint with a department already, and of nothing else. */
    record GradeOfACorrection() implements CorrectionRefusal {}

    record ComplaintLeftAbove(Post least) implements CorrectionRefusal {}

    record ClosedTooLongAgo() implements CorrectionRefusal {}

    record ItIsTheSameLine() implements CorrectionRefusal {}

    record AnotherMatter() implements CorrectionRefusal {}

    record NotToBeMergedInto(String kept) implements CorrectionRefusal {}

    record MergedAlready() implements CorrectionRefusal {}

    /** Others ride on it: their households would be forgotten. */
    record OthersRide(int merged) implements CorrectionRefusal {}

    /** As the request's own refusal. */
    default RequestRefusal refused() {
        return new RequestRefusal.NotCorrected(this);
    }

    /** The refusal as the caller sees it. */
    default Problem said() {
        return switch (this) {
            case NothingCorrected() -> Problem.of(RequestProblem.NOTHING_CORRECTED, Map.of(), List.of("S1-3.4"));
            case GradeOfACorrection() -> Problem.of(RequestProblem.GRADE_OF_CORRECTION, Map.of(), List.of("S4-3.1"));
            case ComplaintLeftAbove(var least) -> {
                Map<String, Object> values = new HashMap<>();
                PostNames.put(values, "post", least.name());
                yield Problem.of(RequestProblem.COMPLAINT_LEFT_ABOVE, values, List.of("S4-3.1"));
            }
            case ItIsTheSameLine() -> Problem.of(RequestProblem.SAME_LINE);
            case AnotherMatter() -> Problem.of(RequestProblem.NOT_THE_SAME_MATTER);
            case NotToBeMergedInto(var kept) -> Problem.of(RequestProblem.NOT_MERGED_INTO, Map.of("number", kept));
            case MergedAlready() -> Problem.of(RequestProblem.MERGED_ALREADY);
            case OthersRide(var merged) ->
                Problem.of(RequestProblem.OTHERS_ARE_MERGED, Map.of("merged", merged), List.of("S0-5.2.5"));
            case ClosedTooLongAgo() -> Problem.of(RequestProblem.CLOSED_TOO_LONG_AGO);
        };
    }
}

package io.guanjia.routing.slip;

import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why something cannot be done with a slip: a rule's name, as a type, all the way to the problem response. */
public sealed interface SlipRefusal {

    /** The slip has moved on, or is not there yet. */
    record NotInThisState(String state, String command) implements SlipRefusal {}

    /** Somebody of another department tries to do the department's part. */
    record NotOfTheDepartment(String departmentCode) implements SlipRefusal {}

    /** The complaint is about them, or about somebody whom they work under. */
    record AddressedAbove(String accused, String above) implements SlipRefusal {

        private Map<String, Object> posts() {
            Map<String, Object> values = new HashMap<>();
            PostNames.put(values, "accused", accused);
            PostNames.put(values, "addressedTo", above);
            return values;
        }
    }

    /** Whoever sends a slip back, returns or withdraws it says why. */
    record ReasonMissing() implements SlipRefusal {}

    /** A report says what was done. */
    record ResultMissing() implements SlipRefusal {}

    /** Text written for other departments holds a phone or identity number. */
    record PersonalDataInText() implements SlipRefusal {}

    /** A repair cannot have been completed before the slip was delivered or in the future. */
    record CompletionTimeImpossible() implements SlipRefusal {}

    /** A report names each kind of defect once. */
    record DefectNamedTwice() implements SlipRefusal {}

    /** A report of engineering names its repairs, or says that there is none, and no report says both. */
    record RepairedOrNot() implements SlipRefusal {}

    /** Somebody still works at it. */
    record WorkIsOpen(List<String> orders) implements SlipRefusal {}

    /** The property centre's head decided which department has it. */
    record DecidedAbove() implements SlipRefusal {}

    /** Somebody would agree to what they reported themselves. */
    record OwnReport() implements SlipRefusal {}

    /** A slip is handed over to another department than the one that has it. */
    record SameDepartment(String departmentCode) implements SlipRefusal {}

    /** A note of progress says what was done. */
    record ProgressMissing() implements SlipRefusal {}

    /** Whoever answers an urging says when more will be said. */
    record NextCheckMissing() implements SlipRefusal {}

    /** The time of the next news has passed, or is too far off for anybody to wait for it. */
    record NextCheckImpossible() implements SlipRefusal {}

    /** The refusal as the caller sees it, with the clauses it rests on. */
    default Problem problem() {
        return switch (this) {
            case NotInThisState(String state, String command) ->
                Problem.of(SlipProblem.SLIP_NOT_IN_THIS_STATE, Map.of("state", state, "command", command));
            case NotOfTheDepartment(String departmentCode) ->
                Problem.of(
                        SlipProblem.SLIP_OF_ANOTHER_DEPARTMENT,
                        Map.of("department", departmentCode),
                        List.of("S0-5.2.2"));
            case AddressedAbove addressed -> Problem.of(SlipProblem.ADDRESSED_ABOVE, addressed.posts());
            case ReasonMissing() -> Problem.of(SlipProblem.SLIP_REASON_MISSING, Map.of(), List.of("S1b(3)-4.2.2b"));
            case ResultMissing() ->
                Problem.of(SlipProblem.SLIP_RESULT_MISSING, Map.of(), List.of("S0-5.2.2"))
                        .at(new FieldError("result", "须填 (needed)"));
            case ProgressMissing() ->
                Problem.of(SlipProblem.PROGRESS_MISSING, Map.of(), List.of("S0-5.2.4a"))
                        .at(new FieldError("done", "须填 (needed)"));
            case NextCheckMissing() ->
                Problem.of(SlipProblem.NEXT_CHECK_MISSING, Map.of(), List.of("S0-5.2.4b"))
                        .at(new FieldError("nextCheckAt", "答复催办时须填 (needed in the answer to an urging)"));
            case NextCheckImpossible() ->
                Problem.of(SlipProblem.NEXT_CHECK_IMPOSSIBLE)
                        .at(new FieldError("nextCheckAt", "须晚于现在，且在 31 天以内 (later than now, at most 31 days ahead)"));
            case PersonalDataInText() -> Problem.of(SlipProblem.PERSONAL_DATA_IN_TEXT);
            case RepairedOrNot() ->
                Problem.of(SlipProblem.REPAIRED_OR_NOT, Map.of(), List.of("S3-4.1.2.3a1"))
                        .at(new FieldError(
                                "repairs",
                                "逐类填写，或选“未作维修”，两者选其一 (each kind of defect, or nothingRepaired: one of the two)"));
            case WorkIsOpen(List<String> orders) ->
                Problem.of(SlipProblem.SLIP_WORK_ORDERS_OPEN, Map.of("orders", orders), List.of("S0-5.2.2"));
            case DecidedAbove() -> Problem.of(SlipProblem.SLIP_DECIDED_ABOVE, Map.of(), List.of("S1b(3)-4.2.2b"));
            case OwnReport() -> Problem.of(SlipProblem.SLIP_OWN_REPORT, Map.of(), List.of("S0-5.2.4a"));
            case DefectNamedTwice() ->
                Problem.of(SlipProblem.DEFECT_NAMED_TWICE)
                        .at(new FieldError("repairs", "每类缺陷只写一次 (each kind of defect once)"));
            case SameDepartment(String departmentCode) ->
                Problem.of(SlipProblem.SLIP_OF_THIS_DEPARTMENT, Map.of("department", departmentCode));
            case CompletionTimeImpossible() -> Problem.of(SlipProblem.COMPLETION_TIME_IMPOSSIBLE);
        };
    }
}

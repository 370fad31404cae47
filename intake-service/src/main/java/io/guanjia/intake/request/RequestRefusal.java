package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumberRefused;
import io.guanjia.platform.problem.FieldError;
import io.guanjia.platform.problem.PostNames;
import io.guanjia.platform.problem.Problem;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Why something cannot be done with a request: a rule's name, as a type, all the way to the problem response. */
public sealed interface RequestRefusal {

    record NotInThisState(String state, String command) implements RequestRefusal {}

    record UnitOrReasonMissing() implements RequestRefusal {}

    record RelayerMissing() implements RequestRefusal {}

    record ReceivedInTheFuture() implements RequestRefusal {}

    record ReceivedTooLongAgo(Instant earliest) implements RequestRefusal {}

    record RestatementNotConfirmed() implements RequestRefusal {}

    record ConfirmedOrNot() implements RequestRefusal {}

    record NotConfirmableUnfounded(NotConfirmableReason reason) implements RequestRefusal {}

    record NeverOutOfReach() implements RequestRefusal {}

    record ReplyModeMissing() implements RequestRefusal {}

    record NobodyRelayedIt() implements RequestRefusal {}

    record SomebodyCanBeTold() implements RequestRefusal {}

    record NobodyWasSpokenTo() implements RequestRefusal {}

    record SoughtByTheCallback() implements RequestRefusal {}

    /** A household was asked how it went, or must be: that was not entered by mistake. */
    record NoMistake() implements RequestRefusal {}

    record ComplaintVoidedAbove(Post least) implements RequestRefusal {}

    record WorkVoidedAbove() implements RequestRefusal {}

    record AddressedAbove(Post accused, Post above) implements RequestRefusal {}

    /** Who names the accused says their post too. */
    record AccusedWithoutPost() implements RequestRefusal {}

    record AccusedInAnotherPost(String staffId, Post post) implements RequestRefusal {}

    record InstructionStillNeeded() implements RequestRefusal {}

    record MarkStays() implements RequestRefusal {}

    record GradeOfNoComplaint() implements RequestRefusal {}

    record AccountsOfNoInquiry() implements RequestRefusal {}

    record OfComplaint(ComplaintRefusal why) implements RequestRefusal {}

    record TheDepartmentHasASlip(String department, String slip) implements RequestRefusal {}

    record OutOfCompetence() implements RequestRefusal {}

    record PolicyMatter() implements RequestRefusal {}

    record NoInstructionNeeded() implements RequestRefusal {}

    record ADepartmentHasIt() implements RequestRefusal {}

    record NoDepartmentHasIt() implements RequestRefusal {}

    record NoAgreedReplyTime() implements RequestRefusal {}

    record AgreedTimeImpossible() implements RequestRefusal {}

    record TimeAlreadyAgreed() implements RequestRefusal {}

    record OralOnlyIfUrgent() implements RequestRefusal {}

    record OralHandOverNotNoted() implements RequestRefusal {}

    record WrittenIsNotHandedOver() implements RequestRefusal {}

    record HandOverTimeImpossible() implements RequestRefusal {}

    record PersonalDataInField(String field) implements RequestRefusal {}

    record MaskedValue(String field) implements RequestRefusal {}

    record PhoneNotReadable(String field, PhoneNumberRefused.Reason reason) implements RequestRefusal {}

    record UnknownDepartment(String department, String office) implements RequestRefusal {}

    record NotCorrected(CorrectionRefusal why) implements RequestRefusal {}

    record DepartmentEnded(String department, Instant since) implements RequestRefusal {}

    record UnknownCategory(String category, List<String> known) implements RequestRefusal {}

    /** A visit has a beginning and an end, is not over yet, and is no mistyped date. */
    record VisitImpossible() implements RequestRefusal {}

    /** The refusal as the caller sees it, with the clauses it rests on. */
    default Problem problem() {
        return switch (this) {
            case NotInThisState(var state, var command) ->
                refused(RequestProblem.REQUEST_NOT_IN_THIS_STATE, Map.of("state", state, "command", command));
            case UnitOrReasonMissing() -> refused(RequestProblem.UNIT_OR_REASON_MISSING, "S0-5.1.2");
            case RelayerMissing() -> refused(RequestProblem.RELAYER_MISSING, "S0-5.1.2b");
            case ReceivedInTheFuture() -> refused(RequestProblem.RECEIVED_IN_THE_FUTURE, "S0-5.1.2");
            case ReceivedTooLongAgo(var earliest) -> tooLongAgo(earliest);
            case RestatementNotConfirmed() -> neitherConfirmedNorWhy();
            case ConfirmedOrNot() -> refused(RequestProblem.CONFIRMED_OR_NOT_CONFIRMABLE, "S4-3.1");
            case NotConfirmableUnfounded(var reason) ->
                refused(RequestProblem.NOT_CONFIRMABLE_UNFOUNDED, Map.of("reason", reason.name()), "S4-3.1");
            case NeverOutOfReach() -> refused(RequestProblem.NEVER_OUT_OF_REACH);
            case ReplyModeMissing() -> refused(RequestProblem.REPLY_MODE_MISSING);
            case NobodyRelayedIt() -> refused(RequestProblem.NOBODY_RELAYED_IT, "S0-5.1.2b");
            case SomebodyCanBeTold() -> refused(RequestProblem.SOMEBODY_CAN_BE_TOLD, "S1-5.4b");
            case NobodyWasSpokenTo() -> refused(RequestProblem.NOBODY_WAS_SPOKEN_TO, "S1-5.4b");
            case SoughtByTheCallback() -> refused(RequestProblem.SOUGHT_BY_THE_CALLBACK, "S0-5.2.5");
            case NoMistake() -> refused(RequestProblem.NO_MISTAKE, "S0-5.2.5");
            case ComplaintVoidedAbove(var least) ->
                refused(RequestProblem.COMPLAINT_VOIDED_ABOVE, namesOf(Map.of("post", least)), "S4-3.1");
            case WorkVoidedAbove() -> refused(RequestProblem.WORK_VOIDED_ABOVE, "S0-5.2.5", "S3-4.1.2.2b");
            case AddressedAbove(var accused, var above) ->
                refused(RequestProblem.ADDRESSED_ABOVE, namesOf(Map.of("accused", accused, "addressedTo", above)));
            case AccusedWithoutPost() -> withoutPost();
            case AccusedInAnotherPost(var staffId, var post) -> notInThatPost(staffId, post);
            case InstructionStillNeeded() ->
                refused(RequestProblem.INSTRUCTION_STILL_NEEDED, "S1b(3)-4.2.3", "S1b(2)-6.3");
            case MarkStays() -> refused(RequestProblem.MARK_STAYS);
            case GradeOfNoComplaint() -> refused(RequestProblem.GRADE_OF_NO_COMPLAINT);
            case AccountsOfNoInquiry() -> refused(RequestProblem.ACCOUNTS_OF_NO_INQUIRY, "S1-7.6b");
            case OfComplaint(var why) -> why.said();
            case TheDepartmentHasASlip(var code, var slip) ->
                refused(RequestProblem.DEPARTMENT_HAS_A_SLIP, Map.of("department", code, "slip", slip), "S0-5.2.5");
            case OutOfCompetence() -> refused(RequestProblem.OUT_OF_COMPETENCE, "S1b(3)-4.2.3");
            case PolicyMatter() -> refused(RequestProblem.POLICY_MATTER, "S1b(2)-6.3");
            case NoInstructionNeeded() -> refused(RequestProblem.NO_INSTRUCTION_NEEDED, "S1b(3)-4.2.3");
            case ADepartmentHasIt() -> refused(RequestProblem.A_DEPARTMENT_HAS_IT);
            case NoDepartmentHasIt() -> refused(RequestProblem.NO_DEPARTMENT_HAS_IT);
            case VisitImpossible() -> Problem.of(RequestProblem.VISIT_IMPOSSIBLE, Map.of(), List.of("S1b(3)-4.1.3"));
            case NoAgreedReplyTime() ->
                refused(RequestProblem.AGREED_REPLY_TIME_MISSING, "S1b(3)-4.1.3", "S1b(3)-4.2.1d", "S0-5.2.2b");
            case AgreedTimeImpossible() -> refused(RequestProblem.AGREED_TIME_IMPOSSIBLE, "S1b(3)-4.1.3");
            case TimeAlreadyAgreed() -> refused(RequestProblem.TIME_ALREADY_AGREED, "S1b(3)-4.3.2");
            case OralOnlyIfUrgent() -> refused(RequestProblem.ORAL_ONLY_IF_URGENT, "S0-5.2.1b");
            case OralHandOverNotNoted() -> refused(RequestProblem.ORAL_HAND_OVER_NOT_NOTED, "S0-5.2.1b");
            case WrittenIsNotHandedOver() -> refused(RequestProblem.WRITTEN_IS_NOT_HANDED_OVER, "S0-5.2.1b");
            case HandOverTimeImpossible() -> refused(RequestProblem.HAND_OVER_TIME_IMPOSSIBLE, "S0-5.2.1b");
            case PersonalDataInField(var field) ->
                refused(RequestProblem.PERSONAL_DATA_IN_FIELD, Map.of("field", field));
            case NotCorrected(var why) -> why.said();
            case MaskedValue(var field) -> refused(RequestProblem.MASKED_VALUE, Map.of("field", field));
            case PhoneNotReadable(var field, var reason) -> notReadable(field, reason);
            case UnknownDepartment(var code, var office) ->
                refused(RequestProblem.UNKNOWN_DEPARTMENT, Map.of("department", code, "office", office), "S0-5.2.1a");
            case DepartmentEnded(var code, var since) -> ended(code, since);
            case UnknownCategory(var code, var known) ->
                refused(RequestProblem.UNKNOWN_CATEGORY, Map.of("category", code, "known", String.join("、", known)));
        };
    }

    private static Problem notReadable(String field, PhoneNumberRefused.Reason reason) {
        return refused(
                RequestProblem.PHONE_NOT_READABLE,
                Map.of("field", field, "reason", reason.name(), "zh", reason.zh(), "en", reason.en()));
    }

    private static Problem neitherConfirmedNorWhy() {
        return refused(RequestProblem.RESTATEMENT_NOT_CONFIRMED, "S4-3.1")
                .at(new FieldError(
                        "notConfirmable.reason", "未经投诉人确认时须填 (needed where the complainant has not confirmed)"));
    }

    private static Problem tooLongAgo(Instant earliest) {
        return refused(RequestProblem.RECEIVED_TOO_LONG_AGO, Map.of("earliest", earliest));
    }

    private static Problem withoutPost() {
        return refused(RequestProblem.ACCUSED_WITHOUT_POST, "S4-3.1")
                .at(new FieldError("accusedRole", "请选择被投诉人的岗位 (choose the post of the accused)"));
    }

    private static Problem ended(String department, Instant since) {
        Map<String, Object> values = Map.of("department", department, "since", since.toString());
        return refused(RequestProblem.DEPARTMENT_ENDED, values, "S0-5.2.1a");
    }

    private static Problem notInThatPost(String staffId, Post post) {
        Map<String, Object> values = namesOf(Map.of("post", post));
        values.put("staffId", staffId);
        return refused(RequestProblem.ACCUSED_IN_ANOTHER_POST, values, "S4-3.1")
                .at(new FieldError(
                        "accusedStaffId",
                        "须为本管理处或其上级任%s的人，或只填岗位 (must be %s of this office or above it; or say the post alone)"
                                .formatted(values.get("postZh"), values.get("postEn"))));
    }

    private static Map<String, Object> namesOf(Map<String, Post> posts) {
        Map<String, Object> values = new HashMap<>();
        posts.forEach((value, post) -> PostNames.put(values, value, post.name()));
        return values;
    }

    private static Problem refused(RequestProblem problem, String... clauses) {
        return refused(problem, Map.of(), clauses);
    }

    private static Problem refused(RequestProblem problem, Map<String, Object> values, String... clauses) {
        return Problem.of(problem, values, List.of(clauses));
    }
}

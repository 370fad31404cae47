package io.guanjia.notice.notice;

import io.guanjia.platform.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a notice does not do what it is told, and on which clauses of the manual that rests. */
public sealed interface NoticeRefusal {

    record WrongState(NoticeState state, NoticeCommand command) implements NoticeRefusal {}

    /** @param byBoth whether the chief director must agree too */
    record NotApproved(NoticeState state, boolean byBoth) implements NoticeRefusal {}

    record ContentFrozen(NoticeState state) implements NoticeRefusal {}

    record ContentChanged() implements NoticeRefusal {}

    record ApprovalNotNeeded() implements NoticeRefusal {}

    record ChiefNotNeeded() implements NoticeRefusal {}

    record ApproverIsAuthor() implements NoticeRefusal {}

    record SameApproverTwice() implements NoticeRefusal {}

    record ReasonMissing() implements NoticeRefusal {}

    record PersonalData(String field) implements NoticeRefusal {}

    record ContactMissing() implements NoticeRefusal {}

    record ChannelsDoNotFit(Category category, Set<DistributionMethod> expected, String clause)
            implements NoticeRefusal {}

    record SourceMissing() implements NoticeRefusal {}

    record NumbersUnconfirmed(List<String> places) implements NoticeRefusal {}

    record SourceIsOurs(String source) implements NoticeRefusal {}

    record SourceUnlisted(String source, OutsideBodies bodies) implements NoticeRefusal {}

    record RegistrarReleases() implements NoticeRefusal {}

    record CategoryFixed() implements NoticeRefusal {}

    record ValidityOver(Instant validTo) implements NoticeRefusal {}

    record ValidityTooLong(Instant latest) implements NoticeRefusal {}

    /** The refusal on its way to the caller. */
    default Problem problem() {
        return switch (this) {
            case WrongState(var state, var command) ->
                Problem.of(
                        NoticeProblem.NOTICE_WRONG_STATE,
                        Map.of("state", state.code().label(), "command", command.label()));
            case NotApproved(var state, var byBoth) ->
                Problem.of(
                        NoticeProblem.NOTICE_NOT_APPROVED,
                        Map.of("state", state.code().label()),
                        byBoth ? List.of("S0-4.5", "S3-4.2.5.1", "S3-4.2.5.2") : List.of("S0-4.5", "S3-4.2.5.1"));
            case ContentFrozen(var state) ->
                Problem.of(
                        NoticeProblem.NOTICE_CONTENT_FROZEN,
                        Map.of("state", state.code().label()),
                        List.of("S0-4.5"));
            case ContentChanged() -> Problem.of(NoticeProblem.NOTICE_CONTENT_CHANGED, Map.of(), List.of("S0-4.5"));
            case ApprovalNotNeeded() ->
                Problem.of(NoticeProblem.NOTICE_APPROVAL_NOT_NEEDED, Map.of(), List.of("S3-4.2.6.3"));
            case ChiefNotNeeded() -> Problem.of(NoticeProblem.NOTICE_CHIEF_NOT_NEEDED, Map.of(), List.of("S3-4.2.5.1"));
            case ApproverIsAuthor() ->
                Problem.of(NoticeProblem.NOTICE_APPROVER_IS_AUTHOR, Map.of(), List.of("S0-4.5", "S3-4.2.5.1"));
            case SameApproverTwice() ->
                Problem.of(NoticeProblem.NOTICE_SAME_APPROVER_TWICE, Map.of(), List.of("S3-4.2.5.2"));
            case ReasonMissing() -> Problem.of(NoticeProblem.NOTICE_REASON_MISSING, Map.of(), List.of("S3-4.2.5.3"));
            case PersonalData(var field) -> Problem.of(NoticeProblem.NOTICE_PERSONAL_DATA, Map.of("field", field));
            case ContactMissing() -> Problem.of(NoticeProblem.NOTICE_CONTACT_MISSING, Map.of(), List.of("S0-4.4b"));
            case ChannelsDoNotFit(var category, var expected, var clause) ->
                Problem.of(
                        NoticeProblem.NOTICE_CHANNELS_DO_NOT_FIT,
                        Map.of("category", category, "expected", expected),
                        List.of(clause));
            case SourceMissing() -> Problem.of(NoticeProblem.NOTICE_SOURCE_MISSING, Map.of(), List.of("S3-4.2.6.3"));
            case NumbersUnconfirmed(var places) ->
                Problem.of(NoticeProblem.NOTICE_NUMBERS_UNCONFIRMED, Map.of("places", places));
            case SourceIsOurs(var source) ->
                Problem.of(NoticeProblem.NOTICE_SOURCE_IS_OURS, Map.of("source", source), List.of("S3-4.2.6.3"));
            case SourceUnlisted(var source, var bodies) ->
                Problem.of(
                        NoticeProblem.NOTICE_SOURCE_UNLISTED,
                        Map.of("source", source, "bodies", bodies.toString()),
                        List.of("S3-4.2.6.3"));
            case RegistrarReleases() ->
                Problem.of(NoticeProblem.NOTICE_REGISTRAR_RELEASES, Map.of(), List.of("S3-4.2.6.3"));
            case CategoryFixed() -> Problem.of(NoticeProblem.NOTICE_CATEGORY_FIXED, Map.of(), List.of("S3-4.2.6.3"));
            case ValidityOver(var validTo) ->
                Problem.of(NoticeProblem.NOTICE_VALIDITY_OVER, Map.of("validTo", validTo));
            case ValidityTooLong(var latest) ->
                Problem.of(NoticeProblem.NOTICE_VALIDITY_TOO_LONG, Map.of("latest", latest));
        };
    }
}

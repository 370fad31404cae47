package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.request.RequestCommand.Answer;
import io.guanjia.intake.request.RequestCommand.AskInstruction;
import io.guanjia.intake.request.RequestCommand.FindReachable;
import io.guanjia.intake.request.RequestCommand.FindUnreachable;
import io.guanjia.intake.request.RequestCommand.Instruct;
import io.guanjia.intake.request.RequestCommand.Reassess;
import io.guanjia.intake.request.RequestCommand.Reply;
import io.guanjia.intake.request.RequestCommand.Route;
import io.guanjia.intake.request.RequestCommand.Triage;
import io.guanjia.intake.request.RequestCommand.Verify;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Refusals;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the manual demands of those who act on a request, one rule a method. */
final class RequestRules {

    /** Nothing is agreed with a household further ahead; beyond it stands a mistyped date. Ours, not the manual's. */
    static final Duration FURTHEST_AHEAD = Duration.ofDays(60);

    /** What came earlier is no longer entered as received then. Ours as well. */
    static final Duration FURTHEST_BACK = Duration.ofDays(365);

    /** Nobody waits at home for longer than this; beyond it stands a mistyped date as well. */
    static final Duration LONGEST_VISIT = Duration.ofDays(1);

    private RequestRules() {}

    /** The first rule that the command breaks, if any. */
    static Optional<RequestRefusal> objectionTo(RequestCommand command, ServiceRequest request, Instant at) {
        return switch (command) {
            case Verify(var confirmed, var notConfirmable, var found) ->
                ReachRules.theComplainantConfirmedOrCannotBeAsked(confirmed, notConfirmable, request)
                        .or(() -> ComplaintRules.onlyAComplaintHasAGround(found, request))
                        .or(() -> JudgementRules.theDeskTakesNoMarkBack(found, request));
            case Triage(var found, var notConfirmable) ->
                JudgementRules.theDeskTakesNoMarkBack(found, request)
                        .or(() -> notConfirmable.flatMap(why -> ReachRules.theReasonHolds(why, request)));
            case FindUnreachable(var found) ->
                ReachRules.whoCanBeSoughtIsSoughtOnceItIsDone(request)
                        .or(() -> ReachRules.theReasonHolds(found, request));
            case FindReachable(var reason) ->
                ReachRules.somethingStandsToBeTakenBack(request).or(() -> noPersonalData("reason", reason));
            case Reassess(var found, var reason) ->
                JudgementRules.aReassessmentStaysWithinItsLimits(found, request)
                        .or(() -> ComplaintRules.onlyAComplaintHasAGround(found, request))
                        .or(() -> noPersonalData("reason", reason));
            case Answer(var mode) ->
                theDeskMayAnswer(request)
                        .or(() -> noDepartmentHasTheMatter(request))
                        .or(() -> ComplaintRules.whatWasTakenOnIsNotExplainedAtTheDesk(request))
                        .or(() -> ComplaintRules.whereManagementIsResponsibleTheApologyComesFirst(request))
                        .or(() -> ReachRules.whatIsSaidReachesSomebody(mode, request));
            case Route route ->
                theDeskMayRoute(request)
                        .or(() -> aDepartmentIsAskedOnceAboutAMatter(route, request))
                        .or(() -> anInquiryHasAnAgreedTime(route, request))
                        .or(() -> anAgreedTimeIsPossible(route.agreedReplyAt(), request, at))
                        .or(() -> anOralHandOverIsUrgentAndNoted(route, request, at))
                        .or(() -> noPersonalData("content", route.content()))
                        .or(() -> noPersonalData(
                                "place", route.directions().place().orElse("")))
                        .or(() -> anAgreedVisitIsPossible(route, at));
            case AskInstruction(var agreedReplyAt) ->
                onlyWhatTheDeskMayNotAnswerIsAsked(request)
                        .or(() -> whoeverWaitsKnowsUntilWhen(agreedReplyAt, request))
                        .or(() -> anAgreedTimeIsPossible(agreedReplyAt, request, at));
            case RequestCommand.Agree(var agreedReplyAt) ->
                anAgreedTimeIsPossible(Optional.of(agreedReplyAt), request, at);
            case Instruct _, RequestCommand.Remark _ -> Optional.empty();
            case RequestCommand.Apologise apology -> ComplaintRules.anApologyIsOwed(request);
            case RequestCommand.TakeOn taking -> ComplaintRules.aComplaintIsTakenOnOnce(request);
            case Reply(var mode) ->
                aReplyTellsOfADepartmentsWork(request)
                        .or(() -> theDeskMayAnswer(request))
                        .or(() -> ComplaintRules.whereManagementIsResponsibleTheApologyComesFirst(request))
                        .or(() -> ReachRules.whatIsSaidReachesSomebody(Optional.of(mode), request));
            case RequestCommand.Correct correct ->
                CorrectionRules.somethingIsCorrected(correct)
                        .or(() -> ComplaintRules.onlyAComplaintsGroundIsCorrected(correct, request));
            case RequestCommand.CorrectKind correct -> CorrectionRules.theKindIsAnother(correct, request);
            case RequestCommand.Link link -> MergeRules.anotherLineIsLinked(link, request);
            case RequestCommand.Merge merge -> MergeRules.theSameIsMerged(merge, request);
            case RequestCommand.Reopen reopen -> CorrectionRules.itWasClosedNotLongAgo(reopen, at);
            case RequestCommand.Void(var reason) ->
                whatAHouseholdIsAskedAboutIsNoMistake(request).or(() -> noPersonalData("reason", reason));
        };
    }

    /**
     * The desk answers at once what it can (S1b(3)-4.2.1c), not what is beyond the estate or is company policy; nor does it
     * tell that as a department's word, wherever the matter stands, until it is instructed (S1b(2)-6.3).
     */
    static Optional<RequestRefusal> theDeskMayAnswer(ServiceRequest request) {
        if (request.instructed()) {
            return Optional.empty();
        }
        boolean beyond =
                request.classification().map(Classification::outOfCompetence).orElse(false);
        boolean policy =
                request.classification().map(Classification::policyMatter).orElse(false);
        return Refusals.<RequestRefusal>refuseIf(beyond, new RequestRefusal.OutOfCompetence())
                .or(() -> refuseIf(policy, new RequestRefusal.PolicyMatter()));
    }

    /** What is beyond the estate's competence waits for an instruction before anybody is sent anywhere (S1b(3)-4.2.3). */
    static Optional<RequestRefusal> theDeskMayRoute(ServiceRequest request) {
        boolean beyond =
                request.classification().map(Classification::outOfCompetence).orElse(false);
        return refuseIf(beyond && !request.instructed(), new RequestRefusal.OutOfCompetence());
    }

    /** Whoever is sent keeps a time that was agreed with the household, so it must be one that can be kept (S1b(3)-4.1.3). */
    static Optional<RequestRefusal> anAgreedVisitIsPossible(Route route, Instant now) {
        return refuseIf(!route.directions().isPossibleAfter(now), new RequestRefusal.VisitImpossible());
    }

    /** One slip to a department for one matter, so that a household is asked about it once (S0-5.2.5). */
    static Optional<RequestRefusal> aDepartmentIsAskedOnceAboutAMatter(Route route, ServiceRequest request) {
        if (route.anotherMatter()) {
            return Optional.empty();
        }
        return request.round()
                .openAt(route.departmentCode())
                .map(slip -> new RequestRefusal.TheDepartmentHasASlip(route.departmentCode(), slip));
    }

    /** One answer to the household, not two: the desk does not answer what a department is working on. */
    static Optional<RequestRefusal> noDepartmentHasTheMatter(ServiceRequest request) {
        return refuseIf(request.round().isWithADepartment(), new RequestRefusal.ADepartmentHasIt());
    }

    /**
     * A reply is what a household hears of a department's work, so somebody must have it, or have done it. With nobody at
     * it, what is said is the answer, and only that settles the round (S1b(3)-4.2.3).
     */
    static Optional<RequestRefusal> aReplyTellsOfADepartmentsWork(ServiceRequest request) {
        boolean nobodyIsAtIt = request.state() == RequestState.IN_PROGRESS
                && !request.round().isWithADepartment()
                && !request.round().isDoneByDepartments()
                && request.round().ride().isEmpty();
        return refuseIf(nobodyIsAtIt, new RequestRefusal.NoDepartmentHasIt());
    }

    /** An inquiry that is not answered at once is answered at a time agreed with the household (S1b(3)-4.1.3, S0-5.2.2b). */
    static Optional<RequestRefusal> anInquiryHasAnAgreedTime(Route route, ServiceRequest request) {
        return request.kind() == RequestKind.INQUIRY
                ? whoeverWaitsKnowsUntilWhen(route.agreedReplyAt(), request)
                : Optional.empty();
    }

    /** Whoever must wait is told until when (S1b(3)-4.2.1d), if there is anybody to agree it with. */
    static Optional<RequestRefusal> whoeverWaitsKnowsUntilWhen(Optional<Instant> agreed, ServiceRequest request) {
        return refuseIf(
                agreed.isEmpty()
                        && request.promise().agreedReplyAt().isEmpty()
                        && request.reach().canBeAsked(),
                new RequestRefusal.NoAgreedReplyTime());
    }

    /** A time can be agreed for the future only, and once a round: the household counts on it (S1b(3)-4.3.2). */
    static Optional<RequestRefusal> anAgreedTimeIsPossible(
            Optional<Instant> agreed, ServiceRequest request, Instant now) {
        return agreed.flatMap(at -> Refusals.<RequestRefusal>refuseIf(
                        !at.isAfter(now) || at.isAfter(now.plus(FURTHEST_AHEAD)),
                        new RequestRefusal.AgreedTimeImpossible())
                .or(() ->
                        refuseIf(request.promise().isForAnotherTimeThan(at), new RequestRefusal.TimeAlreadyAgreed())));
    }

    /** Only what is urgent goes by word of mouth, and the register says to whom and when (S0-5.2.1b). */
    static Optional<RequestRefusal> anOralHandOverIsUrgentAndNoted(Route route, ServiceRequest request, Instant now) {
        return switch (route.transmission()) {
            case WRITTEN ->
                refuseIf(
                        route.handedOverTo().isPresent() || route.handedOverAt().isPresent(),
                        new RequestRefusal.WrittenIsNotHandedOver());
            case ORAL ->
                Refusals.<RequestRefusal>refuseIf(!route.urgent(), new RequestRefusal.OralOnlyIfUrgent())
                        .or(() -> refuseIf(
                                route.handedOverTo().isEmpty()
                                        || route.handedOverAt().isEmpty(),
                                new RequestRefusal.OralHandOverNotNoted()))
                        .or(() -> route.handedOverAt()
                                .flatMap(at -> refuseIf(
                                        at.isAfter(now) || at.isBefore(request.receivedAt()),
                                        new RequestRefusal.HandOverTimeImpossible())));
        };
    }

    /**
     * Only what the desk may not answer by itself goes to the property department's head (S1b(3)-4.2.3, S1b(2)-6.3): again,
     * where the first word on it left something open.
     */
    static Optional<RequestRefusal> onlyWhatTheDeskMayNotAnswerIsAsked(ServiceRequest request) {
        return refuseIf(!needsInstruction(request), new RequestRefusal.NoInstructionNeeded());
    }

    private static boolean needsInstruction(ServiceRequest request) {
        return request.classification().map(Classification::needsInstruction).orElse(false);
    }

    /**
     * Only what was entered by mistake is void. What a household has judged was none, and a complaint that was verified as
     * major is called back on without exception (S0-5.2.5): voiding it would end a callback that nobody may waive, or keep it
     * from ever being made. Whether its grade was the mistake is for the director, who grades anew first.
     */
    static Optional<RequestRefusal> whatAHouseholdIsAskedAboutIsNoMistake(ServiceRequest request) {
        boolean major = request.classification()
                .flatMap(Classification::severity)
                .filter(Severity.MAJOR::equals)
                .isPresent();
        return refuseIf(major || request.round().wasJudged(), new RequestRefusal.NoMistake());
    }

    /** Texts that leave the register, or stay in it in clear, hold no number of a household. */
    static Optional<RequestRefusal> noPersonalData(String field, String text) {
        return refuseIf(PersonalDataInText.isIn(text), new RequestRefusal.PersonalDataInField(field));
    }

    /**
     * Departments have settled a round once every slip is confirmed; for those who asked or complained the household must
     * also have had its reply (S1b(3)-4.3.2, S1-5.4b). What needs an instruction is not settled before it is there, whoever
     * worked at it (S1b(2)-6.3).
     */
    static boolean departmentsHaveSettledIt(ServiceRequest request) {
        boolean replyOwed =
                switch (request.kind()) {
                    case INQUIRY, COMPLAINT -> true;
                    case SERVICE_NEED, SUGGESTION, OTHER -> false;
                };
        return (request.round().isDoneByDepartments() || request.round().isDoneWithTheKeptOne())
                && (!needsInstruction(request) || request.instructed())
                && (!replyOwed || request.promise().replied());
    }

    /**
     * All results are called back on (S0-5.2.5); a wrong number or a stray letter has no result to ask about, unless it
     * led to a repair.
     */
    static boolean nobodyCallsBackOn(ServiceRequest request) {
        return resultsToCallBackOn(request).isEmpty();
    }

    /** The round ends when each of its results was called back on and no callback is open (S0-5.2.5). */
    static boolean everyResultWasCalledBack(ServiceRequest request) {
        return request.round().calledBackOn().containsAll(resultsToCallBackOn(request))
                && request.round().allCallbacksAreOver();
    }

    /** Whether a callback came up though the request was taken for over: it is not over before that is. */
    static boolean somethingIsStillToBeAsked(ServiceRequest request) {
        return !request.round().allCallbacksAreOver();
    }

    /** Whether nothing is left but callbacks on repairs that no rain has tried yet (S3-4.1.2.3c). */
    static boolean onlyRainIsWaitedFor(ServiceRequest request) {
        List<Callback> open = request.round().callbacks().stream()
                .filter(callback -> !callback.hasEnded())
                .toList();
        return !open.isEmpty()
                && open.stream().allMatch(Callback::awaitsRain)
                && request.round().calledBackOn().containsAll(resultsToCallBackOn(request));
    }

    /** Each repair of the round, and the request itself: a repair that was asked for and done is all its result. */
    private static Set<UUID> resultsToCallBackOn(ServiceRequest request) {
        Set<UUID> results = new HashSet<>(request.round().repairSlips());
        boolean constructive =
                request.classification().map(Classification::constructive).orElse(false);
        boolean hasItsOwn =
                switch (request.kind()) {
                    case SERVICE_NEED -> results.isEmpty();
                    // A household was not content with something: that was no wrong number.
                    case OTHER -> results.isEmpty() && request.round().number() > 1;
                    case INQUIRY, SUGGESTION, COMPLAINT -> true;
                };
        if (hasItsOwn || constructive) {
            results.add(request.id());
        }
        return results;
    }

    /** One dissatisfied callback opens the matter again. */
    static Optional<Callback> dissatisfied(ServiceRequest request) {
        return request.round().callbacks().stream()
                .filter(callback -> callback.status() == CallbackStatus.DISSATISFIED)
                .findFirst();
    }
}

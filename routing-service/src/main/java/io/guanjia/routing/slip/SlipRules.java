package io.guanjia.routing.slip;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.text.Unseen;
import io.guanjia.routing.slip.SlipCommand.Acknowledge;
import io.guanjia.routing.slip.SlipCommand.AskAgain;
import io.guanjia.routing.slip.SlipCommand.Confirm;
import io.guanjia.routing.slip.SlipCommand.EndWithRequest;
import io.guanjia.routing.slip.SlipCommand.HandOver;
import io.guanjia.routing.slip.SlipCommand.NoteProgress;
import io.guanjia.routing.slip.SlipCommand.PutOff;
import io.guanjia.routing.slip.SlipCommand.Reject;
import io.guanjia.routing.slip.SlipCommand.Report;
import io.guanjia.routing.slip.SlipCommand.Return;
import io.guanjia.routing.slip.SlipCommand.StartHandling;
import io.guanjia.routing.slip.SlipCommand.Urge;
import io.guanjia.routing.slip.SlipCommand.Withdraw;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the manual demands of those who act on a slip, one rule a method; state is the slip's own business. */
final class SlipRules {

    private static final Duration FURTHEST_CHECK = Duration.ofDays(31);

    private static final String ENGINEERING = "ENGINEERING";

    private SlipRules() {}

    /** The first rule that the command breaks, if any. */
    static Optional<SlipRefusal> objectionTo(
            SlipCommand command, Matter matter, Actor by, Set<String> departments, Instant at) {
        return switch (command) {
            case Acknowledge() ->
                theAccusedDoNotTakeIt(matter, by).or(() -> theDepartmentsOwnPeopleHandleIt(matter, by, departments));
            case StartHandling() ->
                theAccusedDoNotTakeIt(matter, by).or(() -> theDepartmentsOwnPeopleHandleIt(matter, by, departments));
            case Confirm() -> theAccusedAndTheirStaffDoNotSettleIt(matter, by);
            case Reject(var reason) ->
                theAccusedAndTheirStaffDoNotSettleIt(matter, by)
                        .or(() -> theDepartmentsOwnPeopleHandleIt(matter, by, departments))
                        .or(() -> aReasonIsGiven(reason))
                        .or(() -> noPersonalDataInText(reason));
            case Return(var reason) ->
                theAccusedAndTheirStaffDoNotSettleIt(matter, by)
                        .or(() -> aReasonIsGiven(reason))
                        .or(() -> noPersonalDataInText(reason));
            case Withdraw(var reason) ->
                theAccusedAndTheirStaffDoNotSettleIt(matter, by)
                        .or(() -> aReasonIsGiven(reason))
                        .or(() -> noPersonalDataInText(reason));
            case Report(var result, var repairs, var nothingRepaired) ->
                theAccusedAndTheirStaffDoNotSettleIt(matter, by)
                        .or(() -> theDepartmentsOwnPeopleHandleIt(matter, by, departments))
                        .or(() -> aReportSaysWhatWasDone(result))
                        .or(() -> noPersonalDataInText(result))
                        .or(() -> eachKindOfDefectIsNamedOnce(repairs))
                        .or(() -> repairs.stream()
                                .flatMap(done -> aRepairEndsBetweenDeliveryAndNow(done, matter, at).stream())
                                .findFirst());
            case HandOver(var to, var reason, var anotherMatter) ->
                theAccusedAndTheirStaffDoNotSettleIt(matter, by)
                        .or(() -> anotherDepartmentGetsIt(matter, to))
                        .or(() -> aReasonIsGiven(reason))
                        .or(() -> noPersonalDataInText(reason));
            case EndWithRequest(var reason) -> Optional.empty();
            case AskAgain _ -> Optional.empty();
            case PutOff _ -> theAccusedAndTheirStaffDoNotSettleIt(matter, by);
            case Urge(var askedBy, var reason) ->
                theAccusedDoNotTakeIt(matter, by)
                        .or(() -> aReasonIsGiven(reason))
                        .or(() -> noPersonalDataInText(reason));
            case NoteProgress(var done, var onSite, var next, var nextCheckAt) ->
                theAccusedDoNotTakeIt(matter, by)
                        .or(() -> theDepartmentsOwnPeopleHandleIt(matter, by, departments))
                        .or(() -> progressSaysWhatWasDone(done))
                        .or(() -> noPersonalDataInText(done))
                        .or(() -> next.flatMap(SlipRules::noPersonalDataInText))
                        .or(() -> nextCheckAt.flatMap(check -> aNextCheckIsAheadAndWithinAMonth(check, at)));
        };
    }

    /** Nobody investigates what is complained of them; those under them may do the work, which others then settle. */
    static Optional<SlipRefusal> theAccusedDoNotTakeIt(Matter matter, Actor by) {
        return matter.accused().filter(accused -> accused.is(by)).map(SlipRules::addressedAbove);
    }

    /** A complaint about a post is settled by the post above (S4-3.1), not by whoever it is about or works under them. */
    static Optional<SlipRefusal> theAccusedAndTheirStaffDoNotSettleIt(Matter matter, Actor by) {
        return matter.accused().filter(accused -> accused.bars(by)).map(SlipRules::addressedAbove);
    }

    private static SlipRefusal addressedAbove(Accused accused) {
        return new SlipRefusal.AddressedAbove(accused.post(), accused.addressedTo());
    }

    /**
     * The department that was sent the slip organises its handling (S0-5.2.2): no other takes, ends or answers it. Of a complaint
     * the directors above the accused may, so that somebody can where the department's own people may not.
     */
    static Optional<SlipRefusal> theDepartmentsOwnPeopleHandleIt(Matter matter, Actor by, Set<String> departments) {
        return refuseIf(
                !answersFromAbove(matter, by) && !departments.contains(matter.departmentCode()),
                new SlipRefusal.NotOfTheDepartment(matter.departmentCode()));
    }

    /**
     * Customer service follows up what the department did (S0-5.2.4a), so nobody agrees to their own report, in whichever post.
     * Above whoever is complained of there may be one person alone.
     */
    static Optional<SlipRefusal> whoeverReportedDoesNotConfirm(SlipState.Reported report, Matter matter, Actor by) {
        return refuseIf(
                report.by().filter(by::is).isPresent() && !answersFromAbove(matter, by), new SlipRefusal.OwnReport());
    }

    private static boolean answersFromAbove(Matter matter, Actor by) {
        return matter.accused().filter(accused -> accused.isAnsweredForBy(by)).isPresent();
    }

    /** [E] Handing over is no way to start the clocks of the same department anew. */
    static Optional<SlipRefusal> anotherDepartmentGetsIt(Matter matter, String toDepartment) {
        return refuseIf(matter.departmentCode().equals(toDepartment), new SlipRefusal.SameDepartment(toDepartment));
    }

    /** One matter is one slip to a department in a round, whoever sent it there, so that a household is asked about it once (S0-5.2.5). */
    static boolean theDepartmentHasItInHand(ContactSlip slip, String department, int round) {
        return slip.state().code().isOpen()
                && slip.matter().departmentCode().equals(department)
                && slip.matter().round() == round;
    }

    /** Whoever sends a matter back says why, so that co-operation can be put right (S1b(3)-4.2.2b). */
    static Optional<SlipRefusal> aReasonIsGiven(String reason) {
        return refuseIf(reason == null || Unseen.isAll(reason), new SlipRefusal.ReasonMissing());
    }

    /** The department organises the handling and says what came of it (S0-5.2.2). */
    static Optional<SlipRefusal> aReportSaysWhatWasDone(String result) {
        return refuseIf(result == null || Unseen.isAll(result), new SlipRefusal.ResultMissing());
    }

    /** Customer service tracks the handling (S0-5.2.4a), which it can by what the department says of it. */
    static Optional<SlipRefusal> progressSaysWhatWasDone(String done) {
        return refuseIf(done == null || Unseen.isAll(done), new SlipRefusal.ProgressMissing());
    }

    /** [E] What will be said in a year is said by nobody. */
    static Optional<SlipRefusal> aNextCheckIsAheadAndWithinAMonth(Instant nextCheckAt, Instant now) {
        boolean possible = nextCheckAt.isAfter(now) && !nextCheckAt.isAfter(now.plus(FURTHEST_CHECK));
        return refuseIf(!possible, new SlipRefusal.NextCheckImpossible());
    }

    /** An urging is answered with a new time (S0-5.2.4b), or it comes again the next day. */
    static Optional<SlipRefusal> whoeverIsUrgedSaysWhenNext(Tracking tracking, Optional<Instant> nextCheckAt) {
        return refuseIf(tracking.urgingUnanswered() && nextCheckAt.isEmpty(), new SlipRefusal.NextCheckMissing());
    }

    /** Slips pass between departments and their words into events: households' numbers stay in the register. */
    static Optional<SlipRefusal> noPersonalDataInText(String text) {
        return refuseIf(PersonalDataInText.isIn(text), new SlipRefusal.PersonalDataInText());
    }

    /** What is called back on is a kind of defect (S3-4.1.2.3a1 to d), so one that is named twice would be asked about twice. */
    static Optional<SlipRefusal> eachKindOfDefectIsNamedOnce(List<Repair> repairs) {
        long kinds = repairs.stream().map(Repair::defect).distinct().count();
        return refuseIf(kinds < repairs.size(), new SlipRefusal.DefectNamedTwice());
    }

    /**
     * A repair is called back on by rules of its own (S3-4.1.2.3a1 to d), which nobody may be spared by leaving it unnamed:
     * engineering says which repairs it made or that it made none, and nobody says both.
     *
     * @param kind what the department does
     */
    static Optional<SlipRefusal> engineeringNamesItsRepairsOrSaysThereIsNone(String kind, Report report) {
        boolean named = !report.repairs().isEmpty();
        boolean said = named || report.nothingRepaired() || !kind.equals(ENGINEERING);
        return refuseIf(!said || named && report.nothingRepaired(), new SlipRefusal.RepairedOrNot());
    }

    /** What is reported as done is done (S0-5.2.2): an order that is open says that somebody still works at it. */
    static Optional<SlipRefusal> whatIsReportedIsDone(List<String> openOrders) {
        return refuseIf(!openOrders.isEmpty(), new SlipRefusal.WorkIsOpen(openOrders));
    }

    /** What whoever coordinates departments decided is not sent back once more (S1b(3)-4.2.2b). */
    static Optional<SlipRefusal> whatIsDecidedIsNotSentBack(boolean decided) {
        return refuseIf(decided, new SlipRefusal.DecidedAbove());
    }

    /** Callback clocks run from the end of the work (S3-4.1.2.3a1), so its time must be possible. */
    static Optional<SlipRefusal> aRepairEndsBetweenDeliveryAndNow(Repair repair, Matter matter, Instant now) {
        // Forms show minutes: what was done in the minute of delivery was done after it.
        Instant delivered = matter.deliveredAt().truncatedTo(ChronoUnit.MINUTES);
        boolean possible = !repair.completedAt().isBefore(delivered)
                && !repair.completedAt().isAfter(now);
        return refuseIf(!possible, new SlipRefusal.CompletionTimeImpossible());
    }
}

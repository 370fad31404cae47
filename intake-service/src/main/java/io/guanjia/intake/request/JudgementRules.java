package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.scope.Actor;
import java.util.Optional;

/** Who may judge a matter, and that nobody gets round a judgement by changing the facts it rests on; one rule a method. */
final class JudgementRules {

    private JudgementRules() {}

    /**
     * A complaint about a post is settled by the post above, not by whoever it is about or works under them; whoever it is
     * about does nothing else with it either, such as to say that nobody can be asked.
     */
    static Optional<RequestRefusal> theAccusedAndTheirStaffDoNotJudge(
            RequestCommand command, Actor by, ServiceRequest request) {
        return request.classification()
                .flatMap(Classification::accused)
                .filter(accused -> command.judges() ? accused.bars(by) : accused.is(by))
                .or(() -> command.classified().flatMap(Classification::accused).filter(named -> named.is(by)))
                .map(accused -> new RequestRefusal.AddressedAbove(accused.post(), accused.addressedTo()));
    }

    /**
     * Customer service voids no complaint, for it may be about them: the director does, or a post above. Until it is verified
     * nobody has put down whom it is about, and it may be about the director: then it takes the chief director (S4-3.1).
     */
    static Optional<RequestRefusal> aComplaintIsVoidedAboveTheDesk(
            RequestCommand command, Actor by, ServiceRequest request) {
        if (!(command instanceof RequestCommand.Void) || request.kind() != RequestKind.COMPLAINT) {
            return Optional.empty();
        }
        Post least = endsAComplaint(request);
        return refuseIf(
                by.posts().stream().noneMatch(least::isOrIsUnder), new RequestRefusal.ComplaintVoidedAbove(least));
    }

    /** The least post that may say that a complaint was none. */
    static Post endsAComplaint(ServiceRequest request) {
        return request.state() == RequestState.VERIFYING ? Post.CHIEF_DIRECTOR : Post.OFFICE_DIRECTOR;
    }

    /**
     * Nobody voids what they could not let go: a repair that was confirmed is called back on (S3-4.1.2.3), and a constructive
     * opinion by the director (S3-4.1.2.2b). Whether it was a mistake all the same is for the director to say.
     */
    static Optional<RequestRefusal> aVoidEndsNoCallbackThatTheDeskOwes(
            RequestCommand command, Actor by, ServiceRequest request) {
        boolean owes = !request.round().repairSlips().isEmpty()
                || request.classification().map(Classification::constructive).orElse(false);
        return refuseIf(
                command instanceof RequestCommand.Void
                        && owes
                        && by.posts().stream().noneMatch(Post.OFFICE_DIRECTOR::isOrIsUnder),
                new RequestRefusal.WorkVoidedAbove());
    }

    /**
     * The desk adds marks and takes none back: what needs an instruction is freed by the instruction alone
     * (S1b(3)-4.2.3, S1b(2)-6.3), whatever else was marked is taken back by the director.
     */
    static Optional<RequestRefusal> theDeskTakesNoMarkBack(Classification found, ServiceRequest request) {
        return request.classification().flatMap(before -> noInstructionIsAvoided(found, before)
                .or(() -> refuseIf(
                        before.important() && !found.important()
                                || before.constructive() && !found.constructive()
                                || before.managementResponsible() && !found.managementResponsible()
                                || isAnother(before.accused(), found.accused()),
                        new RequestRefusal.MarkStays())));
    }

    /** The director takes no mark back that somebody else's instruction depends on, and only complaints have a grade. */
    static Optional<RequestRefusal> aReassessmentStaysWithinItsLimits(Classification found, ServiceRequest request) {
        return request.classification()
                .flatMap(before -> noInstructionIsAvoided(found, before))
                .or(() -> refuseIf(
                        found.severity().isPresent() && request.kind() != RequestKind.COMPLAINT,
                        new RequestRefusal.GradeOfNoComplaint()));
    }

    private static Optional<RequestRefusal> noInstructionIsAvoided(Classification found, Classification before) {
        return refuseIf(
                before.outOfCompetence() && !found.outOfCompetence() || before.policyMatter() && !found.policyMatter(),
                new RequestRefusal.InstructionStillNeeded());
    }

    /** Saying nothing leaves the accused as recorded; naming another takes the complaint to somebody else. */
    private static boolean isAnother(Optional<Accused> before, Optional<Accused> found) {
        return before.isPresent() && found.isPresent() && !before.equals(found);
    }
}

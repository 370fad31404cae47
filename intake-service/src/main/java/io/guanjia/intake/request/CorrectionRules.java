package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.platform.problem.Refusals;
import io.guanjia.platform.scope.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What may become of a line after it was entered, one rule a method. */
final class CorrectionRules {

    /** What was closed longer ago is taken up as a new line. Ours, not the manual's. */
    static final Duration REOPENED_WITHIN = Duration.ofDays(30);

    private CorrectionRules() {}

    /** A correction puts something right. */
    static Optional<RequestRefusal> somethingIsCorrected(RequestCommand.Correct correct) {
        return Refusals.<RequestRefusal>refuseIf(
                        correct.fields().isEmpty(), new CorrectionRefusal.NothingCorrected().refused())
                .or(() -> RequestRules.noPersonalData("unit", correct.unit().orElse(null)))
                .or(() -> RequestRules.noPersonalData("reason", correct.reason()));
    }

    /** A complaint that is with somebody already is graded as it becomes one; any other when it is read back (S4-3.1). */
    static Optional<RequestRefusal> theKindIsAnother(RequestCommand.CorrectKind correct, ServiceRequest request) {
        boolean graded = correct.kind() == RequestKind.COMPLAINT
                && (request.state() == RequestState.AWAITING_INSTRUCTION
                        || request.state() == RequestState.IN_PROGRESS);
        return Refusals.<RequestRefusal>refuseIf(
                        correct.kind() == request.kind(), new CorrectionRefusal.NothingCorrected().refused())
                .or(() -> refuseIf(
                        graded != correct.severity().isPresent(), new CorrectionRefusal.GradeOfACorrection().refused()))
                .or(() -> RequestRules.noPersonalData("reason", correct.reason()));
    }

    /**
     * Customer service does not get round a complaint by calling it something else: the director does, or a post above, as
     * with voiding it. Until it is verified nobody has put down whom it is about (S4-3.1).
     */
    static Optional<RequestRefusal> aComplaintStopsBeingOneAboveTheDesk(
            RequestCommand command, Actor by, ServiceRequest request) {
        if (!(command instanceof RequestCommand.CorrectKind) || request.kind() != RequestKind.COMPLAINT) {
            return Optional.empty();
        }
        Post least = JudgementRules.endsAComplaint(request);
        return refuseIf(
                by.posts().stream().noneMatch(least::isOrIsUnder),
                new CorrectionRefusal.ComplaintLeftAbove(least).refused());
    }

    /** What was closed not long ago is taken up again; later it is a new matter that is linked to the old one. */
    static Optional<RequestRefusal> itWasClosedNotLongAgo(RequestCommand.Reopen reopen, Instant now) {
        return refuseIf(
                        reopen.closedAt()
                                .filter(at -> at.isBefore(now.minus(REOPENED_WITHIN)))
                                .isPresent(),
                        new CorrectionRefusal.ClosedTooLongAgo().refused())
                .or(() -> RequestRules.noPersonalData("reason", reopen.reason()));
    }
}

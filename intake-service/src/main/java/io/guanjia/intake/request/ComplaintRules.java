package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import java.util.Optional;

/** What the manual demands of complaints beyond what it demands of every request, one rule a method. */
final class ComplaintRules {

    private ComplaintRules() {}

    /** Only a complaint holds something against the office (S4-1.0a). */
    static Optional<RequestRefusal> onlyAComplaintHasAGround(Classification found, ServiceRequest request) {
        return refuseIf(
                request.kind() != RequestKind.COMPLAINT
                        && (found.ground().isPresent() || found.managementResponsible()),
                ComplaintRefusal.GROUND_OF_NO_COMPLAINT.refused());
    }

    /** As for what is said of it, for what is corrected of it (S4-1.0a, S1-3.4). */
    static Optional<RequestRefusal> onlyAComplaintsGroundIsCorrected(
            RequestCommand.Correct correct, ServiceRequest request) {
        return refuseIf(
                request.kind() != RequestKind.COMPLAINT && correct.fields().contains(CorrectedField.GROUND),
                ComplaintRefusal.GROUND_OF_NO_COMPLAINT.refused());
    }

    /** Where management is responsible the household hears an apology and what will be put right first (S4-2.6a). */
    static Optional<RequestRefusal> whereManagementIsResponsibleTheApologyComesFirst(ServiceRequest request) {
        return refuseIf(owesAnApology(request), ComplaintRefusal.APOLOGY_FIRST.refused());
    }

    /** An apology is recorded where one is owed, once a round (S4-2.6a). */
    static Optional<RequestRefusal> anApologyIsOwed(ServiceRequest request) {
        return refuseIf(!owesAnApology(request), ComplaintRefusal.NO_APOLOGY_OWED.refused());
    }

    /** Only a complaint is explained or taken on, and each once (S4-3.2, S4-3.3). */
    static Optional<RequestRefusal> aComplaintIsTakenOnOnce(ServiceRequest request) {
        return refuseIf(
                request.kind() != RequestKind.COMPLAINT || takenOn(request).isPresent(),
                ComplaintRefusal.NOT_TO_BE_TAKEN_ON.refused());
    }

    /**
     * What was not explained, or not accepted, goes to a department or waits for an instruction: it is not answered at the
     * desk all the same (S4-3.3).
     */
    static Optional<RequestRefusal> whatWasTakenOnIsNotExplainedAtTheDesk(ServiceRequest request) {
        return refuseIf(
                takenOn(request).isPresent()
                        && !request.instructed()
                        && request.round().asked().isEmpty(),
                ComplaintRefusal.TAKEN_ON.refused());
    }

    private static boolean owesAnApology(ServiceRequest request) {
        return request.kind() == RequestKind.COMPLAINT
                && request.classification()
                        .map(Classification::managementResponsible)
                        .orElse(false)
                && !request.promise().rectified()
                && request.reach().canBeAsked();
    }

    private static Optional<StandardFive> takenOn(ServiceRequest request) {
        return request.classification().flatMap(Classification::takenOn);
    }
}

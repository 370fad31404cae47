package io.guanjia.intake.request;

import java.util.Optional;

/** A request once it is known to be of another kind. */
final class KindChange {

    private KindChange() {}

    /** A complaint is read back first (S4-3.1), unless somebody is at it; the promise of 72 hours goes with being one. */
    static ServiceRequest of(ServiceRequest request, RequestEvent.KindCorrected corrected) {
        Promise promise = request.promise();
        return new ServiceRequest(
                request.id(),
                request.number(),
                request.office(),
                corrected.to(),
                request.receivedAt(),
                request.reach(),
                next(request, corrected.to()),
                request.classification()
                        .map(found -> found.graded(corrected.grade()))
                        .map(found -> corrected.to() == RequestKind.COMPLAINT ? found : found.ofNoComplaint()),
                promise.dueBy(Optional.empty()),
                request.instructed(),
                request.round(),
                request.version(),
                request.sequence());
    }

    private static RequestState next(ServiceRequest request, RequestKind to) {
        return switch (request.state()) {
            case RECORDED, TRIAGED -> to == RequestKind.COMPLAINT ? RequestState.VERIFYING : request.state();
            case VERIFYING -> request.classification().isPresent() ? RequestState.TRIAGED : RequestState.RECORDED;
            default -> request.state();
        };
    }
}

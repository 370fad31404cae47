package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A whole line of the register: the request, and what was written down with it.
 *
 * @param unit the one form of the house number; {@code unitWritten} as it was given
 * @param outsideHours whether it is business that was received outside the hours of service, as they stood then
 */
public record RegisterLine(
        ServiceRequest request,
        String branch,
        RequestChannel channel,
        Optional<String> unit,
        Optional<String> unitWritten,
        Optional<String> unitUnknownReason,
        Optional<String> callerName,
        List<PhoneNumber> phones,
        Optional<String> relayedBy,
        String content,
        Optional<String> remarks,
        boolean urgent,
        Optional<Mood> mood,
        boolean outsideHours,
        Particulars particulars,
        Instant registeredAt,
        String registeredBy,
        List<Slip> slips,
        List<Callback> callbacks) {

    /** Why the reader may not know who says it and what: it is a complaint about them. */
    public Optional<Problem> withheldFrom(Reader reader) {
        return request.classification()
                .flatMap(Classification::accused)
                .filter(accused -> accused.mayNotRead(reader.caller()))
                .map(Accused::withheld);
    }
}

package io.guanjia.routing.slip.messaging;

import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.Matter;
import io.guanjia.routing.slip.Transmission;
import io.guanjia.routing.slip.Where;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** This service's reading of intake's event; what it does not need it does not name. */
record RoutingRequested(
        UUID requestId,
        String requestNumber,
        String kind,
        String departmentCode,
        String content,
        String place,
        Instant visitFrom,
        Instant visitTo,
        boolean urgent,
        Transmission transmission,
        String handedOverTo,
        Instant handedOverAt,
        Instant replyDueAt,
        Instant agreedReplyAt,
        String accusedRole,
        String accusedStaffId,
        Boolean anotherMatter,
        int round) {

    /**
     * Whether the desk means what the department may have in hand already. Who does not say is given a slip, as all were before it
     * could be said: one slip too many loses no word, and no other answer is one that they would wait for.
     */
    boolean isSaidToBeTheSameMatter() {
        return Boolean.FALSE.equals(anotherMatter);
    }

    /** What the slip is about, at the home that the register names. One handed over by word of mouth was delivered then, any other is delivered now. */
    Matter matter(Optional<String> unit, Instant now) {
        boolean oral = transmission == Transmission.ORAL && handedOverAt != null;
        return new Matter(
                requestId,
                requestNumber,
                kind,
                departmentCode,
                content,
                where(unit),
                urgent,
                transmission,
                Optional.ofNullable(handedOverTo),
                oral ? handedOverAt : now,
                Stream.of(agreedReplyAt, replyDueAt).filter(at -> at != null).min(Instant::compareTo),
                Accused.of(accusedRole, accusedStaffId),
                round);
    }

    private Where where(Optional<String> unit) {
        return new Where(
                unit,
                Optional.ofNullable(place),
                visitTo == null ? Optional.empty() : Optional.of(new Where.Visit(visitFrom, visitTo)));
    }
}

package io.guanjia.routing.slip;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a slip is about, as customer service wrote it: never changes, but for the department that has it and for whom it
 * turns out to be about.
 *
 * @param kind the request's kind, e.g. {@code INQUIRY}
 * @param content for the department; customer service keeps names and numbers out of it
 * @param where whoever is sent has to go
 * @param round the request's round: 2 and more after a dissatisfied callback
 * @param deliveredAt when the department had it: on issue, or when it was handed over by word of mouth; clocks first run from here
 * @param answerBy when the household was told it would have an answer, if it was
 * @param accused whom the complaint is about, if it is about somebody
 */
public record Matter(
        UUID requestId,
        String requestNumber,
        String kind,
        String departmentCode,
        String content,
        Where where,
        boolean urgent,
        Transmission transmission,
        Optional<String> handedOverTo,
        Instant deliveredAt,
        Optional<Instant> answerBy,
        Optional<Accused> accused,
        int round) {

    /** The same matter in another department's hands from now on. */
    Matter handedOverTo(String department, Instant at) {
        return new Matter(
                requestId,
                requestNumber,
                kind,
                department,
                content,
                where,
                urgent,
                Transmission.WRITTEN,
                Optional.empty(),
                at,
                answerBy,
                accused,
                round);
    }

    /** The same matter, now that it is known whom it is about. */
    Matter accusing(Accused found) {
        return new Matter(
                requestId,
                requestNumber,
                kind,
                departmentCode,
                content,
                where,
                urgent,
                transmission,
                handedOverTo,
                deliveredAt,
                answerBy,
                Optional.of(found),
                round);
    }
}

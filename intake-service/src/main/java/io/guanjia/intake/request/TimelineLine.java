package io.guanjia.intake.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a request, whoever did it.
 *
 * @param code e.g. {@code triaged}, or with the aggregate in front for what others did: {@code contact-slip.acknowledged}
 * @param number of the slip or callback it happened to
 * @param words what was said with it
 * @param corrected what it corrected, with what stood there before
 */
public record TimelineLine(
        Instant at,
        String code,
        Optional<String> number,
        String actorId,
        Optional<String> actorName,
        String actorRole,
        Optional<RequestState> fromState,
        Optional<RequestState> toState,
        Optional<String> detail,
        Optional<Words> words,
        List<CorrectedValue> corrected) {

    TimelineLine byName(String name) {
        return new TimelineLine(
                at,
                code,
                number,
                actorId,
                Optional.ofNullable(name),
                actorRole,
                fromState,
                toState,
                detail,
                words,
                corrected);
    }
}

package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the register as lists show it.
 *
 * @param said the text in which was said what was looked for, whole
 */
public record ListedRequest(
        UUID id,
        String number,
        String office,
        RequestKind kind,
        RequestChannel channel,
        RequestState state,
        int round,
        Optional<String> unit,
        Optional<PhoneNumber> phone,
        Optional<String> category,
        Optional<Severity> severity,
        boolean urgent,
        boolean important,
        Instant receivedAt,
        Instant registeredAt,
        Optional<Instant> replyDueAt,
        Optional<Instant> agreedReplyAt,
        Optional<String> said) {

    /** The same, found by a text. */
    public ListedRequest inWhich(String text) {
        return new ListedRequest(
                id,
                number,
                office,
                kind,
                channel,
                state,
                round,
                unit,
                phone,
                category,
                severity,
                urgent,
                important,
                receivedAt,
                registeredAt,
                replyDueAt,
                agreedReplyAt,
                Optional.of(text));
    }
}

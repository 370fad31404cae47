package io.guanjia.intake.request;

import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.scope.Caller;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the register as lists show it.
 *
 * @param accused whom it is about, if it is a complaint about somebody
 * @param withheld whether the reader is whom it is about, who is shown neither home nor phone
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
        boolean outsideHours,
        Instant receivedAt,
        Instant registeredAt,
        Optional<Instant> replyDueAt,
        Optional<Instant> agreedReplyAt,
        Optional<Accused> accused,
        Particulars particulars,
        boolean withheld,
        Optional<String> said) {

    /** The same as somebody is shown it. */
    ListedRequest shownTo(Caller reader) {
        return isShownTo(reader) ? this : withWords(Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    /** Whether it is shown to somebody as it is; it is not to whoever is accused. */
    boolean isShownTo(Caller reader) {
        return accused.filter(meant -> meant.mayNotRead(reader)).isEmpty();
    }

    /** The same, found by a text. */
    public ListedRequest inWhich(String text) {
        return withWords(unit, phone, withheld, Optional.of(text));
    }

    private ListedRequest withWords(
            Optional<String> unit, Optional<PhoneNumber> phone, boolean withheld, Optional<String> said) {
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
                outsideHours,
                receivedAt,
                registeredAt,
                replyDueAt,
                agreedReplyAt,
                accused,
                particulars,
                withheld,
                said);
    }
}

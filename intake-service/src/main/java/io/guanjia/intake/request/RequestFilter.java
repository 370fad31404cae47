package io.guanjia.intake.request;

import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.scope.Reader;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Which requests a list shows; an office in the caller's scope goes before the one asked for.
 *
 * @param kinds only of these, of any kind if there is none; states and severities likewise
 * @param number only the one of this whole number
 * @param department only those that were routed to it
 * @param text part of a number or a unit in their normal form, taken literally; looked for among the newest {@link
 *     #SEARCHED_LINES} of what {@link #SEARCHED} holds
 * @param phone only those of this caller
 * @param receivedFrom only what the office learnt of then or later
 * @param receivedTo only what it learnt of before then
 * @param said only those of which this was said
 * @param openOf only what this member of staff registered and is not at its end
 * @param reopened only what is in its second round or a later one
 * @param due what is asked about their clocks
 * @param reader whom they are shown to: what a complaint about them says of a household finds nothing for them
 */
public record RequestFilter(
        Optional<String> office,
        List<RequestKind> kinds,
        List<RequestState> states,
        List<Severity> severities,
        List<ComplaintGround> grounds,
        Optional<String> window,
        boolean accounts,
        Optional<String> number,
        Optional<String> unit,
        Optional<String> department,
        Optional<String> text,
        Optional<PhoneNumber> phone,
        Optional<Said> said,
        Optional<Instant> receivedFrom,
        Optional<Instant> receivedTo,
        Optional<String> openOf,
        boolean reopened,
        DueFilter due,
        Reader reader) {

    /** Parts of words are compared line by line, so they are looked for in recent lines only. */
    public static final Period SEARCHED = Period.ofMonths(12);

    /** What an office of thirty matters a day registers in eleven months: a bound for what a search costs in a larger one. */
    public static final int SEARCHED_LINES = 10_000;

    /** All requests of one caller. */
    public static RequestFilter ofCaller(PhoneNumber phone, Reader reader) {
        return of(Optional.of(phone), Optional.empty(), reader);
    }

    /** Whether it asks for a household or for words, so that what it finds tells something of them. */
    public boolean asksWhoOrWhatWasSaid() {
        return unit.isPresent() || text.isPresent() || phone.isPresent() || said.isPresent();
    }

    /** Whether nothing is asked but what was said, so that every request of which it was said passes. */
    public boolean asksOnlyWhatWasSaid() {
        return equals(of(Optional.empty(), said, reader));
    }

    private static RequestFilter of(Optional<PhoneNumber> phone, Optional<Said> said, Reader reader) {
        return new RequestFilter(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                phone,
                said,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                DueFilter.NONE,
                reader);
    }

    /** The first registration that a search for {@code text} looks at. */
    public static Instant searchedFrom(Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(SEARCHED).toInstant();
    }
}

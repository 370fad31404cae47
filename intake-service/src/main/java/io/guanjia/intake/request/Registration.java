package io.guanjia.intake.request;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.intake.organisation.ServiceHours;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.text.HouseNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody at the desk writes into the register.
 *
 * @param content what was said, in the household's words
 * @param unit house number as it was written, such as {@code 3-1-1202}; exactly one of it and {@code unitUnknownReason}
 * @param phones of whoever calls, the one to ring first in front; each once
 * @param receivedAt when the office learnt of it, which may be before it is registered; clocks run from here
 */
public record Registration(
        RequestKind kind,
        RequestChannel channel,
        String content,
        Optional<String> unit,
        Optional<String> unitUnknownReason,
        Optional<String> callerName,
        List<PhoneNumber> phones,
        Optional<String> relayedBy,
        Optional<Instant> receivedAt,
        boolean urgent,
        Optional<Mood> mood,
        Optional<Instant> agreedReplyAt,
        Optional<String> remarks,
        Particulars particulars) {

    /** The first rule of the register that this entry breaks at the given instant, if any. */
    public Optional<RequestRefusal> objectionAt(Instant now) {
        return theUnitIsGivenOrExplained()
                .or(this::aRelayedMatterNamesWhoRelayedIt)
                .or(() -> nothingIsReceivedInTheFuture(now))
                .or(() -> nothingIsReceivedTooLongAgo(now))
                .or(() -> anAgreedTimeIsPossible(now))
                .or(this::onlyAComplaintHasAGround)
                .or(this::onlyAnInquiryAsksAboutTheAccounts)
                .or(() -> RequestRules.noPersonalData("unit", unit.orElse(null)));
    }

    /** The home, by the one form of its number. */
    public Optional<String> houseNumber() {
        return unit.map(HouseNumber::normal);
    }

    /** What is known of a complaint's ground: that it is unclear, where nothing was said (S4-1.0a). */
    public Optional<ComplaintGround> ground() {
        return kind == RequestKind.COMPLAINT
                ? particulars.ground().or(() -> Optional.of(ComplaintGround.UNCLEAR))
                : Optional.empty();
    }

    /** When the office learnt of it: now, unless the desk says otherwise. */
    public Instant receivedAt(Instant now) {
        return receivedAt.orElse(now);
    }

    /** Complaints are read back to the complainant first (S4-3.1). */
    public RequestState firstState() {
        return kind == RequestKind.COMPLAINT ? RequestState.VERIFYING : RequestState.RECORDED;
    }

    /** S1-3.1, S1-5.3b: business is done in the hours of service; repairs are taken at any hour. */
    public boolean isOutside(ServiceHours hours, Instant receivedAt, ZoneId zone) {
        return kind != RequestKind.SERVICE_NEED && channel.isServedAtOnce() && !hours.include(receivedAt, zone);
    }

    /** A line of the register says whose matter it is (S0-5.1.2). */
    Optional<RequestRefusal> theUnitIsGivenOrExplained() {
        return refuseIf(unit.isPresent() == unitUnknownReason.isPresent(), new RequestRefusal.UnitOrReasonMissing());
    }

    /** Who relayed a matter is kept with it (S0-5.1.2b). */
    Optional<RequestRefusal> aRelayedMatterNamesWhoRelayedIt() {
        return refuseIf(channel.isRelayed() && relayedBy.isEmpty(), new RequestRefusal.RelayerMissing());
    }

    Optional<RequestRefusal> nothingIsReceivedInTheFuture(Instant now) {
        return refuseIf(receivedAt.filter(at -> at.isAfter(now)).isPresent(), new RequestRefusal.ReceivedInTheFuture());
    }

    /** Paper may be entered late, by its true time; before this stands a mistyped date. */
    public static Instant earliest(Instant now) {
        return now.minus(RequestRules.FURTHEST_BACK);
    }

    Optional<RequestRefusal> nothingIsReceivedTooLongAgo(Instant now) {
        Instant earliest = earliest(now);
        return refuseIf(
                receivedAt.filter(at -> at.isBefore(earliest)).isPresent(),
                new RequestRefusal.ReceivedTooLongAgo(earliest));
    }

    /** Only a complaint holds something against the office (S4-1.0a). */
    Optional<RequestRefusal> onlyAComplaintHasAGround() {
        return refuseIf(
                kind != RequestKind.COMPLAINT && particulars.ground().isPresent(),
                ComplaintRefusal.GROUND_OF_NO_COMPLAINT.refused());
    }

    /** The accounts are asked about, by number of their publication or without it; nothing else names one (S1-7.6b). */
    Optional<RequestRefusal> onlyAnInquiryAsksAboutTheAccounts() {
        return refuseIf(
                particulars.accounts() && kind != RequestKind.INQUIRY
                        || particulars.publication().isPresent() && !particulars.accounts(),
                new RequestRefusal.AccountsOfNoInquiry());
    }

    /** A time agreed with the household is still to come (S1b(3)-4.1.3). */
    Optional<RequestRefusal> anAgreedTimeIsPossible(Instant now) {
        return agreedReplyAt.flatMap(at -> refuseIf(
                !at.isAfter(now) || at.isAfter(now.plus(RequestRules.FURTHEST_AHEAD)),
                new RequestRefusal.AgreedTimeImpossible()));
    }
}

package io.guanjia.intake.request;

import static io.guanjia.intake.request.Requests.NOW;
import static io.guanjia.intake.request.Requests.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.testing.Clause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationRulesTest {

    @ParameterizedTest
    @EnumSource
    @Clause("S0-5.1.2a")
    void matters_of_every_kind_are_registered_and_only_complaints_are_read_back_first(RequestKind kind) {
        assertThat(registration(kind).objectionAt(NOW)).isEmpty();
        assertThat(registration(kind).firstState())
                .isEqualTo(kind == RequestKind.COMPLAINT ? RequestState.VERIFYING : RequestState.RECORDED);
    }

    @ParameterizedTest
    @EnumSource
    @Clause("S0-5.1.2b")
    void matters_reach_the_register_by_every_channel_and_relayed_ones_keep_who_relayed_them(RequestChannel channel) {
        assertThat(by(channel, Optional.of("区物业科")).objectionAt(NOW)).isEmpty();
        assertThat(by(channel, Optional.empty()).objectionAt(NOW))
                .isEqualTo(channel.isRelayed() ? Optional.of(new RequestRefusal.RelayerMissing()) : Optional.empty());
    }

    @Test
    void a_line_has_its_unit_or_the_reason_why_not_and_never_both() {
        assertThat(at(Optional.empty(), Optional.empty()).objectionAt(NOW))
                .contains(new RequestRefusal.UnitOrReasonMissing());
        assertThat(at(Optional.of("3-1-1202"), Optional.of("不详")).objectionAt(NOW))
                .contains(new RequestRefusal.UnitOrReasonMissing());
        assertThat(at(Optional.empty(), Optional.of("路人来电")).objectionAt(NOW)).isEmpty();
    }

    @Test
    void what_travels_holds_no_number_of_a_household_and_what_stays_may() {
        assertThat(at(Optional.of("13800000126"), Optional.empty()).objectionAt(NOW))
                .contains(new RequestRefusal.PersonalDataInField("unit"));
        assertThat(at(Optional.empty(), Optional.of("来电 138 0000 0126")).objectionAt(NOW))
                .isEmpty();
    }

    @Test
    void nothing_is_received_in_the_future() {
        assertThat(received(NOW).objectionAt(NOW)).isEmpty();
        assertThat(received(NOW.plusMillis(1)).objectionAt(NOW)).contains(new RequestRefusal.ReceivedInTheFuture());
    }

    @Test
    void paper_is_entered_late_and_no_mistyped_year_is() {
        Instant aYearAgo = NOW.minus(Duration.ofDays(365));
        assertThat(received(aYearAgo).objectionAt(NOW)).isEmpty();
        assertThat(received(aYearAgo.minusMillis(1)).objectionAt(NOW))
                .contains(new RequestRefusal.ReceivedTooLongAgo(aYearAgo));
        assertThat(received(Instant.EPOCH).objectionAt(NOW)).contains(new RequestRefusal.ReceivedTooLongAgo(aYearAgo));
    }

    private static Registration by(RequestChannel channel, Optional<String> relayedBy) {
        Registration plain = registration(RequestKind.SERVICE_NEED);
        return new Registration(
                plain.kind(),
                channel,
                plain.content(),
                plain.unit(),
                plain.unitUnknownReason(),
                plain.callerName(),
                plain.phones(),
                relayedBy,
                plain.receivedAt(),
                false,
                plain.mood(),
                plain.agreedReplyAt(),
                plain.remarks(),
                plain.particulars());
    }

    private static Registration at(Optional<String> unit, Optional<String> reason) {
        Registration plain = registration(RequestKind.SERVICE_NEED);
        return new Registration(
                plain.kind(),
                plain.channel(),
                plain.content(),
                unit,
                reason,
                plain.callerName(),
                plain.phones(),
                plain.relayedBy(),
                plain.receivedAt(),
                false,
                plain.mood(),
                plain.agreedReplyAt(),
                plain.remarks(),
                plain.particulars());
    }

    private static Registration received(Instant at) {
        Registration plain = registration(RequestKind.SERVICE_NEED);
        return new Registration(
                plain.kind(),
                plain.channel(),
                plain.content(),
                plain.unit(),
                plain.unitUnknownReason(),
                plain.callerName(),
                plain.phones(),
                plain.relayedBy(),
                Optional.of(at),
                false,
                plain.mood(),
                plain.agreedReplyAt(),
                plain.remarks(),
                plain.particulars());
    }
}

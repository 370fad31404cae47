package io.guanjia.routing.extension;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.Slips;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlipExtensionTest {

    private static final Instant NOW = Instant.parse("2026-03-12T06:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(2));

    @Test
    void what_is_asked_is_answered_withdrawn_or_lapses_and_nothing_is_answered_twice() {
        assertThat(SlipExtension.LIFE.cells())
                .containsExactly(
                        "ASKED APPROVE: APPROVED",
                        "ASKED REFUSE: REFUSED",
                        "ASKED WITHDRAW: WITHDRAWN",
                        "ASKED LAPSE: LAPSED",
                        "APPROVED APPROVE: refused",
                        "APPROVED REFUSE: refused",
                        "APPROVED WITHDRAW: refused",
                        "APPROVED LAPSE: refused",
                        "REFUSED APPROVE: refused",
                        "REFUSED REFUSE: refused",
                        "REFUSED WITHDRAW: refused",
                        "REFUSED LAPSE: refused",
                        "WITHDRAWN APPROVE: refused",
                        "WITHDRAWN REFUSE: refused",
                        "WITHDRAWN WITHDRAW: refused",
                        "WITHDRAWN LAPSE: refused",
                        "LAPSED APPROVE: refused",
                        "LAPSED REFUSE: refused",
                        "LAPSED WITHDRAW: refused",
                        "LAPSED LAPSE: refused");
    }

    @Test
    void the_first_of_a_slip_is_the_desks_leaders_and_each_further_one_the_directors() {
        assertThat(SlipExtension.decidedBy(0)).isEqualTo("CS_TEAM_LEADER");
        assertThat(SlipExtension.decidedBy(1)).isEqualTo("OFFICE_DIRECTOR");
        assertThat(SlipExtension.decidedBy(2)).isEqualTo("OFFICE_DIRECTOR");
    }

    @Test
    void more_time_is_later_than_what_is_due_and_within_a_month() {
        assertThat(KeepExtensions.itIsLaterAndWithinAMonth(DUE, DUE, NOW)).isPresent();
        assertThat(KeepExtensions.itIsLaterAndWithinAMonth(DUE.minusSeconds(1), DUE, NOW))
                .isPresent();
        assertThat(KeepExtensions.itIsLaterAndWithinAMonth(DUE.plusSeconds(1), DUE, NOW))
                .isEmpty();
        assertThat(KeepExtensions.itIsLaterAndWithinAMonth(NOW.plus(Duration.ofDays(31)), DUE, NOW))
                .isEmpty();
        assertThat(KeepExtensions.itIsLaterAndWithinAMonth(
                        NOW.plus(Duration.ofDays(31)).plusSeconds(1), DUE, NOW))
                .isPresent();
    }

    @Test
    void what_has_run_out_is_not_put_off() {
        ContactSlip slip = ContactSlip.issued(UUID.randomUUID(), "GL01-CS-202603-0017", "GL01", Slips.leakingSink());

        assertThat(KeepExtensions.whatHasRunOutIsNotPutOff(slip, Optional.empty()))
                .isPresent();
        assertThat(KeepExtensions.whatHasRunOutIsNotPutOff(slip, Optional.of(DUE)))
                .isEmpty();
    }
}

package io.guanjia.intake.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LedgerReviewTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void a_ledger_is_signed_once() {
        assertThat(LedgerReview.LIFE.cells()).containsExactly("DUE SIGN: SIGNED", "SIGNED SIGN: refused");
    }

    @Test
    void a_day_is_a_ledger_of_its_own_and_a_week_begins_with_its_monday() {
        assertThat(LedgerPeriod.DAY.firstDay(SUNDAY)).isEqualTo(SUNDAY);
        assertThat(LedgerPeriod.DAY.dayAfter(SUNDAY)).isEqualTo(MONDAY);
        assertThat(LedgerPeriod.WEEK.firstDay(SUNDAY)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(LedgerPeriod.WEEK.firstDay(MONDAY)).isEqualTo(MONDAY);
        assertThat(LedgerPeriod.WEEK.dayAfter(MONDAY)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_ledger_is_called_by_its_office_and_its_first_day() {
        assertThat(LedgerPeriod.DAY.number("GL01", SUNDAY)).isEqualTo("GL01-LD-20261129");
        assertThat(LedgerPeriod.WEEK.number("GL01", MONDAY)).isEqualTo("GL01-LW-20261130");
    }
}

package io.guanjia.intake.desk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutyRosterTest {

    @Test
    void a_roster_is_published_once_and_written_before_and_after_and_lapses_if_it_never_was() {
        assertThat(DutyRoster.LIFE.cells())
                .containsExactly(
                        "DRAFT WRITE: DRAFT",
                        "DRAFT PUBLISH: PUBLISHED",
                        "DRAFT LAPSE: LAPSED",
                        "PUBLISHED WRITE: PUBLISHED",
                        "PUBLISHED PUBLISH: refused",
                        "PUBLISHED LAPSE: refused",
                        "LAPSED WRITE: refused",
                        "LAPSED PUBLISH: refused",
                        "LAPSED LAPSE: refused");
    }

    @Test
    void a_week_begins_with_its_monday() {
        LocalDate monday = LocalDate.of(2026, 12, 7);
        assertThat(DutyRoster.weekOf(monday)).isEqualTo(monday);
        assertThat(DutyRoster.weekOf(monday.plusDays(6))).isEqualTo(monday);
        assertThat(DutyRoster.weekOf(monday.plusDays(7))).isEqualTo(monday.plusDays(7));
    }
}

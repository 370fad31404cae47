package io.guanjia.intake.desk.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.desk.roster.DutyShift.Gap;
import io.guanjia.testing.Clause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutyShiftTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MONDAY = at("2026-12-07T00:00");
    private static final Instant TUESDAY = at("2026-12-08T00:00");

    @Test
    @Clause("S0-5.1.1")
    void a_night_without_anybody_is_a_gap() {
        List<DutyShift> shifts =
                List.of(shift("2026-12-07T06:00", "2026-12-08T00:00"), shift("2026-12-07T00:00", "2026-12-07T02:00"));

        assertThat(DutyShift.gaps(MONDAY, TUESDAY, shifts))
                .containsExactly(new Gap(at("2026-12-07T02:00"), at("2026-12-07T06:00")));
    }

    @Test
    @Clause("S0-5.1.1")
    void shifts_that_meet_or_overlap_leave_no_gap_and_one_that_holds_another_ends_last() {
        List<DutyShift> shifts = List.of(
                shift("2026-12-06T20:00", "2026-12-07T08:00"),
                shift("2026-12-07T08:00", "2026-12-07T20:00"),
                shift("2026-12-07T09:00", "2026-12-07T10:00"),
                shift("2026-12-07T19:00", "2026-12-08T07:00"));

        assertThat(DutyShift.gaps(MONDAY, TUESDAY, shifts)).isEmpty();
    }

    @Test
    @Clause("S0-5.1.1")
    void every_gap_is_found_the_first_and_the_last_too() {
        List<DutyShift> shifts = List.of(
                shift("2026-12-07T08:00", "2026-12-07T12:00"),
                shift("2026-12-07T13:00", "2026-12-07T18:00"),
                shift("2026-12-08T08:00", "2026-12-08T12:00"));

        assertThat(DutyShift.gaps(MONDAY, TUESDAY, shifts))
                .containsExactly(
                        new Gap(MONDAY, at("2026-12-07T08:00")),
                        new Gap(at("2026-12-07T12:00"), at("2026-12-07T13:00")),
                        new Gap(at("2026-12-07T18:00"), TUESDAY));
        assertThat(DutyShift.gaps(MONDAY, TUESDAY, List.of())).containsExactly(new Gap(MONDAY, TUESDAY));
    }

    @Test
    void the_hour_that_a_clock_repeats_is_covered_as_it_is_lived() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate longDay = LocalDate.of(2026, 10, 25);
        Instant begins = longDay.atStartOfDay(berlin).toInstant();
        Instant ends = longDay.plusDays(1).atStartOfDay(berlin).toInstant();
        DutyShift wholeDay = new DutyShift("a", begins, begins.plus(DutyShift.LONGEST));

        assertThat(DutyShift.gaps(begins, ends, List.of(wholeDay)))
                .containsExactly(new Gap(wholeDay.endsAt(), wholeDay.endsAt().plusSeconds(3600)));
    }

    @Test
    void a_shift_lasts_a_day_at_most_and_ends_after_it_begins() {
        assertThat(shift("2026-12-07T08:00", "2026-12-08T08:00").isShift()).isTrue();
        assertThat(shift("2026-12-07T08:00", "2026-12-08T08:01").isShift()).isFalse();
        assertThat(shift("2026-12-07T08:00", "2026-12-07T08:00").isShift()).isFalse();
    }

    @Test
    void nobody_is_there_twice_at_once_and_two_may_be() {
        DutyShift morning = shift("2026-12-07T08:00", "2026-12-07T16:00");

        assertThat(morning.doubles(shift("2026-12-07T15:00", "2026-12-07T23:00")))
                .isTrue();
        assertThat(morning.doubles(shift("2026-12-07T16:00", "2026-12-07T23:00")))
                .isFalse();
        assertThat(morning.doubles(new DutyShift("another", morning.beginsAt(), morning.endsAt())))
                .isFalse();
    }

    @Test
    void a_week_later_it_is_the_same_time_on_the_wall() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime evening = LocalDateTime.parse("2026-10-24T20:00");
        DutyShift summer = new DutyShift(
                "a",
                evening.atZone(berlin).toInstant(),
                evening.plusHours(4).atZone(berlin).toInstant());

        assertThat(summer.aWeekLater(berlin).beginsAt().atZone(berlin).toLocalDateTime())
                .isEqualTo(evening.plusWeeks(1));
    }

    private static DutyShift shift(String begins, String ends) {
        return new DutyShift("kefu.gl01", at(begins), at(ends));
    }

    private static Instant at(String onTheWall) {
        return LocalDateTime.parse(onTheWall).atZone(SHANGHAI).toInstant();
    }
}

package io.guanjia.platform.calendar;

import static io.guanjia.platform.calendar.CalendarFixture.BERLIN;
import static io.guanjia.platform.calendar.CalendarFixture.SHANGHAI;
import static io.guanjia.platform.calendar.CalendarFixture.calendarIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DueRulePropertiesTest {

    private static final WorkingCalendar IN_SHANGHAI = calendarIn(SHANGHAI);
    private static final WorkingCalendar IN_BERLIN = calendarIn(BERLIN);

    @Property
    void every_rule_is_read_back_from_its_text(@ForAll("rules") DueRule rule) {
        assertThat(DueRule.parse(rule.toString())).isEqualTo(rule);
    }

    @Property
    void nothing_is_due_before_it_starts(
            @ForAll("rules") DueRule rule,
            @ForAll("starts") Instant start,
            @ForAll("calendars") WorkingCalendar calendar) {
        assertThat(rule.dueFrom(start, calendar).at()).isAfter(start);
    }

    @Property
    void a_later_start_is_never_due_earlier(
            @ForAll("rules") DueRule rule,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 0, max = 100_000) int minutes,
            @ForAll("calendars") WorkingCalendar calendar) {
        var later = start.plus(Duration.ofMinutes(minutes));

        assertThat(rule.dueFrom(later, calendar).at())
                .isAfterOrEqualTo(rule.dueFrom(start, calendar).at());
    }

    @Property
    void working_days_lie_between_the_start_and_the_due_instant_in_exactly_the_number_asked(
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll("starts") Instant start,
            @ForAll("calendars") WorkingCalendar calendar) {
        var due = new DueRule.WorkingDays(n).dueFrom(start, calendar);
        var end = due.at().atZone(calendar.zone());

        var counted = calendar.localDay(start).plusDays(1).datesUntil(end.toLocalDate());

        assertThat(end).isEqualTo(end.toLocalDate().atStartOfDay(calendar.zone()));
        assertThat(counted.filter(calendar::isWorkingDay)).hasSize(n);
        assertThat(calendar.isWorkingDay(end.toLocalDate().minusDays(1))).isTrue();
    }

    @Property
    void working_hours_add_up(
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(min = 1, max = 40) int second,
            @ForAll("starts") Instant start,
            @ForAll("calendars") WorkingCalendar calendar) {
        var halfWay = new DueRule.WorkingHours(first).dueFrom(start, calendar).at();

        assertThat(new DueRule.WorkingHours(second).dueFrom(halfWay, calendar).at())
                .isEqualTo(new DueRule.WorkingHours(first + second)
                        .dueFrom(start, calendar)
                        .at());
    }

    @Property
    void one_month_ends_in_the_month_after_the_start(
            @ForAll("starts") Instant start, @ForAll("calendars") WorkingCalendar calendar) {
        var lastDay = calendar.localDay(
                        new DueRule.Months(1).dueFrom(start, calendar).at())
                .minusDays(1);

        assertThat(lastDay.getMonth())
                .isEqualTo(calendar.localDay(start).getMonth().plus(1));
    }

    @Provide
    Arbitrary<Instant> starts() {
        var from = Instant.parse("2023-06-01T00:00:00Z").getEpochSecond();
        var to = Instant.parse("2027-06-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(
                IN_SHANGHAI,
                IN_BERLIN,
                // Here the clocks change at midnight, so that some days have none.
                calendarIn(ZoneId.of("America/Asuncion")));
    }

    @Provide
    Arbitrary<DueRule> rules() {
        var counts = Arbitraries.integers().between(1, 90);
        return Arbitraries.oneOf(
                counts.map(DueRule.Minutes::new),
                counts.map(DueRule.Hours::new),
                Arbitraries.just(new DueRule.NextDay()),
                counts.map(DueRule.CalendarDays::new),
                counts.map(DueRule.WorkingDays::new),
                counts.map(DueRule.WorkingHours::new),
                counts.map(DueRule.Months::new),
                Arbitraries.integers().between(1, 31).map(DueRule.DayOfMonth::new));
    }
}

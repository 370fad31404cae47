package io.guanjia.intake.ledger;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.register.RegisterClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often the ledger is looked through, by whom, and until when at the latest. The limits are ours; a branch may shorten them. */
@Schema(name = "LedgerPeriod")
public enum LedgerPeriod {
    /** Every day by the team leader (S1b(3)-4.2.4a), before it is over; what comes after that is the next day's to arrange. */
    DAY(
            "LD",
            Period.ofDays(1),
            new RegisterClock(
                    "LEDGER_DAY", "台帐日审 Daily review of the ledger", "intake.ledger-day", new DueRule.Hours(24)),
            "CS_TEAM_LEADER"),

    /** Once a week at least by the head of the property department (S1b(3)-4.2.5a): by the end of its Sunday. */
    WEEK(
            "LW",
            Period.ofWeeks(1),
            new RegisterClock(
                    "LEDGER_WEEK",
                    "台帐周审 Weekly review of the ledger",
                    "intake.ledger-week",
                    new DueRule.CalendarDays(6)),
            "PROPERTY_DEPARTMENT_HEAD");

    private final String series;
    private final Period length;
    private final RegisterClock clock;
    private final String reviewer;

    LedgerPeriod(String series, Period length, RegisterClock clock, String reviewer) {
        this.series = series;
        this.length = length;
        this.clock = clock;
        this.reviewer = reviewer;
    }

    /** The first day of the period that this day is in. */
    LocalDate firstDay(LocalDate day) {
        return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The day after its last. */
    LocalDate dayAfter(LocalDate firstDay) {
        return firstDay.plus(length);
    }

    /** What the review of one office's period is called, e.g. {@code GL01-LD-20261130}. */
    String number(String office, LocalDate firstDay) {
        return "%s-%s-%s".formatted(office, series, DateTimeFormatter.BASIC_ISO_DATE.format(firstDay));
    }

    /** Until when it is signed. */
    public RegisterClock clock() {
        return clock;
    }

    /** The post that reviews. */
    String reviewer() {
        return reviewer;
    }
}

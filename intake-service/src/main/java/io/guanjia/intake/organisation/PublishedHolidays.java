package io.guanjia.intake.organisation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.calendar.InvalidCalendar;
import io.guanjia.platform.calendar.NationalHolidays;
import io.guanjia.platform.calendar.WorkingInterval;
import io.guanjia.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statutory holidays that branches follow unless they say otherwise. */
@ApplicationScoped
public class PublishedHolidays {

    // Five days a week and the holidays leave some 248; the least is ours.
    private static final int FEWEST_DAYS = 240;
    private static final Duration LEAST_WORK_A_DAY = Duration.ofHours(6);

    private final NationalHolidays national;

    PublishedHolidays(ObjectMapper json) {
        try (InputStream resource = NationalHolidays.class.getResourceAsStream(NationalHolidays.CHINA)) {
            this.national = json.readValue(resource, NationalHolidays.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the national holidays cannot be read", unreadable);
        }
    }

    /**
     * A branch's calendar of one year; what is null follows the national holidays and office hours.
     *
     * @throws Problem {@code CALENDAR_CONTRADICTS_ITSELF} or {@code CALENDAR_OF_TOO_LITTLE_WORK}
     */
    public CalendarYear calendar(
            String branch,
            int year,
            List<DayOfWeek> weekdays,
            List<WorkingInterval> intervals,
            List<LocalDate> off,
            List<LocalDate> makeUp) {
        Optional<NationalHolidays.Year> announced =
                national.years().stream().filter(known -> known.year() == year).findFirst();
        try {
            return ofEnoughWork(new CalendarYear(
                    branch,
                    year,
                    1,
                    weekdays == null ? CalendarYear.MONDAY_TO_FRIDAY : weekdays,
                    intervals == null ? CalendarYear.OFFICE_HOURS : intervals,
                    off == null ? announced.map(NationalHolidays.Year::off).orElse(List.of()) : off,
                    makeUp == null
                            ? announced.map(NationalHolidays.Year::makeUp).orElse(List.of())
                            : makeUp));
        } catch (InvalidCalendar contradiction) {
            throw Problem.of(
                    OrganisationProblem.CALENDAR_CONTRADICTS_ITSELF, Map.of("problem", contradiction.getMessage()));
        }
    }

    /** Limits are counted in working days and hours: a branch that worked little would have longer ones than the group allows. */
    private static CalendarYear ofEnoughWork(CalendarYear year) {
        if (year.workedDays() < FEWEST_DAYS || year.workADay().compareTo(LEAST_WORK_A_DAY) < 0) {
            throw Problem.of(
                    OrganisationProblem.CALENDAR_OF_TOO_LITTLE_WORK,
                    Map.of("days", FEWEST_DAYS, "hours", LEAST_WORK_A_DAY.toHours()));
        }
        return year;
    }
}

package io.guanjia.platform.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The branch calendar of 2024 to 2026, and local times written as people say them. */
final class CalendarFixture {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private CalendarFixture() {}

    static NationalHolidays china() {
        try (var resource = NationalHolidays.class.getResourceAsStream(NationalHolidays.CHINA)) {
            return JSON.readValue(resource, NationalHolidays.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingCalendar calendarIn(ZoneId zone) {
        return WorkingCalendar.of(
                zone, china().observedBy("GL", CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS));
    }

    static WorkingCalendar gulou() {
        return calendarIn(SHANGHAI);
    }

    /** For example {@code at("2026-02-13T23:50")} in Shanghai. */
    static Instant at(String localTime) {
        return at(localTime, SHANGHAI);
    }

    static Instant at(String localTime, ZoneId zone) {
        return LocalDateTime.parse(localTime).atZone(zone).toInstant();
    }

    static Instant dueOf(String rule, String start) {
        return DueRule.parse(rule).dueFrom(at(start), gulou()).at();
    }
}

package io.guanjia.routing.paper;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Times as papers have them: to the minute, by the branch's clock. */
public final class OnPaper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private OnPaper() {}

    public static String time(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** Until when: the end of a day is said with that day. */
    public static String limit(Instant instant, ZoneId zone) {
        ZonedDateTime until = instant.atZone(zone);
        return until.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? DAY.format(until.minusDays(1)) + " 24:00"
                : MINUTE.format(until);
    }

    /** From when until when. */
    public static String span(Instant from, Instant to, ZoneId zone) {
        return time(from, zone) + " 至 " + limit(to, zone);
    }
}

package io.guanjia.routing.paper;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Times as papers have them: to the minute, by the branch's clock. */
public final class OnPaper {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private OnPaper() {}

    public static String time(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** From when until when. */
    public static String span(Instant from, Instant to, ZoneId zone) {
        return time(from, zone) + " 至 " + time(to, zone);
    }
}

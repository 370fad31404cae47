package io.guanjia.intake.organisation;

import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 服务时间: the hours of every day of the week in which the service centre does business with households, by the clock on its wall.
 * A policy holds them as text, {@code 09:00-21:00}.
 *
 * @param opens minutes after midnight
 * @param closes minutes after midnight, the first that are not of service any more
 */
public record ServiceHours(int opens, int closes) {

    public static final String POLICY = "intake.service-hours";

    /** S1-3.1: Monday to Sunday, nine to nine. A branch may be there longer. */
    public static final ServiceHours STANDARD = new ServiceHours(9 * 60, 21 * 60);

    private static final int HOUR = 60;
    private static final Pattern WRITTEN =
            Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-(?:([01][0-9]|2[0-3]):([0-5][0-9])|24:00)");

    /** As the branch of the transaction set them, else as the group did. */
    public static ServiceHours of(BranchTransaction tx, Policies policies) {
        return policies.of(tx, POLICY).flatMap(own -> parse(own.value())).orElse(STANDARD);
    }

    /** Empty if the text is no hours of one day, as {@link #toString} writes them. */
    static Optional<ServiceHours> parse(String text) {
        Matcher hours = WRITTEN.matcher(text);
        return hours.matches()
                ? Optional.of(new ServiceHours(
                                minutes(hours.group(1), hours.group(2)),
                                hours.group(3) == null ? 24 * HOUR : minutes(hours.group(3), hours.group(4))))
                        .filter(day -> day.opens < day.closes)
                : Optional.empty();
    }

    /** Whether somebody is served at that instant. */
    public boolean include(Instant at, ZoneId zone) {
        int minute = minute(at.atZone(zone));
        return opens <= minute && minute < closes;
    }

    /** The instant itself if somebody is served then, else when the centre opens next. */
    public Instant nextServed(Instant at, ZoneId zone) {
        if (include(at, zone)) {
            return at;
        }
        ZonedDateTime onTheWall = at.atZone(zone);
        LocalDate day = onTheWall.toLocalDate().plusDays(minute(onTheWall) < opens ? 0 : 1);
        return day.atTime(opens / HOUR, opens % HOUR).atZone(zone).toInstant();
    }

    /** Whether somebody is served whenever somebody is by the others. */
    boolean cover(ServiceHours others) {
        return opens <= others.opens && closes >= others.closes;
    }

    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(opens / HOUR, opens % HOUR, closes / HOUR, closes % HOUR);
    }

    private static int minute(ZonedDateTime onTheWall) {
        return onTheWall.getHour() * HOUR + onTheWall.getMinute();
    }

    private static int minutes(String hour, String minute) {
        return Integer.parseInt(hour) * HOUR + Integer.parseInt(minute);
    }
}

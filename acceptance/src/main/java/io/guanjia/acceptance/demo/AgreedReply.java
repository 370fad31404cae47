package io.guanjia.acceptance.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A reply time as people agree on it, made an instant. */
final class AgreedReply {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private AgreedReply() {}

    /** @return null for null: nothing was agreed */
    static Instant from(String said, Instant now) {
        if (said == null) {
            return null;
        }
        ZonedDateTime today = now.atZone(ZONE);
        return switch (said) {
            case "明天下午三点前" -> today.plusDays(1).with(LocalTime.of(15, 0)).toInstant();
            case "后天上午十点前" -> today.plusDays(2).with(LocalTime.of(10, 0)).toInstant();
            case "三天内" -> today.plusDays(3).toInstant();
            default -> throw new IllegalArgumentException("nobody knows when that is: " + said);
        };
    }
}

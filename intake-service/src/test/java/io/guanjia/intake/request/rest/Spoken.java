package io.guanjia.intake.request.rest;

import static org.awaitility.Awaitility.await;

import io.guanjia.intake.Database;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;

/** What people say in tests that look for it. */
public final class Spoken {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FIRST = 0x3400;
    private static final int HOW_MANY = 6_500;

    private Spoken() {}

    /** Two characters that nobody else says. */
    public static String rare() {
        return RANDOM.ints(2, FIRST, FIRST + HOW_MANY)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Waits until all that was said so far can be found. */
    public static void awaitFindable() {
        List<String> newest = Database.rows("SELECT max(id) AS id FROM history");
        await().atMost(Duration.ofSeconds(60)).until(() -> Database.rows("SELECT history_id >= ("
                        + newest.getFirst().replaceAll("\\D", "") + ") AS done FROM said_position")
                .equals(List.of("{\"done\":true}")));
    }
}

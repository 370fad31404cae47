package io.guanjia.intake.request.rest;

import static org.awaitility.Awaitility.await;

import io.guanjia.intake.Database;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What people say in tests that look for it. */
public final class Spoken {

    /** Beyond what people write, so that nothing else holds them. */
    private static final AtomicInteger NEXT = new AtomicInteger(0x3400);

    private Spoken() {}

    /** Two characters that nobody else says. */
    public static String rare() {
        return Character.toString(NEXT.getAndIncrement()) + Character.toString(NEXT.getAndIncrement());
    }

    /** Waits until all that was said so far can be found. */
    public static void awaitFindable() {
        List<String> newest = Database.rows("SELECT max(id) AS id FROM history");
        await().atMost(Duration.ofSeconds(60)).until(() -> Database.rows("SELECT history_id >= ("
                        + newest.getFirst().replaceAll("\\D", "") + ") AS done FROM said_position")
                .equals(List.of("{\"done\":true}")));
    }
}

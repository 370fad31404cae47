package io.guanjia.callback.callback;

import static io.guanjia.callback.callback.Desk.see;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A leak is tried by rain that fell: once, for as long as rain falls, and not in another year. */
@QuarkusTest
@CallbackServiceTest
class RainstormTest {

    private static final Instant NOW = Instant.parse("2026-06-10T09:00:00Z");

    private final UUID request = UUID.randomUUID();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H,      PT0S,     true",
        "PT10M,     PT0S,     true",
        "PT9M59S,   PT0S,     false",
        "PT-1H,     PT2H,     false",
        "PT1H,      PT-1S,    false",
        "P7D,       PT0S,     true",
        "P7DT1S,    PT0S,     false",
        "PT1H,      P29DT23H, true",
        "PT1H,      P30D,     false",
        "P20000D,   PT0S,     false"
    })
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void a_rainstorm_lasts_minutes_to_days_and_is_recorded_within_a_month(
            Duration lasted, Duration endedAgo, boolean possible) {
        Instant ended = NOW.minus(endedAgo);

        assertThat(Rainstorm.isPossible(ended.minus(lasted), ended, NOW)).isEqualTo(possible);
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void a_leak_whose_repair_is_confirmed_after_the_rain_was_recorded_is_tried_by_the_first_rain_since_the_work() {
        Rain first = Rain.next();
        Rain later = Stream.generate(Rain::next)
                .filter(rain -> !rain.threeDaysLater().equals(first.threeDaysLater()))
                .findFirst()
                .orElseThrow();
        later.recorded().statusCode(201);
        first.recorded().statusCode(201);

        Facts.sendPromised(leakRepaired(first.repairedBefore()));

        see(Desk.callbackIn("DUE", request))
                .body("callback.dueAt", equalTo(first.threeDaysLater()))
                .body("history.action[1]", equalTo("due"))
                .body("deadlines.find { it.kind == 'RAIN' }.state", equalTo("MET"));
        assertThat(Desk.announced(request, 2).getFirst().text("awaiting")).isEqualTo("RAINSTORM");
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void a_mistyped_beginning_keeps_no_leak_from_the_rain_that_tried_it() {
        Rain rain = Rain.next();
        Facts.sendPromised(leakRepaired(rain.repairedBefore()));
        String callback = Desk.callbackIn("AWAITING_RAINSTORM", request);
        Desk.rained(rain.beganAt().minusSeconds(1800).toString(), rain.endedAt().toString())
                .statusCode(201);
        see(callback).body("callback.state.code", equalTo("AWAITING_RAINSTORM"));

        rain.recorded().statusCode(201).body("callbacksDue", equalTo(1));

        see(callback)
                .body("callback.state.code", equalTo("DUE"))
                .body("callback.dueAt", equalTo(rain.threeDaysLater()));
        rain.recorded().statusCode(409).body("code", equalTo("RAINSTORM_ALREADY_RECORDED"));
    }

    @Test
    void one_rainstorm_is_recorded_once_and_what_overlaps_it_is_the_same() {
        Rain rain = Rain.next();
        rain.recorded().statusCode(201);

        rain.recorded().statusCode(409).body("code", equalTo("RAINSTORM_ALREADY_RECORDED"));
        Desk.rained(
                        rain.beganAt().plusSeconds(1800).toString(),
                        rain.endedAt().plusSeconds(1800).toString())
                .statusCode(409);
    }

    @Test
    void of_those_who_record_one_rainstorm_at_once_one_does() {
        Rain rain = Rain.next();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Integer>> answers = Stream.generate(
                            () -> supplyAsync(() -> rain.recorded().extract().statusCode(), people))
                    .limit(3)
                    .toList();

            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409, 409);
        }
    }

    private Fact leakRepaired(String completedAt) {
        return Desk.repaired(request, UUID.randomUUID(), 1, "STRUCTURAL_LEAK", false, completedAt);
    }
}

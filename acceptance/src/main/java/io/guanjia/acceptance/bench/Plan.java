package io.guanjia.acceptance.bench;

import java.time.Duration;

/**
 * How long and how much.
 *
 * @param longestWarmUp after which measuring begins even if it still gets faster
 * @param phase of one closed loop
 * @param steady of one open loop
 * @param lives of one run of lifecycles
 * @param requests in the register when lifecycles are measured the second time
 * @param lines in the register of a branch when it is read
 * @param slips that a branch's departments have not settled, with half as many orders
 * @param deadlines that run out in one moment
 */
public record Plan(
        boolean quick,
        Duration longestWarmUp,
        Duration phase,
        Duration steady,
        Duration lives,
        long requests,
        long lines,
        int slips,
        int deadlines) {

    /** A few minutes: enough to see whether something broke, too short for figures to quote. */
    public static Plan quickly() {
        Duration few = Duration.ofSeconds(5);
        return new Plan(true, Duration.ofSeconds(60), few, few, Duration.ofSeconds(10), 5_000, 20_000, 5_000, 20_000);
    }

    public static Plan full() {
        Duration some = Duration.ofSeconds(10);
        return new Plan(
                false,
                Duration.ofMinutes(4),
                some,
                Duration.ofSeconds(20),
                Duration.ofSeconds(20),
                100_000,
                1_000_000,
                200_000,
                500_000);
    }
}

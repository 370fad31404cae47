package io.guanjia.acceptance.client;

import java.time.Duration;

/**
 * How long a call is tried again when nobody knows whether it arrived: the connection broke, nothing came back in time,
 * or the service asked to try again (503). It is sent again only if that cannot do more than the first time.
 *
 * @param timeout of one attempt
 * @param total from the first attempt to giving up; zero for a single attempt
 * @param pause between two attempts
 */
public record Patience(Duration timeout, Duration total, Duration pause) {

    /** One attempt. */
    public static Patience none() {
        return new Patience(Duration.ofSeconds(30), Duration.ZERO, Duration.ZERO);
    }

    /** As somebody at the desk, whose client tries again for a while. */
    public static Patience upTo(Duration total) {
        return new Patience(Duration.ofSeconds(30), total, Duration.ofMillis(100));
    }
}

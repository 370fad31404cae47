package io.guanjia.acceptance.client;

import java.time.Duration;

/** Hears of every attempt of a call how it ended and how long it took. */
@FunctionalInterface
public interface Attempts {

    String NO_ANSWER = "no answer";

    Attempts UNHEARD = (how, taken) -> {};

    /** @param how {@code HTTP 201}, {@code no answer ConnectException} */
    void ended(String how, Duration taken);
}

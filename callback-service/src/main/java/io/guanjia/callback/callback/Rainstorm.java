package io.guanjia.callback.callback;

import java.time.Instant;
import java.util.UUID;

/**
 * A heavy rainstorm over an office, as somebody there recorded it.
 *
 * @param source who announced it or measured it, such as the weather service's warning
 * @param callbacksDue how many callbacks on repaired leaks fell due with it
 */
public record Rainstorm(UUID id, String office, Instant beganAt, Instant endedAt, String source, int callbacksDue) {}

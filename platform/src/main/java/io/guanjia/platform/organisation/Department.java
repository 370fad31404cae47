package io.guanjia.platform.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A department as the organisation told of it.
 *
 * @param kind what it does, e.g. {@code ENGINEERING}
 * @param name what it is called in Chinese; empty where it was told of before names were kept
 * @param endsAt from when on it is no more
 */
public record Department(
        UUID id, String code, String office, String kind, Optional<String> name, Optional<Instant> endsAt) {

    /** Whether there is nobody in it any more. */
    public boolean isOver(Instant at) {
        return endsAt.filter(end -> !at.isBefore(end)).isPresent();
    }
}

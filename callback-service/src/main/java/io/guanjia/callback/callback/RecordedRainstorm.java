package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A rainstorm with who recorded it.
 *
 * @param withdrawal who took it back, if it was recorded by mistake
 */
public record RecordedRainstorm(Rainstorm rain, Actor by, Instant at, Optional<Withdrawal> withdrawal) {

    /** That it was recorded by mistake, in somebody's words. */
    public record Withdrawal(String reason, Actor by, Instant at) {}
}

package io.guanjia.callback.callback;

import java.time.Instant;
import java.util.UUID;

/**
 * A result that may ask for callbacks: a request dealt with, or a repair of one.
 *
 * @param sourceId the request, or the contact slip of the repair
 * @param endedAt the end of the work, from which the callbacks' time counts
 */
public record Result(String office, UUID requestId, UUID sourceId, int round, Instant endedAt) {

    /** Whether it is a repair: what was done stays done, whatever round its request has come to. */
    boolean isARepair() {
        return !sourceId.equals(requestId);
    }
}

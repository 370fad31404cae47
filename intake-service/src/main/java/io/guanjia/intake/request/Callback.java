package io.guanjia.intake.request;

import java.util.UUID;

/**
 * What this service knows of a callback on the request.
 *
 * @param sourceId what is called back on: the request itself, or one of its repair slips
 */
public record Callback(UUID id, String number, UUID sourceId, int round, CallbackStatus status) {

    boolean hasEnded() {
        return status != CallbackStatus.OPEN;
    }

    /** The same callback with its outcome. */
    public Callback ended(CallbackStatus outcome) {
        return new Callback(id, number, sourceId, round, outcome);
    }
}

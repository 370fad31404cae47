package io.guanjia.intake.request;

import java.util.UUID;

/**
 * What this service knows of a callback on the request.
 *
 * @param sourceId what is called back on: the request itself, or one of its repair slips
 * @param round the one that waits for it: of the work, or a later one
 * @param awaitsRain whether nobody can make it yet, because no rain has tried the repair
 */
public record Callback(UUID id, String number, UUID sourceId, int round, CallbackStatus status, boolean awaitsRain) {

    boolean hasEnded() {
        return status != CallbackStatus.OPEN;
    }

    /** Whether it is still to be made and about a repair, which it is in whichever round its request has come to. */
    boolean goesOn(UUID requestId) {
        return !hasEnded() && !sourceId.equals(requestId);
    }

    /** The same callback, which a later round waits for. */
    Callback inRound(int later) {
        return new Callback(id, number, sourceId, later, status, awaitsRain);
    }

    /** The same callback with its outcome. */
    public Callback ended(CallbackStatus outcome) {
        return new Callback(id, number, sourceId, round, outcome, false);
    }

    /** The same callback, now that the rain has fallen. */
    public Callback rainedOn() {
        return new Callback(id, number, sourceId, round, status, false);
    }

    /** The same callback, now that the rain turned out to be none. */
    public Callback waitingAgain() {
        return new Callback(id, number, sourceId, round, status, true);
    }
}

package io.guanjia.intake.request;

import java.util.UUID;

/**
 * What this service knows of a callback on the request.
 *
 * @param sourceId what is called back on: the request itself, or one of its repair slips
 */
public record Callback(UUID id, String number, UUID sourceId, int round, Status status) {

    /** How it ended, if it has. */
    public enum Status {
        OPEN,
        CONTENT,
        DISSATISFIED,
        WAIVED,
        /** The household was sought and not found. */
        UNREACHABLE,
        /** Nobody can be asked. */
        NOT_OWED,
        CANCELLED
    }

    boolean hasEnded() {
        return status != Status.OPEN;
    }

    /** The same callback with its outcome. */
    public Callback ended(Status outcome) {
        return new Callback(id, number, sourceId, round, outcome);
    }
}

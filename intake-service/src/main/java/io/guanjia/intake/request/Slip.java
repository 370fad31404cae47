package io.guanjia.intake.request;

import java.util.UUID;

/**
 * What this service knows of a contact slip that routing issued for the request.
 *
 * @param repair whether it was confirmed as a repair, which has callbacks of its own
 */
public record Slip(UUID id, String number, String departmentCode, int round, Status status, boolean repair) {

    /** How far it is, as far as the request cares. */
    public enum Status {
        OPEN,
        CONFIRMED,
        /** The department did not take it: customer service routes the matter again. */
        REJECTED,
        /** Rejected, and routed again since. */
        REROUTED,
        WITHDRAWN
    }

    boolean is(Status wanted) {
        return status == wanted;
    }

    Slip rerouted() {
        return new Slip(id, number, departmentCode, round, Status.REROUTED, repair);
    }
}

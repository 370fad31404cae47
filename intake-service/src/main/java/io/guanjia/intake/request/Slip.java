package io.guanjia.intake.request;

import java.util.UUID;

/**
 * What this service knows of a contact slip that routing issued for the request.
 *
 * @param repair whether it was confirmed as a repair, which has callbacks of its own
 */
public record Slip(UUID id, String number, String departmentCode, int round, SlipStatus status, boolean repair) {

    boolean is(SlipStatus wanted) {
        return status == wanted;
    }

    Slip rerouted() {
        return new Slip(id, number, departmentCode, round, SlipStatus.REROUTED, repair);
    }
}

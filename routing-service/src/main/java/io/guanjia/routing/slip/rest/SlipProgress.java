package io.guanjia.routing.slip.rest;

import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.StateCode;
import java.util.UUID;

/** Where a slip stands after a command. */
public record SlipProgress(UUID id, String number, StateCode state, String stateLabel, long version) {

    static SlipProgress of(ContactSlip slip) {
        return new SlipProgress(
                slip.id(),
                slip.number(),
                slip.state().code(),
                slip.state().code().label(),
                slip.sequence());
    }
}

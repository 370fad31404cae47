package io.guanjia.routing.slip.rest;

import io.guanjia.platform.http.Tagged;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.StateCode;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a slip stands after a command. */
public record SlipProgress(UUID id, String number, StateCode state, String stateLabel, long version) {

    static RestResponse<SlipProgress> answer(ContactSlip slip) {
        return Tagged.ok(of(slip), slip.sequence());
    }

    private static SlipProgress of(ContactSlip slip) {
        return new SlipProgress(
                slip.id(),
                slip.number(),
                slip.state().code(),
                slip.state().code().label(),
                slip.sequence());
    }
}

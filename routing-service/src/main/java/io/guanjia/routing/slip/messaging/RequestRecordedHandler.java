package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Homes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A request was registered: its house number is kept for whoever will be sent there. */
@ApplicationScoped
public class RequestRecordedHandler implements EventHandler {

    private final ObjectMapper json;
    private final Homes homes;

    RequestRecordedHandler(ObjectMapper json, Homes homes) {
        this.json = json;
        this.homes = homes;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.recorded.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestRecorded recorded = event.payloadAs(RequestRecorded.class, json);
        if (recorded.unit() != null) {
            String office =
                    event.office().orElseThrow(() -> new IllegalArgumentException("registered without an office"));
            homes.keep(tx, recorded.requestId(), office, HouseNumber.normal(recorded.unit()));
        }
    }

    /** This service's reading of intake's event. */
    record RequestRecorded(UUID requestId, String unit) {}
}

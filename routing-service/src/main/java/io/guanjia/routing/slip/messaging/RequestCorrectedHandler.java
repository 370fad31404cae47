package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Homes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A register line was corrected: whoever is sent goes to the right home, on slips that are out already too. */
@ApplicationScoped
public class RequestCorrectedHandler implements EventHandler {

    private final ObjectMapper json;
    private final Homes homes;

    RequestCorrectedHandler(ObjectMapper json, Homes homes) {
        this.json = json;
        this.homes = homes;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.corrected.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestCorrected corrected = event.payloadAs(RequestCorrected.class, json);
        if (corrected.unit() != null) {
            String office =
                    event.office().orElseThrow(() -> new IllegalArgumentException("corrected without an office"));
            homes.correct(tx, corrected.requestId(), office, HouseNumber.normal(corrected.unit()));
        }
    }

    /** This service's reading of intake's event. */
    record RequestCorrected(UUID requestId, String unit) {}
}

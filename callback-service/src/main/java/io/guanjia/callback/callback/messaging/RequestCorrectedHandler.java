package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.FollowedRequests;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A register line was corrected: whoever calls back goes to the right home. */
@ApplicationScoped
public class RequestCorrectedHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowedRequests requests;

    RequestCorrectedHandler(ObjectMapper json, FollowedRequests requests) {
        this.json = json;
        this.requests = requests;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.corrected.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestCorrected corrected = event.payloadAs(RequestCorrected.class, json);
        if (corrected.unit() != null) {
            requests.follow(tx, FollowedRequest.inRound(corrected.requestId(), EventOffice.of(event), 1));
            requests.correctHome(tx, corrected.requestId(), HouseNumber.normal(corrected.unit()));
        }
    }

    /** This service's reading of intake's event. */
    record RequestCorrected(UUID requestId, String unit) {}
}

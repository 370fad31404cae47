package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.FollowedRequests;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.text.HouseNumber;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** A request was registered: its number and house number are kept for the list of those who call back. */
@ApplicationScoped
public class RequestRecordedHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowedRequests requests;

    RequestRecordedHandler(ObjectMapper json, FollowedRequests requests) {
        this.json = json;
        this.requests = requests;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.recorded.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestRecorded recorded = event.payloadAs(RequestRecorded.class, json);
        requests.follow(
                tx,
                new FollowedRequest(
                        recorded.requestId(),
                        EventOffice.of(event),
                        Optional.ofNullable(recorded.number()),
                        Optional.ofNullable(recorded.unit()).map(HouseNumber::normal),
                        1,
                        false));
    }

    /** This service's reading of intake's event. */
    record RequestRecorded(UUID requestId, String number, String unit) {}
}

package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.CancelCallbacks;
import io.guanjia.callback.callback.FollowRequest;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A request begins a new round: what is open of the rounds before has lost its object. */
@ApplicationScoped
public class RequestReopenedHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowRequest requests;
    private final CancelCallbacks cancel;

    RequestReopenedHandler(ObjectMapper json, FollowRequest requests, CancelCallbacks cancel) {
        this.json = json;
        this.requests = requests;
        this.cancel = cancel;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.reopened.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestReopened reopened = event.payloadAs(RequestReopened.class, json);
        requests.reopened(tx, reopened.requestId(), EventOffice.of(event), reopened.round());
        cancel.onReopening(tx, reopened.requestId(), reopened.round(), event.id());
    }

    /** This service's reading of intake's event. */
    record RequestReopened(UUID requestId, int round) {}
}

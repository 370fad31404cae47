package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.CancelCallbacks;
import io.guanjia.callback.callback.FollowRequest;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** A request should never have been registered: nobody is called back about it, now or later. */
@ApplicationScoped
public class RequestVoidedHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowRequest requests;
    private final CancelCallbacks cancel;

    RequestVoidedHandler(ObjectMapper json, FollowRequest requests, CancelCallbacks cancel) {
        this.json = json;
        this.requests = requests;
        this.cancel = cancel;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.voided.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestVoided voided = event.payloadAs(RequestVoided.class, json);
        requests.heard(
                tx,
                new FollowedRequest(
                        voided.requestId(), EventOffice.of(event), Optional.empty(), Optional.empty(), 1, true));
        cancel.onVoiding(tx, voided.requestId(), event.id());
    }

    /** This service's reading of intake's event. */
    record RequestVoided(UUID requestId) {}
}

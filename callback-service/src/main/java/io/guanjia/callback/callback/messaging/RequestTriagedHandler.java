package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.callback.callback.FollowRequest;
import io.guanjia.callback.callback.FollowWork;
import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A request was classified: who is complained about and whether anybody can be asked is known from here. */
@ApplicationScoped
public class RequestTriagedHandler implements EventHandler {

    private final ObjectMapper json;
    private final FollowRequest requests;
    private final FollowWork follow;

    RequestTriagedHandler(ObjectMapper json, FollowRequest requests, FollowWork follow) {
        this.json = json;
        this.requests = requests;
        this.follow = follow;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.triaged.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        UUID request = event.payloadAs(RequestTriaged.class, json).requestId();
        requests.heard(tx, FollowedRequest.inRound(request, EventOffice.of(event), 1));
        follow.learned(tx, request, event.payloadAs(Particulars.class, json).circumstances(), event.id());
    }

    /** This service's reading of intake's event; its {@link Particulars} lie beside. */
    record RequestTriaged(UUID requestId) {}
}

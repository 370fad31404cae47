package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.ActOnSlip;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Intake has voided a request: no department goes on working at it. Intake routes nothing that is void, and what it
 * says of one request arrives in order, so no slip is issued afterwards.
 */
@ApplicationScoped
public class RequestVoidedHandler implements EventHandler {

    private final ObjectMapper json;
    private final ActOnSlip actOnSlip;

    RequestVoidedHandler(ObjectMapper json, ActOnSlip actOnSlip) {
        this.json = json;
        this.actOnSlip = actOnSlip;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.voided.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestVoided voided = event.payloadAs(RequestVoided.class, json);
        actOnSlip.withdrawAllOf(tx, voided.requestId(), voided.reason(), event.actor(), event.id());
    }
}

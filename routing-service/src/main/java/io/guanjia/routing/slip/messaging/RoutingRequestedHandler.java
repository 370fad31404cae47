package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Homes;
import io.guanjia.routing.slip.IssueSlip;
import io.guanjia.routing.slip.Matter;
import jakarta.enterprise.context.ApplicationScoped;

/** Intake has decided which department a request goes to: a slip is issued to it, unless it has one of the same matter. */
@ApplicationScoped
public class RoutingRequestedHandler implements EventHandler {

    private final ObjectMapper json;
    private final Homes homes;
    private final IssueSlip issueSlip;

    RoutingRequestedHandler(ObjectMapper json, Homes homes, IssueSlip issueSlip) {
        this.json = json;
        this.homes = homes;
        this.issueSlip = issueSlip;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.routing-requested.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RoutingRequested routing = event.payloadAs(RoutingRequested.class, json);
        String office = event.office().orElseThrow(() -> new IllegalArgumentException("routing without an office"));
        Matter matter = routing.matter(homes.unitOf(tx, routing.requestId()), tx.now());
        if (routing.isSaidToBeTheSameMatter()) {
            issueSlip.issueOnce(tx, office, matter, event.actor(), event.id());
        } else {
            issueSlip.issue(tx, office, matter, event.actor(), event.id());
        }
    }
}

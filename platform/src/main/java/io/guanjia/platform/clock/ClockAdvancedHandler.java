package io.guanjia.platform.clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** The operator of a trial suite has put its clock ahead. */
@ApplicationScoped
public class ClockAdvancedHandler implements EventHandler {

    private final ObjectMapper json;
    private final SuiteClock clock;

    ClockAdvancedHandler(ObjectMapper json, SuiteClock clock) {
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.clock-advanced.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        clock.putAhead(tx, event.payloadAs(ClockAdvanced.class, json).offsetSeconds());
    }

    /** This service's reading of the event. */
    public record ClockAdvanced(long offsetSeconds) {}
}

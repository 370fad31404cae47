package io.guanjia.routing.slip.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.LearnOfTheAccused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A request was classified, perhaps anew: slips that are out already learn whom it is about. Silence takes nothing back. */
@ApplicationScoped
public class RequestTriagedHandler implements EventHandler {

    private final ObjectMapper json;
    private final LearnOfTheAccused learnOfTheAccused;

    RequestTriagedHandler(ObjectMapper json, LearnOfTheAccused learnOfTheAccused) {
        this.json = json;
        this.learnOfTheAccused = learnOfTheAccused;
    }

    @Override
    public String type() {
        return "guanjia.intake.service-request.triaged.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        RequestTriaged triaged = event.payloadAs(RequestTriaged.class, json);
        Accused.of(triaged.accusedRole(), triaged.accusedStaffId())
                .ifPresent(accused -> learnOfTheAccused.learn(tx, triaged.requestId(), accused));
    }

    /** This service's reading of intake's event. */
    record RequestTriaged(UUID requestId, String accusedRole, String accusedStaffId) {}
}

package io.guanjia.platform.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** A branch set a policy of its own. */
@ApplicationScoped
public class PolicyPublishedHandler implements EventHandler {

    private final ObjectMapper json;
    private final Policies policies;

    PolicyPublishedHandler(ObjectMapper json, Policies policies) {
        this.json = json;
        this.policies = policies;
    }

    @Override
    public String type() {
        return "guanjia.intake.organisation.policy-published.v1";
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        policies.publish(tx, event.payloadAs(Policies.Policy.class, json));
    }
}

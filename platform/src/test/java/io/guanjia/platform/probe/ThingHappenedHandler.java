package io.guanjia.platform.probe;

import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Notes every event it is given; fails on those keys that a test has told it to. */
@ApplicationScoped
public class ThingHappenedHandler implements EventHandler {

    public static final String TYPE = "guanjia.peer.thing.happened.v1";

    private final Mishaps mishaps;

    ThingHappenedHandler(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void handle(BranchTransaction tx, IncomingEvent event) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO probe_effect (branch_id, event_id, event_key, aggregate_id, sequence, text)
                        VALUES (:branch, :event, :key, :aggregate, :sequence, :text)""")
                .bind("branch", tx.branch())
                .bind("event", event.id())
                .bind("key", event.key())
                .bind("aggregate", event.aggregateId())
                .bind("sequence", event.sequence())
                .bind("text", event.payload().path("text").asText(null))
                .execute();
        mishaps.befall(event.id());
    }
}

package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.function.BiConsumer;

/** What a service does about one type of event. Its effect and the note that it happened commit together. */
public interface EventHandler {

    /** The event type it handles, e.g. {@code guanjia.intake.service-request.routing-requested.v1}. */
    String type();

    /**
     * Takes the event's effect on this service. Whatever it throws parks the event and its key, unless the database
     * was merely away.
     */
    void handle(BranchTransaction tx, IncomingEvent event);

    /** One of several types that have the same effect. */
    record Of(String type, BiConsumer<BranchTransaction, IncomingEvent> effect) implements EventHandler {

        @Override
        public void handle(BranchTransaction tx, IncomingEvent event) {
            effect.accept(tx, event);
        }
    }
}

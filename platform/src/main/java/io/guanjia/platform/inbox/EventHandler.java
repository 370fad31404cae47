package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.BranchTransaction;

/** What a service does about one type of event. Its effect and the note that it happened commit together. */
public interface EventHandler {

    /** The event type it handles, e.g. {@code guanjia.intake.service-request.routing-requested.v1}. */
    String type();

    /**
     * Takes the event's effect on this service. Whatever it throws parks the event and its key, unless the database
     * was merely away.
     */
    void handle(BranchTransaction tx, IncomingEvent event);
}

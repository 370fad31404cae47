package io.guanjia.callback.callback.messaging;

import io.guanjia.platform.inbox.IncomingEvent;

/** The office of an event that a callback may come from. */
final class EventOffice {

    private EventOffice() {}

    /** @throws IllegalArgumentException if the event names none: it is parked, since nobody could make its callbacks */
    static String of(IncomingEvent event) {
        return event.office().orElseThrow(() -> new IllegalArgumentException(event.type() + " without an office"));
    }
}

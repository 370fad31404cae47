package io.guanjia.platform.outbox;

import java.util.List;

/** Hands events to the broker and says which it has durably acknowledged. */
public interface EventPublisher {

    /**
     * Sends the events in order and waits for every answer.
     *
     * @return one answer per event, in order; false where the broker refused or did not answer in time
     */
    List<Boolean> publish(List<WaitingEvent> events);
}

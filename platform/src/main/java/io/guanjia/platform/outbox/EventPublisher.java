package io.guanjia.platform.outbox;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Hands events to the broker and says which it has durably acknowledged. */
public interface EventPublisher {

    /**
     * Sends the events in order and waits for every answer.
     *
     * @param leaseHolds asked before each event: once it does not, another relay may be sending already
     * @return one answer per event, in order; false where the broker refused, did not answer in time, or was not asked any more
     */
    List<Boolean> publish(List<WaitingEvent> events, BooleanSupplier leaseHolds);
}

package io.guanjia.platform.inbox;

import io.guanjia.platform.transaction.DatabaseAway;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Receives facts from other services, as many at a time as have come, in their order. While the database is away it
 * waits; what cannot be handled is parked with its key, so the channel itself never stops.
 */
@ApplicationScoped
public class EventConsumer {

    private final Inbox inbox;

    EventConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("facts")
    @Blocking
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500, delayUnit = ChronoUnit.MILLIS, retryOn = DatabaseAway.class)
    void receive(ConsumerRecords<String, byte[]> delivered) {
        List<RawEvent> events = new ArrayList<>(delivered.count());
        delivered.forEach(event -> events.add(RawEvent.of(event)));
        inbox.receive(events);
    }
}

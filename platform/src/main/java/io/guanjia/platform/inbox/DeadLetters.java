package io.guanjia.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells operations of an event that could not be handled. The report goes out through the outbox, so it commits with
 * the parking itself; the event's content stays in the table, where the branch wall guards it.
 */
@ApplicationScoped
public class DeadLetters {

    private final Outbox outbox;
    private final String service;

    DeadLetters(Outbox outbox, @ConfigProperty(name = "guanjia.service") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    void report(BranchTransaction tx, RawEvent raw, Optional<IncomingEvent> event, String reason) {
        UUID report = Outbox.newEventId();
        outbox.append(
                tx,
                new OutgoingEvent(
                        "guanjia." + service + ".dead-letter.v1",
                        "guanjia." + service + ".dead-letter.parked.v1",
                        raw.key().isEmpty() ? report.toString() : raw.key(),
                        "dead-letter",
                        report,
                        1,
                        event.flatMap(IncomingEvent::office),
                        event.flatMap(IncomingEvent::correlation),
                        event.map(IncomingEvent::id),
                        Caller.SUITE,
                        new Parked(
                                raw.topic(),
                                raw.key(),
                                event.map(known -> known.id().toString()).orElse(null),
                                event.map(IncomingEvent::type).orElse(null),
                                reason)));
    }

    /** The dead letter itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Parked(String topic, String key, String eventId, String type, String reason) {}
}

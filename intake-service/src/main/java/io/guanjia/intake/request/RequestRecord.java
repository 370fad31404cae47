package io.guanjia.intake.request;

import io.guanjia.intake.request.messaging.RequestsPublished;
import io.guanjia.intake.request.store.ServiceRequests;
import io.guanjia.platform.history.History;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down what happened to a request: the row, the history for people, the outbox for services, the clocks. */
@ApplicationScoped
class RequestRecord {

    private final ServiceRequests requests;
    private final RequestDeadlines deadlines;
    private final History history;
    private final Outbox outbox;

    RequestRecord(ServiceRequests requests, RequestDeadlines deadlines, History history, Outbox outbox) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.history = history;
        this.outbox = outbox;
    }

    /**
     * Writes the events in order.
     *
     * @param words what was said with the first of them
     * @param cause the foreign event that brought them about
     * @return the request after the last
     */
    ServiceRequest write(
            BranchTransaction tx,
            ServiceRequest request,
            List<RequestEvent> events,
            Actor by,
            Optional<Words> words,
            Optional<UUID> cause) {
        words.ifPresent(said -> requests.keepWords(tx, request, request.version() + 1, said));
        List<OutgoingEvent> published = new ArrayList<>();
        ServiceRequest reached = request;
        for (RequestEvent event : events) {
            ServiceRequest before = reached;
            reached = deadlines.follow(tx, before, event, before.evolve(event));
            history.append(tx, entry(before, event, reached, by));
            if (event instanceof RequestEvent.Published told) {
                published.add(RequestsPublished.event(reached, told, by, cause));
            }
        }
        requests.save(tx, request, reached);
        outbox.append(tx, published);
        return reached;
    }

    private static History.Entry entry(ServiceRequest before, RequestEvent event, ServiceRequest after, Actor by) {
        return new History.Entry(
                after.office(),
                RequestClock.SUBJECT,
                after.id(),
                after.version(),
                event.code(),
                before.state().name(),
                after.state().name(),
                by,
                event.remark().orElse(null));
    }
}

package io.guanjia.intake.request;

import io.guanjia.platform.history.History;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes down what happened to a request: the row, the history for people, the events for services, the clocks. */
@ApplicationScoped
class RequestHistory {

    private final ServiceRequests requests;
    private final RequestDeadlines deadlines;
    private final History history;
    private final RequestAnnouncements announcements;

    RequestHistory(
            ServiceRequests requests, RequestDeadlines deadlines, History history, RequestAnnouncements announcements) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.history = history;
        this.announcements = announcements;
    }

    /**
     * Writes the events in order.
     *
     * @param stood the request as it was before what brought the events about became known
     * @param words what was said with the first of them
     * @param cause the foreign event that brought them about
     * @return the request after the last
     */
    ServiceRequest write(
            BranchTransaction tx,
            ServiceRequest stood,
            ServiceRequest request,
            List<RequestEvent> events,
            Actor by,
            Optional<Words> words,
            Optional<UUID> cause) {
        words.ifPresent(said -> requests.keepWords(tx, request, request.version() + 1, said));
        ServiceRequest reached = request;
        for (RequestEvent event : events) {
            ServiceRequest before = reached;
            reached = deadlines.follow(tx, before, event, before.evolve(event));
            history.append(tx, entry(before, event, reached, by));
            if (event instanceof RequestEvent.Published told) {
                announcements.happened(tx, reached, told, by, cause);
            }
        }
        requests.save(tx, request, reached);
        deadlines.move(tx, stood, reached);
        if (events.stream().anyMatch(RequestEvent.Handled.class::isInstance)) {
            carryAlong(tx, reached, by, cause);
        }
        return reached;
    }

    /** What is done for a line is done for those that were merged into it. */
    private void carryAlong(BranchTransaction tx, ServiceRequest kept, Actor by, Optional<UUID> cause) {
        for (UUID id : requests.riders(tx, kept.id())) {
            ServiceRequest rider = requests.lock(tx, id).orElseThrow();
            ServiceRequest done = rider.afterTheKeptOne();
            requests.keptOneIsDone(tx, rider);
            write(tx, rider, done, done.consequences(tx.now()), by, Optional.empty(), cause);
        }
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

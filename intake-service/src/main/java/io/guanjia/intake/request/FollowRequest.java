package io.guanjia.intake.request;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Slips and callbacks move on elsewhere: the request's timeline shows it, and its state follows. */
@ApplicationScoped
public class FollowRequest {

    private final ServiceRequests requests;
    private final Timeline timeline;
    private final RequestHistory history;
    private final VoidedRequests voided;
    private final RequestDeadlines deadlines;

    FollowRequest(
            ServiceRequests requests,
            Timeline timeline,
            RequestHistory history,
            VoidedRequests voided,
            RequestDeadlines deadlines) {
        this.deadlines = deadlines;
        this.requests = requests;
        this.timeline = timeline;
        this.history = history;
        this.voided = voided;
    }

    /** News of a slip. */
    public void slip(BranchTransaction tx, UUID requestId, Slip slip, News news) {
        ServiceRequest request = locked(tx, requestId);
        requests.keep(tx, request, slip);
        follow(tx, request, request.knowing(slip), slip.round(), slip.number(), news);
    }

    /** A department was asked for what it has in hand by this slip: what was asked stands there, and no other slip comes. */
    public void askedAgain(BranchTransaction tx, UUID requestId, Slip slip, News news) {
        ServiceRequest request = locked(tx, requestId);
        ServiceRequest knowing = request.askedAgain(slip);
        requests.keep(tx, request, slip);
        requests.keepAsked(tx, knowing);
        follow(tx, request, knowing, slip.round(), slip.number(), news);
    }

    /** News of a handling plan: where the request stands does not change. */
    public void planned(BranchTransaction tx, UUID requestId, int round, String number, News news) {
        timeline.add(tx, locked(tx, requestId), round, number, news);
    }

    /** The household was told the plan. */
    public void planConveyed(BranchTransaction tx, UUID requestId, int round, String number, News news) {
        ServiceRequest request = locked(tx, requestId);
        timeline.add(tx, request, round, number, news);
        if (round == request.round().number()) {
            deadlines.planConveyed(tx, request);
        }
    }

    /** News that a callback is to be made. */
    public void callback(BranchTransaction tx, UUID requestId, Callback scheduled, News news) {
        ServiceRequest request = locked(tx, requestId);
        Callback callback = request.waitingFor(scheduled);
        requests.keep(tx, request, callback);
        follow(tx, request, request.knowing(callback), callback.round(), callback.number(), news);
    }

    /**
     * News of a callback that is known already.
     *
     * @param change what became of it
     */
    public void callback(
            BranchTransaction tx, UUID requestId, UUID callbackId, UnaryOperator<Callback> change, News news) {
        ServiceRequest request = locked(tx, requestId);
        Callback known = requests.callback(tx, callbackId)
                .orElseThrow(() -> new IllegalStateException("callback " + callbackId + " was never scheduled here"));
        Callback now = change.apply(known);
        requests.keep(tx, request, now);
        follow(tx, request, request.knowing(now), now.round(), now.number(), news);
    }

    /**
     * A limit of a slip or a callback passed. What it is called here is known when the line is read: its own topic may
     * tell of it later than this one.
     */
    public void missed(BranchTransaction tx, UUID requestId, UUID subjectId, News news) {
        timeline.add(tx, locked(tx, requestId), subjectId, news);
    }

    /**
     * Somebody who looked through the ledger said what is to become of the request, which changes nothing about it.
     *
     * @param ledger what the ledger is called
     */
    public void arranged(BranchTransaction tx, UUID requestId, String ledger, News news) {
        ServiceRequest request = locked(tx, requestId);
        timeline.add(tx, request, request.round().number(), ledger, news);
    }

    private void follow(
            BranchTransaction tx, ServiceRequest before, ServiceRequest knowing, int round, String number, News news) {
        timeline.add(tx, before, round, number, news);
        ServiceRequest reached = history.write(
                tx,
                before,
                knowing,
                knowing.consequences(tx.now()),
                news.by(),
                Optional.empty(),
                Optional.of(news.eventId()));
        if (before.state() == RequestState.VOID && reached.state() != RequestState.VOID) {
            voided.revived(tx, reached, news.by());
        }
    }

    private ServiceRequest locked(BranchTransaction tx, UUID requestId) {
        return requests.lock(tx, requestId)
                .orElseThrow(() -> new IllegalStateException("request " + requestId + " is not in this register"));
    }

    /**
     * What an event says for the timeline.
     *
     * @param code e.g. {@code contact-slip.acknowledged}
     * @param detail words of staff that came with it, or whom it concerns
     */
    public record News(UUID eventId, String code, Optional<String> detail, Actor by, Instant at) {}
}

package io.guanjia.intake.request;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Policies;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Starts and stops a request's clocks with its transitions; those of a new line are written with the line itself. */
@ApplicationScoped
class RequestDeadlines {

    private final Deadlines deadlines;
    private final Policies policies;

    RequestDeadlines(Deadlines deadlines, Policies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    /** Moves the clocks as the event asks, and gives back the request with a limit that this set. */
    ServiceRequest follow(BranchTransaction tx, ServiceRequest before, RequestEvent event, ServiceRequest after) {
        return switch (event) {
            case RequestEvent.RoutingRequested(var route) -> agreed(tx, before, after);
            case RequestEvent.InstructionAsked(var agreedReplyAt) -> agreed(tx, before, after);
            case RequestEvent.ReplyTimeAgreed(var until) -> agreed(tx, before, after);
            case RequestEvent.Answered() -> met(tx, after);
            case RequestEvent.Replied() -> met(tx, after);
            case RequestEvent.Handled(var by, var repairSlipIds, var at) -> {
                // Where no reply is owed apart, the work itself is what the household was promised.
                deadlines.meet(tx, after.id(), RequestClock.AGREED_REPLY.name());
                yield after;
            }
            case RequestEvent.Reopened(var reason, var at) ->
                after.kind() == RequestKind.COMPLAINT
                        ? after.dueBy(set(tx, after, RequestClock.COMPLAINT_REPLY, at))
                        : after;
            case RequestEvent.Closed() -> {
                deadlines.meet(tx, after.id(), RequestClock.CALLBACK.name());
                yield stopped(tx, after);
            }
            case RequestEvent.Voided(var reason) -> stopped(tx, after);
            case RequestEvent.Corrected(var fields, var unit, var reason) -> after;
            case RequestEvent.KindCorrected corrected -> kindCorrected(tx, corrected, after);
            case RequestEvent.Remarked(var askedAgain) -> after;
            case RequestEvent.Linked(var other, var number, var reason) -> after;
            case RequestEvent.Merged(var kept, var number, var reason) -> after;
            case RequestEvent.Recorded() -> after;
            case RequestEvent.Verified(var notConfirmable) -> after;
            case RequestEvent.FoundUnreachable(var found) -> after;
            case RequestEvent.FoundNobody(var found) -> after;
            case RequestEvent.FoundReachable(var reason) -> after;
            case RequestEvent.Reassessed(var classification, var reason) -> addressed(tx, after);
            case RequestEvent.Triaged(var classification) -> addressed(tx, after);
            case RequestEvent.Instructed() -> after;
            case RequestEvent.Apologised() -> after;
            case RequestEvent.TakenOn(var why) -> after;
            case RequestEvent.CallbackAwaited() -> after;
        };
    }

    /** The 72 hours of a complaint run from its receipt, whenever it is known to be one (S1-5.4b); a later round's from now. */
    private ServiceRequest kindCorrected(
            BranchTransaction tx, RequestEvent.KindCorrected corrected, ServiceRequest after) {
        deadlines.cancel(tx, after.id(), RequestClock.ACCOUNTS_REPLY.name());
        if (corrected.from() == RequestKind.COMPLAINT) {
            deadlines.cancel(tx, after.id(), RequestClock.COMPLAINT_REPLY.name());
        }
        if (corrected.to() != RequestKind.COMPLAINT || after.promise().replied()) {
            return after;
        }
        Instant from = after.round().number() == 1 ? after.receivedAt() : tx.now();
        return after.dueBy(set(tx, after, RequestClock.COMPLAINT_REPLY, from));
    }

    /** Moves the clock of where a request stands, once it has come to stand somewhere else. */
    void move(BranchTransaction tx, ServiceRequest stood, ServiceRequest stands) {
        Optional<RequestClock> before = RequestClock.waitedFor(stood);
        Optional<RequestClock> now = RequestClock.waitedFor(stands);
        if (!before.equals(now)) {
            before.ifPresent(clock -> deadlines.meet(tx, stands.id(), clock.name()));
            now.ifPresent(clock -> set(tx, stands, clock, tx.now()));
        }
    }

    /** [E] Within its 72 hours (S1-5.4b) a complaint is answered by a plan that the household was told (S0-5.2.3b), too; it ends nothing else. */
    void planConveyed(BranchTransaction tx, ServiceRequest request) {
        if (request.kind() == RequestKind.COMPLAINT) {
            deadlines.meet(tx, request.id(), RequestClock.COMPLAINT_REPLY.name());
        }
    }

    /** What runs is addressed to somebody else, once it is known that whoever it was addressed to is accused. */
    private ServiceRequest addressed(BranchTransaction tx, ServiceRequest request) {
        if (request.classification().flatMap(Classification::accused).isPresent()) {
            for (RequestClock clock : RequestClock.values()) {
                deadlines.entrust(tx, request.id(), clock.name(), clock.owner(request));
            }
        }
        return request;
    }

    private ServiceRequest agreed(BranchTransaction tx, ServiceRequest before, ServiceRequest after) {
        if (before.promise().agreedReplyAt().isEmpty()) {
            after.promise().agreedReplyAt().ifPresent(at -> deadlines.set(tx, agreedReply(tx, after, at)));
        }
        return after;
    }

    private static NewDeadline agreedReply(BranchTransaction tx, ServiceRequest request, Instant at) {
        DueRule.Minutes left = minutesUntil(at, tx.now());
        return new NewDeadline(
                request.office(),
                RequestClock.SUBJECT,
                request.id(),
                RequestClock.AGREED_REPLY.name(),
                RequestClock.AGREED_REPLY.owner(request),
                Optional.of(request.id()),
                left,
                at.minus(Duration.ofMinutes(left.n())),
                0);
    }

    /** An agreed instant as a rule that ends exactly then: whole minutes, from a start moved by less than one. */
    static DueRule.Minutes minutesUntil(Instant at, Instant now) {
        return new DueRule.Minutes((int) Math.max(1, Duration.between(now, at).toMinutes()));
    }

    private Instant set(BranchTransaction tx, ServiceRequest request, RequestClock clock, Instant from) {
        Policies.Limit limit = policies.limit(tx, clock.policy(), clock.standard());
        return deadlines.set(
                tx,
                new NewDeadline(
                        request.office(),
                        RequestClock.SUBJECT,
                        request.id(),
                        clock.name(),
                        clock.owner(request),
                        Optional.of(request.id()),
                        limit.rule(),
                        from,
                        limit.policyVersion()));
    }

    private ServiceRequest met(BranchTransaction tx, ServiceRequest request) {
        deadlines.meet(tx, request.id(), RequestClock.COMPLAINT_REPLY.name());
        deadlines.meet(tx, request.id(), RequestClock.AGREED_REPLY.name());
        deadlines.meet(tx, request.id(), RequestClock.ACCOUNTS_REPLY.name());
        return request;
    }

    private ServiceRequest stopped(BranchTransaction tx, ServiceRequest request) {
        deadlines.cancelAll(tx, request.id());
        return request;
    }
}

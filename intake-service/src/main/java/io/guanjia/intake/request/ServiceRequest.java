package io.guanjia.intake.request;

import io.guanjia.intake.request.RequestCommand.Answer;
import io.guanjia.intake.request.RequestCommand.AskInstruction;
import io.guanjia.intake.request.RequestCommand.Correct;
import io.guanjia.intake.request.RequestCommand.CorrectKind;
import io.guanjia.intake.request.RequestCommand.FindReachable;
import io.guanjia.intake.request.RequestCommand.FindUnreachable;
import io.guanjia.intake.request.RequestCommand.Instruct;
import io.guanjia.intake.request.RequestCommand.Link;
import io.guanjia.intake.request.RequestCommand.Merge;
import io.guanjia.intake.request.RequestCommand.Reassess;
import io.guanjia.intake.request.RequestCommand.Remark;
import io.guanjia.intake.request.RequestCommand.Reopen;
import io.guanjia.intake.request.RequestCommand.Reply;
import io.guanjia.intake.request.RequestCommand.Route;
import io.guanjia.intake.request.RequestCommand.Triage;
import io.guanjia.intake.request.RequestCommand.Verify;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A service request: one line of the customer service register (顾客服务信息登记表), from what was said to the last callback.
 * It knows nothing personal: names, numbers and words lie beside it, encrypted.
 *
 * <pre>
 *   recorded ─────────▶ triaged ──▶ awaiting instruction
 *   verifying ─────────▶ │  │             │
 *   (complaints)         │  └─▶ in progress ◀──────────────┐ dissatisfied: next round
 *                        ▼          ▼                       │
 *                       handled ──────────▶ awaiting callback ──▶ closed
 *                                      (void: from any open state; dissatisfied all the same, also when closed: next round)
 * </pre>
 *
 * <p>People act through {@link #decide}; what slips and callbacks bring about follows by itself from
 * {@link #consequences}, also when their news arrives before its turn.
 *
 * @param reach how the person behind it can be spoken to, without who they are
 * @param instructed whether what its marks ask for was instructed: for this round and these marks, and not asked anew since
 * @param version counts the lines of its history; also its ETag
 * @param sequence counts the events that other services have been told
 */
public record ServiceRequest(
        UUID id,
        String number,
        String office,
        RequestKind kind,
        Instant receivedAt,
        Reach reach,
        RequestState state,
        Optional<Classification> classification,
        Promise promise,
        boolean instructed,
        Round round,
        long version,
        long sequence) {

    /** What the command makes happen at the given instant. Changes nothing. */
    public RequestDecision decide(RequestCommand command, Instant at) {
        if (!command.possibleIn().contains(state)) {
            return new RequestDecision.Refused(new RequestRefusal.NotInThisState(state.label(), command.label()));
        }
        return RequestRules.objectionTo(command, this, at)
                .<RequestDecision>map(RequestDecision.Refused::new)
                .orElseGet(() -> new RequestDecision.Accepted(withConsequences(eventsOf(command, at), at)));
    }

    /** As {@link #decide(RequestCommand, Instant)}, for somebody whose own part in the matter may bar them from judging it. */
    public RequestDecision decide(RequestCommand command, Actor by, Instant at) {
        return JudgementRules.theAccusedAndTheirStaffDoNotJudge(command, by, this)
                .or(() -> JudgementRules.aComplaintIsVoidedAboveTheDesk(command, by, this))
                .or(() -> JudgementRules.aVoidEndsNoCallbackThatTheDeskOwes(command, by, this))
                .or(() -> CorrectionRules.aComplaintStopsBeingOneAboveTheDesk(command, by, this))
                .<RequestDecision>map(RequestDecision.Refused::new)
                .orElseGet(() -> decide(command, at));
    }

    private List<RequestEvent> eventsOf(RequestCommand command, Instant at) {
        return switch (command) {
            case Verify(var confirmed, var notConfirmable, var found) ->
                List.of(new RequestEvent.Verified(notConfirmable), new RequestEvent.Triaged(found));
            case Triage(var found, var notConfirmable) ->
                Stream.<RequestEvent>concat(
                                notConfirmable.stream().map(RequestEvent.FoundUnreachable::new),
                                Stream.of(new RequestEvent.Triaged(found.keeping(classification))))
                        .toList();
            case FindUnreachable(var found) ->
                List.of(isDone() ? new RequestEvent.FoundNobody(found) : new RequestEvent.FoundUnreachable(found));
            case FindReachable(var reason) -> List.of(new RequestEvent.FoundReachable(reason));
            case Reassess(var found, var reason) ->
                List.of(new RequestEvent.Reassessed(found.keeping(classification), reason));
            case Answer(var mode) -> List.of(new RequestEvent.Answered(), handled(at));
            case Route route -> List.of(new RequestEvent.RoutingRequested(route));
            case AskInstruction(var agreedReplyAt) -> List.of(new RequestEvent.InstructionAsked(agreedReplyAt));
            case RequestCommand.Agree(var until) -> List.of(new RequestEvent.ReplyTimeAgreed(until));
            case Instruct() -> List.of(new RequestEvent.Instructed());
            case RequestCommand.Apologise() -> List.of(new RequestEvent.Apologised());
            case RequestCommand.TakeOn(var why) -> List.of(new RequestEvent.TakenOn(why));
            case Reply(var mode) -> List.of(new RequestEvent.Replied());
            case RequestCommand.Void(var reason) -> List.of(new RequestEvent.Voided(reason));
            case Correct(var fields, var unit, var reason) -> List.of(new RequestEvent.Corrected(fields, unit, reason));
            case CorrectKind(var right, var grade, var reason) ->
                List.of(new RequestEvent.KindCorrected(kind, right, grade, reason));
            case Remark(var askedAgain) -> List.of(new RequestEvent.Remarked(askedAgain));
            case Link(var other, var otherNumber, var reason) ->
                List.of(new RequestEvent.Linked(other, otherNumber, reason));
            case Merge(var kept, var carries, var reason) ->
                List.of(new RequestEvent.Merged(kept.id(), kept.number(), reason));
            case Reopen(var reason, var closedAt) -> List.of(new RequestEvent.Reopened(reason, at));
        };
    }

    /** Whether all that is left is to ask how it went. */
    public boolean isDone() {
        return state == RequestState.HANDLED || state == RequestState.AWAITING_CALLBACK;
    }

    /** What follows from what is known of slips and callbacks, step by step, until nothing more does. */
    public List<RequestEvent> consequences(Instant at) {
        List<RequestEvent> following = new ArrayList<>();
        ServiceRequest reached = this;
        for (Optional<RequestEvent> next = RequestConsequences.next(reached, at);
                next.isPresent();
                next = RequestConsequences.next(reached, at)) {
            following.add(next.get());
            reached = reached.evolve(next.get());
        }
        return following;
    }

    /** This request after the event. */
    public ServiceRequest evolve(RequestEvent event) {
        ServiceRequest counted = counted(event);
        return switch (event) {
            case RequestEvent.Recorded() -> throw new IllegalStateException("a request is recorded once");
            case RequestEvent.Verified(var notConfirmable) ->
                notConfirmable.map(counted::unreachable).orElse(counted);
            case RequestEvent.FoundUnreachable(var found) -> counted.unreachable(found);
            case RequestEvent.FoundNobody(var found) -> counted.unreachable(found);
            case RequestEvent.FoundReachable(var reason) -> counted.reaching(reach.found());
            case RequestEvent.Triaged(var found) -> counted.judged(found).in(RequestState.TRIAGED, round);
            case RequestEvent.Reassessed(var found, var reason) -> counted.judged(found);
            case RequestEvent.RoutingRequested(var route) ->
                counted.agreeing(route.agreedReplyAt())
                        .in(RequestState.IN_PROGRESS, round.routed(route.departmentCode()));
            case RequestEvent.InstructionAsked(var agreedReplyAt) ->
                counted.agreeing(agreedReplyAt).asInstructed(false).in(RequestState.AWAITING_INSTRUCTION, round);
            case RequestEvent.ReplyTimeAgreed(var until) -> counted.agreeing(Optional.of(until));
            case RequestEvent.Instructed() -> counted.asInstructed(true).in(RequestState.IN_PROGRESS, round);
            case RequestEvent.Apologised() -> counted.promising(promise.withRectification());
            case RequestEvent.TakenOn(var why) ->
                counted.judged(classification.orElseThrow().takenOn(why));
            case RequestEvent.Answered() -> counted.promising(promise.kept());
            case RequestEvent.Replied() -> counted.promising(promise.kept());
            case RequestEvent.Handled(var by, var repairSlipIds, var when) -> counted.in(RequestState.HANDLED, round);
            case RequestEvent.CallbackAwaited() -> counted.in(RequestState.AWAITING_CALLBACK, round);
            case RequestEvent.Reopened(var reason, var when) ->
                counted.promising(Promise.none()).asInstructed(false).in(RequestState.IN_PROGRESS, round.next(id));
            case RequestEvent.Closed() -> counted.in(RequestState.CLOSED, round);
            case RequestEvent.Voided(var reason) -> counted.in(RequestState.VOID, round);
            case RequestEvent.Corrected(var fields, var unit, var reason) ->
                counted.reaching(reach.correctedIn(fields));
            case RequestEvent.KindCorrected corrected -> KindChange.of(counted, corrected);
            case RequestEvent.Remarked(var askedAgain) -> counted;
            case RequestEvent.Linked(var other, var otherNumber, var reason) -> counted;
            case RequestEvent.Merged(var kept, var keptNumber, var reason) ->
                counted.in(RequestState.IN_PROGRESS, round.riding(new Ride(kept, false)));
        };
    }

    /** Knowing that the line which this one was merged into has been handled. */
    ServiceRequest afterTheKeptOne() {
        return round.isCarried()
                ? in(state, round.riding(new Ride(round.ride().orElseThrow().kept(), true)))
                : this;
    }

    /** With the newest news of a slip; that of an earlier round changes nothing here. */
    public ServiceRequest knowing(Slip slip) {
        return slip.round() == round.number() ? in(state, round.with(slip)) : this;
    }

    /** Knowing that the department of the slip was asked again, which gets no other; that of an earlier round changes nothing here. */
    public ServiceRequest askedAgain(Slip slip) {
        return slip.round() == round.number()
                ? in(state, round.with(slip).withoutASlipTo(slip.departmentCode()))
                : this;
    }

    /** The callback as this request waits for it: one on a repair of an earlier round is this round's to wait for. */
    Callback waitingFor(Callback callback) {
        return callback.round() < round.number() && callback.goesOn(id) ? callback.inRound(round.number()) : callback;
    }

    /** With the newest news of a callback; that of an earlier round changes nothing here. */
    public ServiceRequest knowing(Callback callback) {
        return callback.round() == round.number() ? in(state, round.with(callback)) : this;
    }

    /** On the ground that turned out to be the right one. */
    ServiceRequest on(ComplaintGround ground) {
        return classification.map(found -> judged(found.on(ground))).orElse(this);
    }

    /** With the manual's limit for the reply of this round. */
    public ServiceRequest dueBy(Instant limit) {
        return promising(promise.dueBy(Optional.of(limit)));
    }

    private List<RequestEvent> withConsequences(List<RequestEvent> events, Instant at) {
        ServiceRequest reached = this;
        for (RequestEvent event : events) {
            reached = reached.evolve(event);
        }
        List<RequestEvent> all = new ArrayList<>(events);
        all.addAll(reached.consequences(at));
        return List.copyOf(all);
    }

    RequestEvent handled(Instant at) {
        boolean bySlips = round.slips().stream().anyMatch(slip -> slip.is(SlipStatus.CONFIRMED));
        return new RequestEvent.Handled(
                bySlips || round.isDoneWithTheKeptOne() ? HandledBy.SLIPS : HandledBy.ON_SPOT, round.repairSlips(), at);
    }

    private ServiceRequest counted(RequestEvent event) {
        long told =
                switch (event) {
                    case RequestEvent.Published published -> sequence + 1;
                    case RequestEvent.Internal internal -> sequence;
                };
        return with(reach, state, classification, promise, instructed, round, version + 1, told);
    }

    private ServiceRequest in(RequestState next, Round of) {
        return with(reach, next, classification, promise, instructed, of, version, sequence);
    }

    private ServiceRequest judged(Classification found) {
        boolean stillInstructed = instructed && !found.asksForMoreThan(classification);
        return with(reach, state, Optional.of(found), promise, stillInstructed, round, version, sequence);
    }

    private ServiceRequest unreachable(NotConfirmable found) {
        return reaching(reach.knowing(found));
    }

    private ServiceRequest reaching(Reach now) {
        return with(now, state, classification, promise, instructed, round, version, sequence);
    }

    private ServiceRequest asInstructed(boolean given) {
        return with(reach, state, classification, promise, given, round, version, sequence);
    }

    private ServiceRequest promising(Promise of) {
        return with(reach, state, classification, of, instructed, round, version, sequence);
    }

    private ServiceRequest agreeing(Optional<Instant> agreedReplyAt) {
        return agreedReplyAt.map(at -> promising(promise.agreed(at))).orElse(this);
    }

    /** What a request never changes stays. */
    private ServiceRequest with(
            Reach reachNow,
            RequestState stateNow,
            Optional<Classification> found,
            Promise promised,
            boolean isInstructed,
            Round roundNow,
            long versionNow,
            long sequenceNow) {
        return new ServiceRequest(
                id,
                number,
                office,
                kind,
                receivedAt,
                reachNow,
                stateNow,
                found,
                promised,
                isInstructed,
                roundNow,
                versionNow,
                sequenceNow);
    }
}

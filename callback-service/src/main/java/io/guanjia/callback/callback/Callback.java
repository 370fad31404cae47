package io.guanjia.callback.callback;

import static io.guanjia.platform.problem.Refusals.refuseIf;

import io.guanjia.callback.callback.CallbackCommand.Attempt;
import io.guanjia.callback.callback.CallbackCommand.Cancel;
import io.guanjia.callback.callback.CallbackCommand.Complete;
import io.guanjia.callback.callback.CallbackCommand.FallDue;
import io.guanjia.callback.callback.CallbackCommand.GiveUp;
import io.guanjia.callback.callback.CallbackCommand.NotOwe;
import io.guanjia.callback.callback.CallbackCommand.WaitAgain;
import io.guanjia.callback.callback.CallbackCommand.Waive;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One callback on one result under one rule.
 *
 * <pre>
 *              repair, complaint, inquiry …            leak through slab, window, wall
 *                         │                                         │
 *                         ▼              heavy rain                 ▼
 *   attempt ↻            DUE ◀──────────────────────── AWAITING_RAINSTORM        ↻ attempt
 *                         │ ────────────────────────▶               │
 *                         │    there was no such rain               │
 *                         │                                         │
 *      ┌─────────┬────────┼─────────┬────────────┐                  │ nobody to ask,
 *      ▼         ▼        ▼         ▼            ▼                  ▼ let go, or taken back
 *  COMPLETED  WAIVED  CANCELLED  NOT_OWED  UNREACHABLE      WAIVED, NOT_OWED, CANCELLED
 * </pre>
 *
 * It is born DUE, since the window of every rule opens with the end of the work; only a structural leak waits. Being
 * overdue is a fact of its deadline, not a state: a late callback is still to be made.
 *
 * @param sourceId what it is about: the request, or the contact slip of a repair
 * @param round of the request, from 1; a reopened request begins the next
 * @param triggeredAt the end of the work, from which its time counts
 * @param dueAt the first instant that is too late; empty while it waits for a rainstorm
 * @param around what bears on who asks and how
 * @param sequence of its last event, from 1
 */
public record Callback(
        UUID id,
        String branch,
        String office,
        String number,
        UUID requestId,
        UUID sourceId,
        CallbackRule rule,
        int round,
        Instant triggeredAt,
        Optional<Instant> dueAt,
        CallbackState state,
        Circumstances around,
        long sequence) {

    /** A new callback: due from now on, unless its rule waits for a rainstorm. */
    static Callback scheduled(
            UUID id,
            String branch,
            String number,
            CallbackRule rule,
            Result result,
            Circumstances around,
            Optional<Instant> dueAt) {
        CallbackState first = dueAt.isPresent() ? CallbackState.DUE : CallbackState.AWAITING_RAINSTORM;
        return new Callback(
                id,
                branch,
                result.office(),
                number,
                result.requestId(),
                result.sourceId(),
                rule,
                result.round(),
                result.endedAt(),
                dueAt,
                first,
                around,
                1);
    }

    /** What it is about, and when that ended. */
    Result result() {
        return new Result(office, requestId, sourceId, round, triggeredAt);
    }

    /** What it waits for before anybody can make it. */
    public Optional<String> awaiting() {
        return state == CallbackState.AWAITING_RAINSTORM ? Optional.of("RAINSTORM") : Optional.empty();
    }

    /** The posts that complete it: its rule's, or those above them where its circumstances ask for that. */
    public List<CallbackRole> roles() {
        return around.roles(rule);
    }

    /** The ways that complete it. */
    public List<CallbackMode> modes() {
        return around.modes(rule);
    }

    /** The ways in which the household is sought: those that complete it, but for a letter, which asks nobody. */
    List<CallbackMode> waysToSeek() {
        return modes().stream()
                .filter(mode -> mode != CallbackMode.REPLY_LETTER)
                .toList();
    }

    /** The posts that let it go: a supervisor's, or the director's alone where only the director completes it. */
    public List<CallbackRole> supervisors() {
        return around.supervisors(rule);
    }

    /** Its answer to a command; {@code by} carries the post the caller acts in. */
    public CallbackDecision decide(CallbackCommand command, Actor by, Instant at) {
        return objectionTo(command, by)
                .or(() -> CallbackRules.objectionToTheWordsOf(command, this, at))
                .<CallbackDecision>map(CallbackDecision.Refused::new)
                .orElseGet(() -> accepted(command, by));
    }

    /** What stands against a command now whatever its words: the state, the rule, and who gives it. */
    public Optional<CallbackRefusal> objectionTo(CallbackCommand command, Actor by) {
        return switch (state) {
            case DUE ->
                switch (command) {
                    case Attempt attempt -> againstTryingBy(by);
                    case Complete complete ->
                        againstAskingBy(by, complete.record().mode());
                    case Waive waive -> againstWaiving(waive, by);
                    case GiveUp giveUp -> againstGivingUp(giveUp, by);
                    case NotOwe notOwe -> againstNotOwing(by);
                    case FallDue fallDue -> Optional.of(new CallbackRefusal.WaitsForNoRain());
                    case WaitAgain waitAgain -> refuseIf(rule.due().isPresent(), new CallbackRefusal.WaitsForNoRain());
                    case Cancel cancel -> Optional.empty();
                };
            case AWAITING_RAINSTORM ->
                switch (command) {
                    case Attempt attempt -> againstTryingBy(by);
                    case Complete complete -> Optional.of(new CallbackRefusal.AwaitsRainstorm(rule));
                    case Waive waive -> againstWaiving(waive, by);
                    case GiveUp giveUp -> Optional.of(new CallbackRefusal.AwaitsRainstorm(rule));
                    case NotOwe notOwe -> againstNotOwing(by);
                    case FallDue fallDue -> Optional.empty();
                    case WaitAgain waitAgain -> Optional.of(new CallbackRefusal.AwaitsRainstorm(rule));
                    case Cancel cancel -> Optional.empty();
                };
            case COMPLETED, WAIVED, UNREACHABLE, NOT_OWED, CANCELLED ->
                Optional.of(new CallbackRefusal.AlreadyEnded(state));
        };
    }

    /** Attempts count: after some the household is given up. So nobody makes them who must not ask. */
    private Optional<CallbackRefusal> againstTryingBy(Actor by) {
        return first(Stream.of(
                CallbackRules.nobodyAsksAboutThemselves(this, by),
                CallbackRules.nobodyAsksAboutTheirOwnWork(this, by)));
    }

    private Optional<CallbackRefusal> againstAskingBy(Actor by, CallbackMode mode) {
        return first(Stream.of(
                CallbackRules.postCompletes(this, by.role()),
                CallbackRules.nobodyAsksAboutThemselves(this, by),
                CallbackRules.nobodyAsksAboutTheirOwnWork(this, by),
                CallbackRules.somebodyIsThere(this),
                CallbackRules.modeCompletes(this, mode)));
    }

    private Optional<CallbackRefusal> againstWaiving(Waive waive, Actor by) {
        return first(Stream.concat(
                Stream.of(CallbackRules.mayBeWaived(rule, waive.coverage())), CallbackRules.letGoBy(this, by)));
    }

    private Optional<CallbackRefusal> againstGivingUp(GiveUp giveUp, Actor by) {
        return first(Stream.concat(
                CallbackRules.letGoBy(this, by),
                Stream.of(CallbackRules.soughtOnSeveralHalfDays(this, giveUp.halfDaysTried()))));
    }

    private Optional<CallbackRefusal> againstNotOwing(Actor by) {
        return first(Stream.concat(Stream.of(CallbackRules.nobodyCanBeAsked(this)), CallbackRules.letGoBy(this, by)));
    }

    private static Optional<CallbackRefusal> first(Stream<Optional<CallbackRefusal>> guards) {
        return guards.flatMap(Optional::stream).findFirst();
    }

    private CallbackDecision accepted(CallbackCommand command, Actor by) {
        return switch (command) {
            case Attempt(var mode, var reason, var nextTryAt) ->
                moved(
                        state,
                        new CallbackEvent.Attempted(mode, reason, nextTryAt, CallbackRules.counts(this, mode, by)));
            case Complete(var record) -> moved(CallbackState.COMPLETED, new CallbackEvent.Completed(record, by.role()));
            case Waive(var reason, var coverage) -> moved(CallbackState.WAIVED, new CallbackEvent.Waived(reason));
            case GiveUp(var reason, var tried) -> moved(CallbackState.UNREACHABLE, new CallbackEvent.GivenUp(reason));
            case NotOwe(var note) ->
                moved(
                        CallbackState.NOT_OWED,
                        new CallbackEvent.NotOwed(around.notConfirmable().orElseThrow(), note));
            case FallDue(var lateFrom) -> moved(CallbackState.DUE, new CallbackEvent.FellDue(lateFrom));
            case WaitAgain(var reason) -> moved(CallbackState.AWAITING_RAINSTORM, new CallbackEvent.WaitsAgain(reason));
            case Cancel(var reason) -> moved(CallbackState.CANCELLED, new CallbackEvent.Cancelled(reason));
        };
    }

    private CallbackDecision moved(CallbackState next, CallbackEvent event) {
        Optional<Instant> due =
                switch (event) {
                    case CallbackEvent.FellDue(var at) -> Optional.of(at);
                    case CallbackEvent.WaitsAgain(var reason) -> Optional.empty();
                    default -> dueAt;
                };
        return new CallbackDecision.Accepted(
                new Callback(
                        id,
                        branch,
                        office,
                        number,
                        requestId,
                        sourceId,
                        rule,
                        round,
                        triggeredAt,
                        due,
                        next,
                        around,
                        sequence + 1),
                event);
    }
}

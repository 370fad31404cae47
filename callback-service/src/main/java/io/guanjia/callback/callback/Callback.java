package io.guanjia.callback.callback;

import io.guanjia.callback.callback.CallbackCommand.Attempt;
import io.guanjia.callback.callback.CallbackCommand.Cancel;
import io.guanjia.callback.callback.CallbackCommand.Complete;
import io.guanjia.callback.callback.CallbackCommand.Waive;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One callback on one result under one rule.
 *
 * <pre>
 *              repair, complaint, inquiry …            leak through slab, window, wall
 *                         │                                         │
 *                         ▼                                         ▼
 *   attempt ↻            DUE                        AWAITING_RAINSTORM            ↻ attempt
 *                         │                                         │
 *         ┌───────────────┼───────────────┐                         │
 *         ▼               ▼               ▼                         ▼
 *     COMPLETED        WAIVED         CANCELLED                 CANCELLED
 * </pre>
 *
 * It is born DUE, since the window of every rule opens with the end of the work; only a structural leak waits. Being
 * overdue is a fact of its deadline, not a state: a late callback is still to be made.
 *
 * @param sourceId what it is about: the request, or the contact slip of a repair
 * @param round of the request, from 1; a reopened request begins the next
 * @param triggeredAt the end of the work, from which its time counts
 * @param dueAt the first instant that is too late; empty while it waits for a rainstorm
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
        long sequence) {

    /** A new callback: due from now on, unless its rule waits for a rainstorm. */
    static Callback scheduled(
            UUID id, String branch, String number, CallbackRule rule, Result result, Optional<Instant> dueAt) {
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
                1);
    }

    /** What it waits for before anybody can make it. */
    public Optional<String> awaiting() {
        return state == CallbackState.AWAITING_RAINSTORM ? Optional.of("RAINSTORM") : Optional.empty();
    }

    /** Its answer to a command; {@code by} carries the post the caller acts in. */
    public CallbackDecision decide(CallbackCommand command, Actor by, Instant at) {
        return switch (state) {
            case DUE ->
                switch (command) {
                    case Attempt attempt -> attempted(attempt, at);
                    case Complete complete -> completed(complete.record(), by);
                    case Waive waive -> waived(waive);
                    case Cancel cancel -> cancelled(cancel);
                };
            case AWAITING_RAINSTORM ->
                switch (command) {
                    case Attempt attempt -> attempted(attempt, at);
                    case Complete complete -> refused(new CallbackRefusal.AwaitsRainstorm(rule));
                    case Waive waive -> waived(waive);
                    case Cancel cancel -> cancelled(cancel);
                };
            case COMPLETED, WAIVED, CANCELLED -> refused(new CallbackRefusal.AlreadyEnded(state));
        };
    }

    /** A call ahead in a mode that does not complete is welcome too, and is noted here. */
    private CallbackDecision attempted(Attempt attempt, Instant at) {
        return unlessRefused(
                Stream.of(
                        CallbackRules.nextTryLiesAhead(attempt.nextTryAt(), at),
                        CallbackRules.noPersonalDataIn(attempt.reason())),
                state,
                new CallbackEvent.Attempted(attempt.mode(), attempt.reason(), attempt.nextTryAt()));
    }

    private CallbackDecision completed(CallbackRecord record, Actor by) {
        return unlessRefused(
                Stream.of(
                        CallbackRules.postCompletes(rule, by.role()),
                        CallbackRules.modeCompletes(rule, record.mode()),
                        CallbackRules.otherModeIsNamed(record),
                        CallbackRules.contentIsWritten(record),
                        CallbackRules.signedOnlyOnSite(record)),
                CallbackState.COMPLETED,
                new CallbackEvent.Completed(record, by.role()));
    }

    private CallbackDecision waived(Waive waive) {
        return unlessRefused(
                Stream.of(
                        CallbackRules.mayBeWaived(rule, waive.coverage()),
                        CallbackRules.noPersonalDataIn(waive.reason())),
                CallbackState.WAIVED,
                new CallbackEvent.Waived(waive.reason()));
    }

    private CallbackDecision cancelled(Cancel cancel) {
        return unlessRefused(Stream.of(), CallbackState.CANCELLED, new CallbackEvent.Cancelled(cancel.reason()));
    }

    private CallbackDecision unlessRefused(
            Stream<Optional<CallbackRefusal>> guards, CallbackState next, CallbackEvent event) {
        return guards.flatMap(Optional::stream)
                .findFirst()
                .map(Callback::refused)
                .orElseGet(() -> new CallbackDecision.Accepted(movedTo(next), event));
    }

    private static CallbackDecision refused(CallbackRefusal refusal) {
        return new CallbackDecision.Refused(refusal);
    }

    private Callback movedTo(CallbackState next) {
        return new Callback(
                id, branch, office, number, requestId, sourceId, rule, round, triggeredAt, dueAt, next, sequence + 1);
    }
}

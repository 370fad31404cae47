package io.guanjia.callback.callback;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.numbering.Numbers;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Every result is called back on (S0-5.2.5): one callback per result, rule and round, however often it is told. */
@ApplicationScoped
public class ScheduleCallbacks {

    private static final String NUMBER_KIND = "CB";
    private static final String ANSWERED_ON_SPOT = "ANSWERED_ON_SPOT";

    private final Callbacks callbacks;
    private final CallbackDeadlines deadlines;
    private final CallbackPolicies policies;
    private final CallbackHistory history;
    private final CallbackSteps steps;
    private final FollowedRequests requests;
    private final FollowWork follow;
    private final Numbers numbers;
    private final Months months;
    private final TryByRain rain;

    ScheduleCallbacks(
            Callbacks callbacks,
            CallbackDeadlines deadlines,
            CallbackPolicies policies,
            CallbackHistory history,
            CallbackSteps steps,
            FollowedRequests requests,
            FollowWork follow,
            Numbers numbers,
            Months months,
            TryByRain rain) {
        this.callbacks = callbacks;
        this.deadlines = deadlines;
        this.policies = policies;
        this.history = history;
        this.steps = steps;
        this.requests = requests;
        this.follow = follow;
        this.numbers = numbers;
        this.months = months;
        this.rain = rain;
    }

    /** What one event asks for: a result, and the rules that it falls under. */
    public record Wanted(Result result, Set<CallbackRule> rules) {}

    /**
     * Schedules what the rules ask for. The followed request must be locked by the caller, so that two events of one
     * request do not schedule at once. None ends before all that the event asks for are told of, so that nobody takes the
     * first to end for the last.
     *
     * @param wanted all of the event
     * @param answeredOnSpot those of the rules that ask about what was answered on the spot: let go at once where the branch
     *     allows it (S0-5.2.5)
     * @param cause the event that told of the result
     */
    public void schedule(
            BranchTransaction tx,
            FollowedRequest request,
            List<Wanted> wanted,
            Set<CallbackRule> answeredOnSpot,
            UUID cause) {
        List<Callback> scheduled = wanted.stream()
                .filter(each -> request.wantsCallbacksOf(each.result()))
                .flatMap(each -> each.rules().stream().flatMap(rule -> schedule(tx, each.result(), rule, cause)))
                .toList();
        if (policies.waivesAnsweredOnSpot(tx)) {
            scheduled.stream()
                    .filter(callback -> answeredOnSpot.contains(callback.rule()))
                    .forEach(callback -> steps.take(
                            tx,
                            callback,
                            new CallbackCommand.Waive(ANSWERED_ON_SPOT, Coverage.UNMEASURED),
                            Caller.SUITE,
                            Optional.of(cause)));
        }
        follow.apply(tx, request.id(), cause);
    }

    /** None where the same was told of before. */
    private Stream<Callback> schedule(BranchTransaction tx, Result result, CallbackRule rule, UUID cause) {
        if (callbacks.exists(tx, result.sourceId(), rule, result.round())) {
            return Stream.of();
        }
        // Before the counter of numbers: what is waived at once, or owed to nobody, is measured behind it, and no rain
        // is recorded.
        months.hold(tx, result.office());
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String number = numbers.next(tx, result.office(), NUMBER_KIND);
        Circumstances around = requests.around(tx, result, rule);
        Optional<Instant> dueAt = deadlines.start(tx, id, rule, result, around);
        Callback callback = Callback.scheduled(id, tx.branch(), number, rule, result, around, dueAt);
        callbacks.add(tx, callback);
        history.write(tx, null, callback, new CallbackEvent.Scheduled(), Caller.SUITE, Optional.of(cause));
        return Stream.of(rain.withWhatFell(tx, callback, Optional.of(cause)));
    }
}

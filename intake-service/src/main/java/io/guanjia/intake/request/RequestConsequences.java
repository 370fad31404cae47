package io.guanjia.intake.request;

import java.time.Instant;
import java.util.Optional;

/** What follows by itself from where a request stands and what is known of its slips and callbacks. */
final class RequestConsequences {

    private RequestConsequences() {}

    /** The next thing that follows, if anything does. */
    static Optional<RequestEvent> next(ServiceRequest request, Instant at) {
        return switch (request.state()) {
            case IN_PROGRESS ->
                RequestRules.departmentsHaveSettledIt(request) ? Optional.of(request.handled(at)) : Optional.empty();
            case HANDLED -> {
                if (RequestRules.nobodyCallsBackOn(request)) {
                    yield Optional.of(new RequestEvent.Closed());
                }
                yield request.round().callbacks().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new RequestEvent.CallbackAwaited());
            }
            case AWAITING_CALLBACK ->
                RequestRules.dissatisfied(request)
                        .<RequestEvent>map(
                                callback -> new RequestEvent.Reopened("回访 %s 结果为不满意".formatted(callback.number()), at))
                        .or(() -> RequestRules.everyResultWasCalledBack(request)
                                ? Optional.of(new RequestEvent.Closed())
                                : Optional.empty());
            case CLOSED ->
                RequestRules.dissatisfied(request)
                        .<RequestEvent>map(
                                callback -> new RequestEvent.Reopened("回访 %s 结果为不满意".formatted(callback.number()), at))
                        .or(() -> RequestRules.somethingIsStillToBeAsked(request)
                                ? Optional.of(new RequestEvent.CallbackAwaited())
                                : Optional.empty());
            case VOID ->
                RequestRules.dissatisfied(request)
                        .map(callback ->
                                new RequestEvent.Reopened("回访 %s 结果为不满意，并非误登记，作废撤销".formatted(callback.number()), at));
            case RECORDED, VERIFYING, TRIAGED, AWAITING_INSTRUCTION -> Optional.empty();
        };
    }
}

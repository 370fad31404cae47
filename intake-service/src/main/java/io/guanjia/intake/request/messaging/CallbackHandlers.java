package io.guanjia.intake.request.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.intake.request.Callback;
import io.guanjia.intake.request.CallbackStatus;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What callback-service tells of callbacks on requests: one handler for each type. */
@ApplicationScoped
public class CallbackHandlers {

    private static final String AGGREGATE = "callback.";

    private final ObjectMapper json;
    private final FollowRequest followRequest;

    CallbackHandlers(ObjectMapper json, FollowRequest followRequest) {
        this.json = json;
        this.followRequest = followRequest;
    }

    @Produces
    @Singleton
    EventHandler scheduled() {
        return on(
                "scheduled",
                (tx, callback, news) -> followRequest.callback(tx, callback.requestId(), callback.open(), news));
    }

    @Produces
    @Singleton
    EventHandler attempted() {
        return onKnown("attempted", callback -> known -> known);
    }

    @Produces
    @Singleton
    EventHandler completed() {
        return onKnown(
                "completed",
                callback -> ended(
                        "DISSATISFIED".equals(callback.satisfaction())
                                ? CallbackStatus.DISSATISFIED
                                : CallbackStatus.CONTENT));
    }

    @Produces
    @Singleton
    EventHandler waived() {
        return onKnown("waived", callback -> ended(CallbackStatus.WAIVED));
    }

    @Produces
    @Singleton
    EventHandler unreachable() {
        return onKnown("unreachable", callback -> ended(CallbackStatus.UNREACHABLE));
    }

    @Produces
    @Singleton
    EventHandler notOwed() {
        return onKnown("not-owed", callback -> ended(CallbackStatus.NOT_OWED));
    }

    /** It waited for rain, and the rain has fallen: it is as open as any. */
    @Produces
    @Singleton
    EventHandler due() {
        return onKnown("due", callback -> Callback::rainedOn);
    }

    /** The rain was none: nobody can make it yet, as before. */
    @Produces
    @Singleton
    EventHandler waitingAgain() {
        return onKnown("waiting-again", callback -> Callback::waitingAgain);
    }

    @Produces
    @Singleton
    EventHandler cancelled() {
        return onKnown("cancelled", callback -> ended(CallbackStatus.CANCELLED));
    }

    private static UnaryOperator<Callback> ended(CallbackStatus outcome) {
        return known -> known.ended(outcome);
    }

    private EventHandler onKnown(String name, Function<CallbackChanged, UnaryOperator<Callback>> change) {
        return on(
                name,
                (tx, callback, news) -> followRequest.callback(
                        tx, callback.requestId(), callback.callbackId(), change.apply(callback), news));
    }

    private EventHandler on(String name, Effect effect) {
        return new EventHandler() {
            @Override
            public String type() {
                return "guanjia.callback." + AGGREGATE + name + ".v1";
            }

            @Override
            public void handle(BranchTransaction tx, IncomingEvent event) {
                CallbackChanged callback = event.payloadAs(CallbackChanged.class, json);
                effect.take(
                        tx,
                        callback,
                        new FollowRequest.News(
                                event.id(), AGGREGATE + name, callback.detail(), event.actor(), event.occurredAt()));
            }
        };
    }

    /** What one type of news does. */
    private interface Effect {
        void take(BranchTransaction tx, CallbackChanged callback, FollowRequest.News news);
    }

    /** This service's reading of all of them. */
    record CallbackChanged(
            UUID callbackId,
            String number,
            UUID requestId,
            String rule,
            int round,
            UUID sourceId,
            String mode,
            String satisfaction,
            String reason,
            String awaiting) {

        Callback open() {
            return new Callback(callbackId, number, sourceId, round, CallbackStatus.OPEN, "RAINSTORM".equals(awaiting));
        }

        /** The rule, and how it went. */
        Optional<String> detail() {
            return Stream.of(rule, mode, satisfaction, reason)
                    .filter(text -> text != null)
                    .reduce((before, after) -> before + " · " + after);
        }
    }
}

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
        return onKnown("attempted", callback -> Optional.empty());
    }

    @Produces
    @Singleton
    EventHandler completed() {
        return onKnown(
                "completed",
                callback -> Optional.of(
                        "DISSATISFIED".equals(callback.satisfaction())
                                ? CallbackStatus.DISSATISFIED
                                : CallbackStatus.CONTENT));
    }

    @Produces
    @Singleton
    EventHandler waived() {
        return onKnown("waived", callback -> Optional.of(CallbackStatus.WAIVED));
    }

    @Produces
    @Singleton
    EventHandler unreachable() {
        return onKnown("unreachable", callback -> Optional.of(CallbackStatus.UNREACHABLE));
    }

    @Produces
    @Singleton
    EventHandler notOwed() {
        return onKnown("not-owed", callback -> Optional.of(CallbackStatus.NOT_OWED));
    }

    /** It waited for rain, and the rain has fallen: it is as open as before. */
    @Produces
    @Singleton
    EventHandler due() {
        return onKnown("due", callback -> Optional.empty());
    }

    @Produces
    @Singleton
    EventHandler cancelled() {
        return onKnown("cancelled", callback -> Optional.of(CallbackStatus.CANCELLED));
    }

    private EventHandler onKnown(String name, Function<CallbackChanged, Optional<CallbackStatus>> outcome) {
        return on(
                name,
                (tx, callback, news) -> followRequest.callback(
                        tx, callback.requestId(), callback.callbackId(), outcome.apply(callback), news));
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
            String reason) {

        Callback open() {
            return new Callback(callbackId, number, sourceId, round, CallbackStatus.OPEN);
        }

        /** The rule, and how it went. */
        Optional<String> detail() {
            return Stream.of(rule, mode, satisfaction, reason)
                    .filter(text -> text != null)
                    .reduce((before, after) -> before + " · " + after);
        }
    }
}

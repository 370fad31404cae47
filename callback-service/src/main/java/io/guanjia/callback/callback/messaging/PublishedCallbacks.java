package io.guanjia.callback.callback.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackAnnouncements;
import io.guanjia.callback.callback.CallbackEvent;
import io.guanjia.callback.callback.Satisfaction;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.outbox.Outbox;
import io.guanjia.platform.outbox.OutgoingEvent;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What this service promises others about callbacks: the shapes under {@code contracts/callback}. */
@ApplicationScoped
public class PublishedCallbacks implements CallbackAnnouncements {

    private static final String TOPIC = "guanjia.callback.callback.v1";

    private final Outbox outbox;

    PublishedCallbacks(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by, Optional<UUID> cause) {
        outbox.append(tx, event(callback, event, by, cause));
    }

    /** Keyed by its request, so that all of a request stays in order. */
    private static OutgoingEvent event(Callback callback, CallbackEvent event, Actor by, Optional<UUID> cause) {
        return new OutgoingEvent(
                TOPIC,
                "guanjia.callback.callback." + event.code() + ".v1",
                callback.requestId().toString(),
                "callback",
                callback.id(),
                callback.sequence(),
                Optional.of(callback.office()),
                Optional.of(callback.requestId()),
                cause,
                by,
                payload(callback, event));
    }

    private static Object payload(Callback callback, CallbackEvent event) {
        return switch (event) {
            case CallbackEvent.Scheduled() -> scheduled(callback);
            case CallbackEvent.Attempted(var mode, var reason, var nextTryAt, var counts) -> reasoned(callback, reason);
            case CallbackEvent.Completed(var record, var role) ->
                new Completed(
                        callback.id(),
                        callback.number(),
                        callback.requestId(),
                        callback.rule(),
                        callback.round(),
                        record.mode(),
                        role,
                        record.satisfaction());
            case CallbackEvent.Waived(var reason) -> reasoned(callback, reason);
            case CallbackEvent.GivenUp(var reason) -> reasoned(callback, reason);
            case CallbackEvent.NotOwed(var reason, var note) -> notOwed(callback, reason, note.orElse(null));
            case CallbackEvent.FellDue(var dueAt) -> due(callback, dueAt);
            case CallbackEvent.WaitsAgain(var reason) -> reasoned(callback, reason);
            case CallbackEvent.Cancelled(var reason) -> reasoned(callback, reason);
        };
    }

    private static Scheduled scheduled(Callback callback) {
        return new Scheduled(
                callback.id(),
                callback.number(),
                callback.requestId(),
                callback.rule(),
                callback.round(),
                callback.sourceId(),
                callback.modes(),
                callback.roles(),
                callback.dueAt().orElse(null),
                callback.awaiting().orElse(null));
    }

    private static NotOwed notOwed(Callback callback, String reason, String note) {
        return new NotOwed(
                callback.id(),
                callback.number(),
                callback.requestId(),
                callback.rule(),
                callback.round(),
                reason,
                note);
    }

    private static Due due(Callback callback, Instant dueAt) {
        return new Due(
                callback.id(), callback.number(), callback.requestId(), callback.rule(), callback.round(), dueAt);
    }

    private static Reasoned reasoned(Callback callback, String reason) {
        return new Reasoned(
                callback.id(), callback.number(), callback.requestId(), callback.rule(), callback.round(), reason);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Scheduled(
            UUID callbackId,
            String number,
            UUID requestId,
            CallbackRule rule,
            int round,
            UUID sourceId,
            List<CallbackMode> modes,
            List<CallbackRole> roles,
            Instant dueAt,
            String awaiting) {}

    record Completed(
            UUID callbackId,
            String number,
            UUID requestId,
            CallbackRule rule,
            int round,
            CallbackMode mode,
            String role,
            Satisfaction satisfaction) {}

    record Reasoned(UUID callbackId, String number, UUID requestId, CallbackRule rule, int round, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NotOwed(
            UUID callbackId, String number, UUID requestId, CallbackRule rule, int round, String reason, String note) {}

    record Due(UUID callbackId, String number, UUID requestId, CallbackRule rule, int round, Instant dueAt) {}
}

package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.platform.scope.Actor;
import java.time.Instant;
import java.util.UUID;

/** One attempt as it was noted; {@code nextTryAt} is null where none was named. */
public record NotedAttempt(
        UUID callbackId,
        long version,
        CallbackMode mode,
        String reason,
        Instant nextTryAt,
        String actorId,
        String actorRole,
        Instant at) {

    static NotedAttempt of(Callback callback, CallbackCommand.Attempt attempt, Actor by, Instant at) {
        return new NotedAttempt(
                callback.id(),
                callback.sequence(),
                attempt.mode(),
                attempt.reason(),
                attempt.nextTryAt().orElse(null),
                by.staffId(),
                by.role(),
                at);
    }
}

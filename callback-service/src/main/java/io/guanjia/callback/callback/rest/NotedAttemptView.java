package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.NotedAttempt;
import io.guanjia.callback.rule.CallbackMode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to whoever noted an attempt; a retry under the same key gets it again. */
@Schema(name = "NotedAttempt", description = "已记录的一次联系")
public record NotedAttemptView(
        UUID callbackId,
        long version,
        CallbackMode mode,
        String reason,
        @Schema(nullable = true) Instant nextTryAt,
        String actorId,
        String actorRole,
        Instant at) {

    static NotedAttemptView of(NotedAttempt noted) {
        return new NotedAttemptView(
                noted.callbackId(),
                noted.version(),
                noted.mode(),
                noted.reason(),
                noted.nextTryAt(),
                noted.actorId(),
                noted.actorRole(),
                noted.at());
    }
}

package io.guanjia.callback.callback.rest;

import io.guanjia.callback.callback.KnownAttempt;
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
        Instant at,
        @Schema(description = "是否计入按联系不上处理所需的半天") boolean counts,

        @Schema(description = "不计入的，说明何种联系才计入", nullable = true)
        String hint) {

    private static final String DOES_NOT_COUNT = "已记录，但不计入按联系不上处理所需的半天：只计由可完成该回访的岗位、在可回访期间、以可完成的方式进行的联系，复函不计。"
            + "Noted, but it does not count towards giving up: only contact by a post that completes the callback, once it is due and in a way that completes it, does; a letter never does.";

    static NotedAttemptView of(KnownAttempt known) {
        NotedAttempt noted = known.noted();
        return new NotedAttemptView(
                noted.callbackId(),
                noted.version(),
                noted.mode(),
                noted.reason(),
                noted.nextTryAt(),
                noted.actorId(),
                noted.actorRole(),
                noted.at(),
                known.counted(),
                known.counted() ? null : DOES_NOT_COUNT);
    }
}

package io.guanjia.notice.archive.rest;

import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody saw recipients, notes and reasons of a notice in full. */
public record NoticeReveal(
        String actorId,
        String actorRole,
        @Schema(nullable = true) String reason,
        Instant at) {

    static NoticeReveal of(Reveals.Seen seen, ShownWords shown) {
        return new NoticeReveal(seen.actorId(), seen.actorRole(), shown.of(seen.reason()), seen.at());
    }
}

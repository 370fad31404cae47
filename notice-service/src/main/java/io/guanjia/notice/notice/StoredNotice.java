package io.guanjia.notice.notice;

import java.time.Instant;
import java.util.Optional;

/** A notice with what only the table knows of it. */
public record StoredNotice(Notice notice, Instant draftedAt, Optional<Instant> releasedAt) {

    /** The same as it is at that moment. */
    public StoredNotice asOf(Instant at) {
        return new StoredNotice(notice.asOf(at), draftedAt, releasedAt);
    }
}

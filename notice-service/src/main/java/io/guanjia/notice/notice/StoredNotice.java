package io.guanjia.notice.notice;

import io.guanjia.platform.privacy.ShownWords;
import java.time.Instant;
import java.util.Optional;

/** A notice with what only the table knows of it. */
public record StoredNotice(Notice notice, Instant draftedAt, Optional<Instant> releasedAt) {

    public StoredNotice with(Notice other) {
        return new StoredNotice(other, draftedAt, releasedAt);
    }

    /** What it says as a reader is shown it: published, it is anybody's; before that it is words of the branch. */
    public String shown(String text, ShownWords words) {
        return releasedAt.isPresent() ? text : words.of(text);
    }

    /** The same as it is at that moment. */
    public StoredNotice asOf(Instant at) {
        return new StoredNotice(notice.asOf(at), draftedAt, releasedAt);
    }
}

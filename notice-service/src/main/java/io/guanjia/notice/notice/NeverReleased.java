package io.guanjia.notice.notice;

import java.util.Optional;

/**
 * A notice that was once put before somebody and never released, with one of the texts that were submitted.
 *
 * @param title as submitted; absent with {@code body} where no submission was kept yet
 */
public record NeverReleased(Notice notice, Optional<String> title, Optional<String> body) {

    /** Whether the content says the same: as the notice was submitted, or as it stands since. */
    boolean holds(NoticeContent content) {
        return SameWords.in(content, notice.content())
                || (title.isPresent() && body.isPresent() && SameWords.in(content, title.get(), body.get()));
    }
}

package io.guanjia.notice.notice;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text that was once put before somebody and never released: of a notice that never was, or of one that was released
 * with another text in its place.
 *
 * @param title as submitted; absent with {@code body} where no submission was kept yet
 */
public record NeverReleased(Notice notice, Optional<String> title, Optional<String> body) {

    /**
     * Whether the content says the same: as the notice was submitted, or as it stands since. Beside a text that was
     * released a title tells nothing, and that text itself is free to return; with a figure changed it is not the same.
     */
    boolean holds(NoticeContent content) {
        if (notice.state().wasReleased()) {
            String beside = content.besideItsBody().collect(Collectors.joining("\n"));
            boolean bodyWasReleased =
                    SameWords.areEqual(content.body(), notice.content().body());
            return body.filter(submitted -> SameWords.holds(beside, submitted)
                            || (!bodyWasReleased
                                    && (SameWords.inBodies(content.body(), submitted)
                                            || SameWords.holds(content.onTheBoard(), submitted))))
                    .isPresent();
        }
        return SameWords.in(content, notice.content())
                || (title.isPresent() && body.isPresent() && SameWords.in(content, title.get(), body.get()));
    }
}

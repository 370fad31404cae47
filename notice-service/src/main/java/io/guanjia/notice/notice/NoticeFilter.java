package io.guanjia.notice.notice;

import io.guanjia.platform.deadline.DueFilter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which notices a list shows; an office in the caller's scope goes before the one asked for.
 *
 * @param states only in one of these, in any if there is none; categories likewise
 * @param archive only what was once released (文件档案), whatever became of it since
 * @param due what is asked about their clocks
 * @param validAt only what households could go by at that moment: released, and neither over nor withdrawn
 * @param text is in the number, title, topic or body
 */
public record NoticeFilter(
        Optional<String> office,
        List<String> states,
        List<Category> categories,
        boolean archive,
        Optional<String> text,
        Optional<Awaited> awaited,
        Optional<Instant> validAt,
        DueFilter due) {

    /**
     * What waits for a decision that somebody may take.
     *
     * @param asDirector whether they decide in the director's place
     * @param asChief whether they decide in the chief director's
     */
    public record Awaited(String staffId, boolean asDirector, boolean asChief) {}
}

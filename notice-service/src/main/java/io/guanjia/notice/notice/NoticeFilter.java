package io.guanjia.notice.notice;

import io.guanjia.platform.deadline.DueFilter;
import java.util.Optional;

/**
 * Which notices a list shows; an office in the caller's scope goes before the one asked for.
 *
 * @param archive only what was once released (文件档案), whatever became of it since
 * @param due what is asked about their clocks
 * @param text is in the number, title, topic or body
 */
public record NoticeFilter(
        Optional<String> office,
        Optional<String> state,
        Optional<Category> category,
        boolean archive,
        Optional<String> text,
        DueFilter due) {}

package io.guanjia.notice.distribution;

/** What became of one line, or of one attempt at it. */
public enum LineOutcome {
    /** 已张贴. */
    POSTED,
    /** 已投信箱. */
    MAILBOXED,
    /** 已签收. */
    SIGNED,
    /** 拒收:the line goes on; the note says what was said. */
    REFUSED,
    /** 无人:the line goes on; the note says when somebody was there. */
    UNREACHABLE,
    /** 已撤下. */
    REMOVED;

    /** Whether the copy did not get to its place, so that somebody must try again. */
    boolean isInVain() {
        return this == REFUSED || this == UNREACHABLE;
    }
}

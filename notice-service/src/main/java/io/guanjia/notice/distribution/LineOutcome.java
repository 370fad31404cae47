package io.guanjia.notice.distribution;

/** What became of one line. */
public enum LineOutcome {
    /** 已张贴. */
    POSTED,
    /** 已投信箱. */
    MAILBOXED,
    /** 已签收. */
    SIGNED,
    /** 拒收. */
    REFUSED,
    /** 无人:the note says how the copy got there all the same, usually by mailbox. */
    UNREACHABLE;

    /** Whether a note must tell what happened. */
    boolean needsANote() {
        return this == REFUSED || this == UNREACHABLE;
    }
}

package io.guanjia.notice.notice;

/** How far up a notice must be agreed to. */
public enum Importance {
    ORDINARY,
    /** 重要文件: the chief director decides after the director. */
    IMPORTANT
}

package io.guanjia.notice.notice;

/** What kind of document a notice is; it decides on which way it reaches households. */
public enum Category {
    /** 事务性文件: daily business of the property service. */
    ROUTINE,
    /** 特殊内容的文件: community activities, payment reminders, letters of reply. */
    SPECIAL,
    /** 转发外来文件: somebody else's document, published as it came. */
    EXTERNAL_FORWARD
}

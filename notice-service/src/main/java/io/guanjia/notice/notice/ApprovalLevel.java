package io.guanjia.notice.notice;

/** Who decides on a notice: 管理处主任 on every one, 总主任 also on important ones. */
public enum ApprovalLevel {
    DIRECTOR,
    CHIEF_DIRECTOR
}

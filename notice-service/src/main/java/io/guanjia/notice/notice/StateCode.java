package io.guanjia.notice.notice;

/** States by their names in the database, in views, in filters and in history, and by what they are called on the desk. */
public enum StateCode {
    DRAFT("拟稿"),
    REGISTERED("已登记"),
    SUBMITTED("待主任批复"),
    DIRECTOR_APPROVED("主任已同意"),
    CHIEF_APPROVED("总主任已同意"),
    RELEASED("已发布"),
    EXPIRED("已到期"),
    WITHDRAWN("已撤回"),
    DROPPED("已作废");

    private final String label;

    StateCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

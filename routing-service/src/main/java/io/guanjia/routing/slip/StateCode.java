package io.guanjia.routing.slip;

/** States by their names in the database, in views, in filters and in history, and by what they are called on the desk. */
public enum StateCode {
    ISSUED("待签收"),
    ACKNOWLEDGED("已签收"),
    IN_HANDLING("处理中"),
    REPORTED("已反馈"),
    CONFIRMED("已确认"),
    REJECTED("已退回"),
    WITHDRAWN("已撤回");

    private final String label;

    StateCode(String label) {
        this.label = label;
    }

    /** Whether somebody still has to do something about the slip. */
    public boolean isOpen() {
        return switch (this) {
            case ISSUED, ACKNOWLEDGED, IN_HANDLING, REPORTED -> true;
            case CONFIRMED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whether it is the department that has to do something about it. */
    boolean isWithTheDepartment() {
        return isOpen() && this != REPORTED;
    }

    public String label() {
        return label;
    }
}

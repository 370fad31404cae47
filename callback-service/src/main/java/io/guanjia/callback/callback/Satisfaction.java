package io.guanjia.callback.callback;

/** What the household said of the result. A dissatisfied one completes the callback; its request is then reopened. */
public enum Satisfaction {
    SATISFIED("满意", "satisfied"),
    ACCEPTED("基本满意", "accepted"),
    DISSATISFIED("不满意", "dissatisfied"),
    /** It was written to and has not said. */
    NOT_STATED("未表态", "not stated");

    private final String nameZh;
    private final String nameEn;

    Satisfaction(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }
}

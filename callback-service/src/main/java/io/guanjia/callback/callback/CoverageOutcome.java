package io.guanjia.callback.callback;

/** How asking about one matter stands in its month; each matter stands in exactly one place. */
public enum CoverageOutcome {
    IN_TIME("按期回访", "asked in time"),
    WAITING("未到期", "not due yet"),
    LATE("逾期完成", "asked late"),
    WAIVED("免于回访", "waived"),
    UNREACHABLE("联系不上", "not found"),
    MISSING("逾期未访", "overdue and not asked"),
    /** Beside the rate: nobody is owed the question. */
    NOT_OWED("无人可回访", "nobody to ask");

    private final String nameZh;
    private final String nameEn;

    CoverageOutcome(String nameZh, String nameEn) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** Whether the matter can no longer be asked about in time. */
    public boolean isLost() {
        return switch (this) {
            case LATE, WAIVED, UNREACHABLE, MISSING -> true;
            case IN_TIME, WAITING, NOT_OWED -> false;
        };
    }
}

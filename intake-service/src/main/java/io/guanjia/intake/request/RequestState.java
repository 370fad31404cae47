package io.guanjia.intake.request;

/** Where a service request stands; see {@link ServiceRequest} for the way between. */
public enum RequestState {
    RECORDED("已登记"),
    VERIFYING("待复述核实"),
    TRIAGED("已分类"),
    AWAITING_INSTRUCTION("待批示"),
    IN_PROGRESS("处理中"),
    HANDLED("已处理"),
    AWAITING_CALLBACK("待回访"),
    CLOSED("已关闭"),
    VOID("已作废");

    private final String label;

    RequestState(String label) {
        this.label = label;
    }

    /** What the desk calls it. */
    public String label() {
        return label;
    }
}

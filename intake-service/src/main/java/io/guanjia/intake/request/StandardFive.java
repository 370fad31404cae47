package io.guanjia.intake.request;

/** 进入标准5: why a complaint is not settled by an explanation at the desk (S4-3.2, S4-3.3). */
public enum StandardFive {
    /** 超出受理人职责范围. */
    BEYOND_REMIT,
    /** 不能立即回复. */
    NOT_AT_ONCE,
    /** 解释后不接受. */
    NOT_ACCEPTED
}

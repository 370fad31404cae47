package io.guanjia.intake.request;

/** 投诉性质: what the household holds against the work of the office (S4-1.0a, S4-1.0b). */
public enum ComplaintGround {
    /** 渎职失职. */
    DERELICTION,
    /** 失误. */
    MISTAKE,
    /** 失度: more than was due, or in a tone that was not. */
    EXCESS,
    /** 失控. */
    LOSS_OF_CONTROL,
    /** 非本单位能力范围: it is kept as a complaint, and waits for an instruction (S4-1.0b). */
    BEYOND_CAPACITY,
    /** 其他. */
    OTHER,
    /** 尚不清楚: said of a complaint of which nothing else is known yet. */
    UNCLEAR
}

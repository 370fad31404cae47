package io.guanjia.intake.request;

/** What the household came with (S0-5.1.2a). */
public enum RequestKind {
    /** 服务需求, repairs among them. */
    SERVICE_NEED,
    /** 咨询. */
    INQUIRY,
    /** 建议. */
    SUGGESTION,
    /** 投诉. */
    COMPLAINT,
    /** 其他: a wrong number, a stray letter. Registered like everything else, called back by nobody. */
    OTHER
}

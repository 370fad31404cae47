package io.guanjia.notice.notice;

/** The ways a document reaches households. */
public enum DistributionMethod {
    /** 张贴在专用告示栏. */
    BOARD_POSTING,
    /** 信箱投递. */
    MAILBOX,
    /** 上门传递, against signature. */
    DOOR_TO_DOOR,
    /** 逐户发放. */
    HOUSEHOLD_DELIVERY;

    /** Whether it brings a copy to one home, rather than to everybody who passes by. */
    public boolean reachesOneHome() {
        return this != BOARD_POSTING;
    }
}

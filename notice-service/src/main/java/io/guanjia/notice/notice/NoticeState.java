package io.guanjia.notice.notice;

import java.time.Instant;

/** Where a notice stands; each state holds what only it knows. */
public sealed interface NoticeState {

    /** 拟稿: may be edited; also where a disagreement sends it back to. */
    record Draft() implements NoticeState {}

    /** 已登记: an outside document, entered but not yet on the board. */
    record Registered() implements NoticeState {}

    /** 待主任批复. {@code contentHash} is what was submitted: what is decided on, and released, must be the same. */
    record Submitted(String contentHash) implements NoticeState {}

    /** 主任同意. */
    record DirectorApproved(String contentHash, String director) implements NoticeState {}

    /** 总主任同意; only important notices come here. */
    record ChiefApproved(String contentHash) implements NoticeState {}

    /** 已发布. */
    record Released(Instant at) implements NoticeState {}

    /** 已到期. Its copies on boards are to be taken down. */
    record Expired(Instant at) implements NoticeState {}

    /** 已撤回. */
    record Withdrawn(String reason, Instant at) implements NoticeState {}

    /** 已作废: given up before it was released. */
    record Dropped(String reason, Instant at) implements NoticeState {}

    /** Where a notice of that content begins, and where it comes back to. */
    static NoticeState beginning(NoticeContent content) {
        return content.category() == Category.EXTERNAL_FORWARD ? new Registered() : new Draft();
    }

    /** Whether its text was ever put up. */
    default boolean wasReleased() {
        return this instanceof Released || this instanceof Expired || this instanceof Withdrawn;
    }

    default StateCode code() {
        return switch (this) {
            case Draft _ -> StateCode.DRAFT;
            case Registered _ -> StateCode.REGISTERED;
            case Submitted _ -> StateCode.SUBMITTED;
            case DirectorApproved _ -> StateCode.DIRECTOR_APPROVED;
            case ChiefApproved _ -> StateCode.CHIEF_APPROVED;
            case Released _ -> StateCode.RELEASED;
            case Expired _ -> StateCode.EXPIRED;
            case Withdrawn _ -> StateCode.WITHDRAWN;
            case Dropped _ -> StateCode.DROPPED;
        };
    }
}

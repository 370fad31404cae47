package io.guanjia.notice.notice.rest;

import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.StateCode;
import java.util.UUID;

/** Where a notice stands after a command. */
public record NoticeProgress(UUID id, String number, StateCode state, String stateLabel, int revision, long version) {

    static NoticeProgress of(Notice notice) {
        return new NoticeProgress(
                notice.id(),
                notice.number(),
                notice.state().code(),
                notice.state().code().label(),
                notice.revision(),
                notice.version());
    }
}

package io.guanjia.notice.distribution;

import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeState;
import java.util.List;

/** A line with its rows in the register, one for each attempt, oldest first. */
public record LineOnFile(DistributionLine line, List<RegisterEntry> attempts) {

    /** The same as its notice makes it: what was not given out when the notice ended never is, even before that is written down. */
    public LineOnFile of(Notice notice) {
        return notice.state() instanceof NoticeState.Released ? this : new LineOnFile(line.stopped(), attempts);
    }
}

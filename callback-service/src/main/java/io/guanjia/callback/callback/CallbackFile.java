package io.guanjia.callback.callback;

import io.guanjia.platform.deadline.Clocked;
import io.guanjia.platform.deadline.Deadlines.DeadlineView;
import io.guanjia.platform.history.History;
import io.guanjia.platform.privacy.Reveals;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that is kept of one callback, as of {@code readAt}.
 *
 * @param halfDaysTried on how many the household was sought in a way that completes it
 * @param month how its rule stands in its month, as a waiver would have to bear it
 */
public record CallbackFile(
        Clocked<CallbackInfo> listed,
        List<KnownAttempt> attempts,
        int halfDaysTried,
        Optional<WrittenRecord> record,
        List<History.Line> history,
        List<DeadlineView> deadlines,
        List<Reveals.Seen> reveals,
        Coverage month,
        Instant readAt) {

    public CallbackInfo info() {
        return listed.row();
    }

    /** The record with who wrote it and when. */
    public record WrittenRecord(CallbackRecord record, String actorId, String actorRole, Instant at) {}
}

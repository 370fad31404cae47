package io.guanjia.callback.callback;

import io.guanjia.callback.callback.CallbackFile.WrittenRecord;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.Optional;

/** What was noted of each callback: its attempts, the record that completed it, and what its end did to its month. */
public interface CallbackRecords {

    /** In the order they were made. */
    List<KnownAttempt> attempts(BranchTransaction tx, Callback callback);

    Optional<WrittenRecord> record(BranchTransaction tx, Callback callback);

    void note(BranchTransaction tx, Callback callback, MonthFall fall);

    List<MonthFall> falls(BranchTransaction tx, Callback callback);
}

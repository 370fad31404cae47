package io.guanjia.callback.callback;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.history.History;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts together all that is kept of a callback, in the transaction that asks for it or has just changed it. */
@ApplicationScoped
class CallbackFiles {

    private final Callbacks callbacks;
    private final CallbackRecords records;
    private final History history;
    private final Deadlines deadlines;
    private final Months months;
    private final BranchDirectory branches;
    private final Reveals reveals;

    CallbackFiles(
            Callbacks callbacks,
            CallbackRecords records,
            History history,
            Deadlines deadlines,
            Months months,
            BranchDirectory branches,
            Reveals reveals) {
        this.callbacks = callbacks;
        this.records = records;
        this.history = history;
        this.deadlines = deadlines;
        this.months = months;
        this.branches = branches;
        this.reveals = reveals;
    }

    /** Empty also for a callback outside the scope. */
    Optional<CallbackFile> of(BranchTransaction tx, UUID id) {
        return callbacks.find(tx, id).map(info -> of(tx, info));
    }

    private CallbackFile of(BranchTransaction tx, CallbackInfo info) {
        Callback callback = info.callback();
        List<KnownAttempt> attempts = records.attempts(tx, callback);
        return new CallbackFile(
                deadlines.with(tx, List.of(info), one -> one.callback().id()).getFirst(),
                attempts,
                HalfDays.tried(attempts, callback.modes(), branches.zone(callback.branch())),
                records.record(tx, callback),
                MonthFall.among(
                        history.of(tx, callback.id()),
                        records.falls(tx, callback),
                        callback,
                        months.calendarMonth(callback)),
                deadlines.of(tx, callback.id()),
                reveals.of(tx, callback.id()),
                months.without(tx, callback),
                tx.now());
    }
}

package io.guanjia.callback.callback;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A repaired leak is tried by the first rain after the work, whichever of the two is told here first (S3-4.1.2.3c). */
@ApplicationScoped
class TryByRain {

    private final Rainstorms rainstorms;
    private final CallbackDeadlines deadlines;
    private final CallbackSteps steps;

    TryByRain(Rainstorms rainstorms, CallbackDeadlines deadlines, CallbackSteps steps) {
        this.rainstorms = rainstorms;
        this.deadlines = deadlines;
        this.steps = steps;
    }

    /** The rain has fallen: what waited for it is due, counted from its end. */
    Callback with(BranchTransaction tx, Callback callback, Rainstorm rain, Actor by, Optional<UUID> cause) {
        Instant dueAt = deadlines.startAfterRain(tx, callback, rain.endedAt());
        rainstorms.noteTried(tx, rain, callback);
        return steps.take(tx, callback, new CallbackCommand.FallDue(dueAt), by, cause);
    }

    /**
     * A repair is heard of when the desk confirms it, which may be after the rain was recorded: then nothing is waited for. The
     * office's month must be held, so that no rain is recorded meanwhile.
     */
    Callback withWhatFell(BranchTransaction tx, Callback callback, Optional<UUID> cause) {
        return callback.awaiting()
                .flatMap(rain -> rainstorms.firstAfter(tx, callback.office(), callback.triggeredAt()))
                .map(rain -> with(tx, callback, rain, Caller.SUITE, cause))
                .orElse(callback);
    }

    /** No rain tried it after all: it waits again, unless another has fallen since the work. */
    void anew(BranchTransaction tx, Callback callback, String reason, Actor by) {
        Callback waiting = steps.take(tx, callback, new CallbackCommand.WaitAgain(reason), by, Optional.empty());
        withWhatFell(tx, waiting, Optional.empty());
    }
}

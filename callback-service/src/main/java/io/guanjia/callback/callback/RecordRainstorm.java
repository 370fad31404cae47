package io.guanjia.callback.callback;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A heavy rainstorm tries the repaired leaks: whatever was repaired before it began is looked at once it has passed. */
@ApplicationScoped
public class RecordRainstorm {

    private final Transactions transactions;
    private final Callbacks callbacks;
    private final CallbackDeadlines deadlines;
    private final CallbackSteps steps;
    private final IdempotentCommands idempotent;

    RecordRainstorm(
            Transactions transactions,
            Callbacks callbacks,
            CallbackDeadlines deadlines,
            CallbackSteps steps,
            IdempotentCommands idempotent) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.deadlines = deadlines;
        this.steps = steps;
        this.idempotent = idempotent;
    }

    /**
     * Records it for the caller's office (S3-4.1.2.3c); with the same key the first record is answered again.
     *
     * @throws Problem {@code RAINSTORM_TIME_IMPOSSIBLE}, {@code CALLBACK_PERSONAL_DATA_IN_TEXT}
     */
    public Rainstorm record(Scope scope, Actor by, IdempotencyKey key, Instant began, Instant ended, String source) {
        String office = scope.office().orElseThrow();
        if (PersonalDataInText.isIn(source)) {
            throw Problem.of(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
        }
        return transactions.in(
                scope,
                tx -> idempotent.once(tx, key, Rainstorm.class, () -> {
                    if (!began.isBefore(ended) || ended.isAfter(tx.now())) {
                        throw Problem.of(CallbackProblem.RAINSTORM_TIME_IMPOSSIBLE, Map.of(), List.of("S3-4.1.2.3c"));
                    }
                    List<Callback> waiting = callbacks.lockAwaitingRain(tx, office, began);
                    waiting.forEach(callback -> fallDue(tx, callback, ended, by));
                    Rainstorm rain = new Rainstorm(
                            UuidCreator.getTimeOrderedEpoch(), office, began, ended, source, waiting.size());
                    callbacks.add(tx, rain, by);
                    return rain;
                }));
    }

    private void fallDue(BranchTransaction tx, Callback callback, Instant rainEndedAt, Actor by) {
        Instant dueAt = deadlines.startAfterRain(tx, callback, rainEndedAt);
        steps.take(tx, callback, new CallbackCommand.FallDue(dueAt), by, Optional.<UUID>empty());
    }
}

package io.guanjia.callback.callback;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A heavy rainstorm tries the repaired leaks: whatever was repaired before it began is looked at once it has passed. */
@ApplicationScoped
public class RecordRainstorm {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Transactions transactions;
    private final Callbacks callbacks;
    private final Rainstorms rainstorms;
    private final TryByRain tryByRain;
    private final Months months;
    private final BranchDirectory branches;
    private final IdempotentCommands idempotent;

    RecordRainstorm(
            Transactions transactions,
            Callbacks callbacks,
            Rainstorms rainstorms,
            TryByRain tryByRain,
            Months months,
            BranchDirectory branches,
            IdempotentCommands idempotent) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.rainstorms = rainstorms;
        this.tryByRain = tryByRain;
        this.months = months;
        this.branches = branches;
        this.idempotent = idempotent;
    }

    /**
     * Records it for the caller's office (S3-4.1.2.3c); with the same key the first record is answered again. One that overlaps
     * a recorded one is taken where it tries what that one did not: a mistyped time keeps no leak waiting.
     *
     * @throws Problem {@code RAINSTORM_TIME_IMPOSSIBLE}, {@code RAINSTORM_ALREADY_RECORDED}, {@code CALLBACK_PERSONAL_DATA_IN_TEXT}
     */
    public Rainstorm record(Scope scope, Actor by, IdempotencyKey key, Instant began, Instant ended, String source) {
        String office = scope.office().orElseThrow();
        if (PersonalDataInText.isIn(source)) {
            throw Problem.of(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
        }
        return transactions.in(
                scope,
                tx -> idempotent.once(tx, key, Rainstorm.class, () -> {
                    requirePossible(began, ended, tx.now());
                    // Of two who record it at once the second waits here, and then finds it.
                    months.hold(tx, office);
                    List<Callback> waiting = callbacks.lockAwaitingRain(tx, office, began);
                    if (waiting.isEmpty()) {
                        requireNew(tx, office, began, ended);
                    }
                    Rainstorm rain = new Rainstorm(
                            UuidCreator.getTimeOrderedEpoch(), office, began, ended, source, waiting.size());
                    rainstorms.add(tx, rain, by);
                    waiting.forEach(callback -> tryByRain.with(tx, callback, rain, by, Optional.empty()));
                    return rain;
                }));
    }

    private static void requirePossible(Instant began, Instant ended, Instant now) {
        if (!Rainstorm.isPossible(began, ended, now)) {
            Map<String, Object> bounds = Map.of(
                    "minutes", Rainstorm.SHORTEST.toMinutes(),
                    "days", Rainstorm.LONGEST.toDays(),
                    "recent", Rainstorm.RECENT.toDays());
            throw Problem.of(CallbackProblem.RAINSTORM_TIME_IMPOSSIBLE, bounds, List.of("S3-4.1.2.3c"));
        }
    }

    /** What overlaps a recorded one is that one, as long as all that it tries was tried already. */
    private void requireNew(BranchTransaction tx, String office, Instant began, Instant ended) {
        rainstorms.between(tx, office, began, ended).ifPresent(known -> {
            throw Problem.of(
                    CallbackProblem.RAINSTORM_ALREADY_RECORDED,
                    Map.of("beganAt", local(tx, known.beganAt()), "endedAt", local(tx, known.endedAt())),
                    List.of("S3-4.1.2.3c"));
        });
    }

    private String local(BranchTransaction tx, Instant at) {
        return MINUTE.format(at.atZone(branches.zone(tx.branch())));
    }
}

package io.guanjia.callback.callback;

import io.guanjia.platform.privacy.PersonalDataInText;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A rainstorm that was recorded by mistake tried nothing: what fell due with it waits again, as long as nobody acted on it. */
@ApplicationScoped
public class WithdrawRainstorm {

    private final Transactions transactions;
    private final Callbacks callbacks;
    private final CallbackRecords records;
    private final Rainstorms rainstorms;
    private final TryByRain tryByRain;
    private final Months months;

    WithdrawRainstorm(
            Transactions transactions,
            Callbacks callbacks,
            CallbackRecords records,
            Rainstorms rainstorms,
            TryByRain tryByRain,
            Months months) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.records = records;
        this.rainstorms = rainstorms;
        this.tryByRain = tryByRain;
        this.months = months;
    }

    /**
     * Takes it back; the record of it stays.
     *
     * @throws Problem {@code NOT_FOUND}, {@code RAINSTORM_ALREADY_WITHDRAWN}, {@code RAINSTORM_ACTED_ON}, {@code
     *     CALLBACK_PERSONAL_DATA_IN_TEXT}
     */
    public RecordedRainstorm withdraw(Scope scope, Actor by, UUID id, String reason) {
        if (PersonalDataInText.isIn(reason)) {
            throw Problem.of(CallbackProblem.CALLBACK_PERSONAL_DATA_IN_TEXT);
        }
        return transactions.in(scope, tx -> {
            // Of two who take it back at once the second waits here; nothing is scheduled or recorded meanwhile.
            rainstorms
                    .find(tx, id)
                    .ifPresent(known -> months.hold(tx, known.rain().office()));
            RecordedRainstorm known = standing(tx, id);
            List<Callback> tried = callbacks.lockTriedBy(tx, id);
            requireThatNobodyActedOn(tx, known, tried);
            rainstorms.withdraw(tx, known.rain(), reason, by);
            tried.stream()
                    .filter(callback -> callback.state() == CallbackState.DUE)
                    .forEach(callback -> tryByRain.anew(tx, callback, reason, by));
            return rainstorms.find(tx, id).orElseThrow();
        });
    }

    private RecordedRainstorm standing(BranchTransaction tx, UUID id) {
        RecordedRainstorm known = rainstorms
                .find(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "大暴雨 rainstorm")));
        if (known.withdrawal().isPresent()) {
            throw Problem.of(CallbackProblem.RAINSTORM_ALREADY_WITHDRAWN);
        }
        return known;
    }

    private void requireThatNobodyActedOn(BranchTransaction tx, RecordedRainstorm known, List<Callback> tried) {
        List<String> acted = tried.stream()
                .filter(callback -> wasActedOn(tx, callback, known))
                .map(Callback::number)
                .toList();
        if (!acted.isEmpty()) {
            throw Problem.of(
                    CallbackProblem.RAINSTORM_ACTED_ON,
                    Map.of("numbers", acted.stream().collect(Collectors.joining("、"))),
                    List.of("S3-4.1.2.3c"));
        }
    }

    /** Whether the household was asked, or sought, since the rain was recorded; before it, a visit was only noted. */
    private boolean wasActedOn(BranchTransaction tx, Callback callback, RecordedRainstorm known) {
        return switch (callback.state()) {
            case COMPLETED, UNREACHABLE -> true;
            case DUE ->
                records.attempts(tx, callback).stream()
                        .anyMatch(attempt -> !attempt.noted().at().isBefore(known.at()));
            case AWAITING_RAINSTORM, WAIVED, NOT_OWED, CANCELLED -> false;
        };
    }
}

package io.guanjia.callback.callback;

import io.guanjia.callback.rule.CallbackRole;
import io.guanjia.platform.http.Version;
import io.guanjia.platform.idempotency.IdempotencyKey;
import io.guanjia.platform.idempotency.IdempotentCommands;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody calls back, or a supervisor lets it go: one transaction from the locked row to the event in the outbox.
 *
 * <p>Every method throws a {@link Problem}: {@code NOT_FOUND} also for a callback outside the scope, {@code
 * STALE_VERSION}, or the refusal of a rule. {@code ifMatch} is the version the caller last saw, never
 * left out.
 */
@ApplicationScoped
public class ActOnCallback {

    private final Transactions transactions;
    private final Callbacks callbacks;
    private final CallbackSteps steps;
    private final CallbackRecords records;
    private final CallbackDeadlines deadlines;
    private final CallbackFiles files;
    private final Months months;
    private final BranchDirectory branches;
    private final IdempotentCommands idempotent;

    ActOnCallback(
            Transactions transactions,
            Callbacks callbacks,
            CallbackSteps steps,
            CallbackRecords records,
            CallbackDeadlines deadlines,
            CallbackFiles files,
            Months months,
            BranchDirectory branches,
            IdempotentCommands idempotent) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.steps = steps;
        this.records = records;
        this.deadlines = deadlines;
        this.files = files;
        this.months = months;
        this.branches = branches;
        this.idempotent = idempotent;
    }

    /**
     * Notes contact that did not complete the callback, in the one of the caller's posts that it asks for, if any; with the same key
     * the first note is answered again. Once the household was sought on enough half-days, a supervisor's clock starts: to give up, or
     * to have it sought again.
     *
     * @param usual the caller in the post that they note attempts in otherwise
     */
    public KnownAttempt attempt(
            Scope scope,
            Caller caller,
            Actor usual,
            UUID id,
            String ifMatch,
            IdempotencyKey key,
            CallbackCommand.Attempt attempt) {
        return transactions.in(scope, tx -> {
            NotedAttempt noted = idempotent.once(
                    tx, key, NotedAttempt.class, () -> noted(tx, locked(tx, id, ifMatch), caller, usual, attempt));
            return callbacks
                    .find(tx, id)
                    .flatMap(info -> records.attempts(tx, info.callback()).stream()
                            .filter(known -> known.noted().version() == noted.version())
                            .findFirst())
                    .orElse(new KnownAttempt(noted, null));
        });
    }

    private NotedAttempt noted(
            BranchTransaction tx, Callback callback, Caller caller, Actor usual, CallbackCommand.Attempt attempt) {
        Set<String> completing = namesOf(callback.roles());
        Actor by = Collections.disjoint(caller.roles(), completing) ? usual : caller.actingAs(completing);
        int triedBefore = halfDaysTried(tx, callback);
        Callback next = steps.take(tx, callback, attempt, by, Optional.empty());
        if (triedBefore < CallbackRules.HALF_DAYS_TO_TRY && halfDaysTried(tx, next) == CallbackRules.HALF_DAYS_TO_TRY) {
            deadlines.startDecision(tx, next);
        }
        return NotedAttempt.of(next, attempt, by, tx.now());
    }

    /** Completes the callback in the one of the caller's posts that it asks for. */
    public CallbackFile complete(Scope scope, Caller caller, UUID id, String ifMatch, CallbackRecord record) {
        return transactions.in(scope, tx -> {
            Callback callback = locked(tx, id, ifMatch);
            Actor by = caller.actingAs(namesOf(callback.roles()));
            return taken(tx, callback, new CallbackCommand.Complete(record), by);
        });
    }

    /** Lets the callback go, if its rule and the month's rate bear it. */
    public CallbackFile waive(Scope scope, Caller caller, UUID id, String ifMatch, String reason) {
        return transactions.in(scope, tx -> {
            Callback callback = lockedInItsMonth(tx, id, ifMatch);
            CallbackCommand waive = new CallbackCommand.Waive(reason, months.without(tx, callback));
            return taken(tx, callback, waive, supervisor(caller, callback));
        });
    }

    /** Ends the search for a household that was sought on several half-days. */
    public CallbackFile giveUp(Scope scope, Caller caller, UUID id, String ifMatch, String reason) {
        return transactions.in(scope, tx -> {
            Callback callback = lockedInItsMonth(tx, id, ifMatch);
            CallbackCommand giveUp = new CallbackCommand.GiveUp(reason, halfDaysTried(tx, callback));
            return taken(tx, callback, giveUp, supervisor(caller, callback));
        });
    }

    /** States that nobody can be asked, as intake recorded. */
    public CallbackFile notOwe(Scope scope, Caller caller, UUID id, String ifMatch, Optional<String> note) {
        return transactions.in(scope, tx -> {
            Callback callback = lockedInItsMonth(tx, id, ifMatch);
            return taken(tx, callback, new CallbackCommand.NotOwe(note), supervisor(caller, callback));
        });
    }

    private CallbackFile taken(BranchTransaction tx, Callback callback, CallbackCommand command, Actor by) {
        steps.take(tx, callback, command, by, Optional.empty());
        return files.of(tx, callback.id()).orElseThrow();
    }

    private static Actor supervisor(Caller caller, Callback callback) {
        return caller.actingAs(namesOf(callback.supervisors()));
    }

    private static Set<String> namesOf(List<CallbackRole> posts) {
        return posts.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private int halfDaysTried(BranchTransaction tx, Callback callback) {
        return HalfDays.tried(records.attempts(tx, callback), callback.modes(), branches.zone(callback.branch()));
    }

    /** For what ends it without its being made: the month waits first, then the callback. */
    private Callback lockedInItsMonth(BranchTransaction tx, UUID id, String ifMatch) {
        callbacks.find(tx, id).ifPresent(info -> months.hold(tx, info.callback().office()));
        return locked(tx, id, ifMatch);
    }

    private Callback locked(BranchTransaction tx, UUID id, String ifMatch) {
        Callback callback = callbacks
                .lock(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "回访单 callback")));
        Version.requireCurrent(ifMatch, callback.sequence());
        return callback;
    }
}

package io.guanjia.callback.callback;

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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody calls back, or a supervisor lets it go: one transaction from the locked row to the event in the outbox.
 *
 * <p>Every method throws a {@link Problem}: {@code NOT_FOUND} also for a callback outside the scope, {@code
 * STALE_VERSION}, or the refusal of a rule. {@code ifMatch} is the version the caller last saw, null if they do
 * not mind.
 */
@ApplicationScoped
public class ActOnCallback {

    private final Transactions transactions;
    private final Callbacks callbacks;
    private final CallbackSteps steps;
    private final CallbackPolicies policies;
    private final BranchDirectory branches;
    private final IdempotentCommands idempotent;

    ActOnCallback(
            Transactions transactions,
            Callbacks callbacks,
            CallbackSteps steps,
            CallbackPolicies policies,
            BranchDirectory branches,
            IdempotentCommands idempotent) {
        this.transactions = transactions;
        this.callbacks = callbacks;
        this.steps = steps;
        this.policies = policies;
        this.branches = branches;
        this.idempotent = idempotent;
    }

    /** Notes contact that did not complete the callback; with the same key the first note is answered again. */
    public NotedAttempt attempt(
            Scope scope, Actor by, UUID id, String ifMatch, IdempotencyKey key, CallbackCommand.Attempt attempt) {
        return transactions.in(
                scope,
                tx -> idempotent.once(tx, key, NotedAttempt.class, () -> {
                    Callback next = steps.take(tx, locked(tx, id, ifMatch), attempt, by, Optional.empty());
                    return NotedAttempt.of(next, attempt, by, tx.now());
                }));
    }

    /** Completes the callback in the one of the caller's posts that its rule asks for. */
    public Callback complete(Scope scope, Caller caller, UUID id, String ifMatch, CallbackRecord record) {
        return transactions.in(scope, tx -> {
            Callback callback = locked(tx, id, ifMatch);
            Actor by = caller.actingAs(callback.rule().roleNames());
            return steps.take(tx, callback, new CallbackCommand.Complete(record), by, Optional.empty());
        });
    }

    /** Lets the callback go, if its rule and the month's rate bear it. */
    public Callback waive(Scope scope, Actor by, UUID id, String ifMatch, String reason) {
        return transactions.in(scope, tx -> {
            Callback callback = locked(tx, id, ifMatch);
            Coverage coverage = callbacks.coverageWithout(
                    tx, callback, branches.zone(callback.branch()), policies.targetPercent(tx, callback.rule()));
            return steps.take(tx, callback, new CallbackCommand.Waive(reason, coverage), by, Optional.empty());
        });
    }

    private Callback locked(BranchTransaction tx, UUID id, String ifMatch) {
        Callback callback = callbacks
                .lock(tx, id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "回访单 callback")));
        Version.requireCurrent(ifMatch, callback.sequence());
        return callback;
    }
}

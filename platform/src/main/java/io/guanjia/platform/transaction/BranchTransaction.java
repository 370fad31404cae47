package io.guanjia.platform.transaction;

import io.guanjia.platform.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * One database transaction under one branch scope, with the instant at which it began by the suite's clock.
 * Whoever holds it can write; whoever does not, cannot.
 */
public final class BranchTransaction {

    private final Handle sql;
    private final Scope scope;
    private final Instant now;
    private final List<Runnable> afterCommit = new ArrayList<>();

    BranchTransaction(Handle sql, Scope scope, Instant now) {
        this.sql = sql;
        this.scope = scope;
        this.now = now;
    }

    /** The connection to write SQL on. */
    public Handle sql() {
        return sql;
    }

    public Scope scope() {
        return scope;
    }

    /** The branch that this transaction writes. */
    public String branch() {
        return scope.writableBranch().orElseThrow(() -> new IllegalStateException("this scope writes no branch"));
    }

    /** When the transaction began, by the suite's clock: one instant for everything it records. */
    public Instant now() {
        return now;
    }

    /** Runs once the commit is durable; not at all after a rollback. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}

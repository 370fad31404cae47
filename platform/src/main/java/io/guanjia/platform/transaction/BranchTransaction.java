package io.guanjia.platform.transaction;

import io.guanjia.platform.scope.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * One database transaction under one branch scope, with the instant at which it began by the suite's clock.
 * Whoever holds it can write; whoever does not, cannot.
 */
public final class BranchTransaction {

    private final Handle sql;
    private final Scope scope;
    private final Instant now;
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    BranchTransaction(Handle sql, Scope scope, Instant now) {
        this.sql = sql;
        this.scope = scope;
        this.now = now;
    }

    /** The connection, for SQL that concerns no table with a branch: locks, functions. */
    public Handle sql() {
        return sql;
    }

    /**
     * How a store reads: {@code :branches} is bound to the branches of the scope, and the text must name them, as in
     * {@code WHERE branch_id = ANY (:branches) AND id = :id}. The wall would keep other branches' rows out anyhow; named,
     * they are not even looked at. Lists are read with a {@code Listing}.
     */
    public Query query(String text) {
        return sql.createQuery(text).bindArray("branches", String.class, scope.readableBranches());
    }

    /** How a store writes: {@code :branch} is bound to the branch that this transaction writes, and the text must name it. */
    public Update update(String text) {
        return sql.createUpdate(text).bind("branch", branch());
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

    /** Runs when the work is done, in {@link Transactions#inSession} alone: for what still waits to be written. */
    public void beforeCommit(Runnable action) {
        beforeCommit.add(action);
    }

    void completed() {
        beforeCommit.forEach(Runnable::run);
    }

    /** Runs once the commit is durable; not at all after a rollback. */
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}

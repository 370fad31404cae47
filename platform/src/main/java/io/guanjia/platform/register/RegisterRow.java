package io.guanjia.platform.register;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;

/** What every line of a register has: whose it is, since when, and how often it changed. */
@MappedSuperclass
public abstract class RegisterRow {

    @Id
    private UUID id;

    // In the WHERE of every update too, as in all statements.
    @PartitionKey
    @Column(updatable = false)
    private String branchId;

    @Column(updatable = false)
    private String officeId;

    @Column(updatable = false)
    private Instant recordedAt;

    private Instant changedAt;

    @Version
    private long version = 1;

    /** For Hibernate. */
    protected RegisterRow() {}

    /** A new line of an office; what belongs to none says so by {@link io.guanjia.platform.scope.Scope#SUITE_BRANCH}. */
    protected RegisterRow(BranchTransaction tx, String office) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.branchId = tx.branch();
        this.officeId = Objects.requireNonNull(office, "a line of a register names its office");
        this.recordedAt = tx.now();
        this.changedAt = tx.now();
    }

    /** What to tell whoever runs into a constraint of the table; empty if it is no fault of theirs. */
    protected Optional<Problem> brokenBy(String constraint) {
        return Optional.empty();
    }

    /** Without this a step that alters no column would not move the version. */
    final void changed(Instant at) {
        changedAt = at;
    }

    public final UUID id() {
        return id;
    }

    public final String branch() {
        return branchId;
    }

    public final String office() {
        return officeId;
    }

    public final Instant recordedAt() {
        return recordedAt;
    }

    public final Instant changedAt() {
        return changedAt;
    }

    /** Counts as the history does, from 1. */
    public final long version() {
        return version;
    }
}

package io.guanjia.platform.deadline;

import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** A note whose validity is over says so; counts how often it was told. */
final class NotesThatEnd implements DueHandler {

    private final Set<UUID> failing = new HashSet<>();

    /** Those that cannot end. */
    Set<UUID> failing() {
        return failing;
    }

    @Override
    public String subjectType() {
        return "note";
    }

    @Override
    public String kind() {
        return "VALIDITY";
    }

    @Override
    public void lock(BranchTransaction tx, UUID note) {
        tx.sql()
                .createQuery("SELECT id FROM probe_note WHERE id = :id AND branch_id = :branch FOR UPDATE")
                .bind("id", note)
                .bind("branch", tx.branch())
                .mapTo(UUID.class)
                .one();
    }

    @Override
    public void ranOut(BranchTransaction tx, UUID note, Instant dueAt) {
        tx.sql()
                .createUpdate(
                        "UPDATE probe_note SET text = 'ended', sequence = sequence + 1 WHERE id = :id AND branch_id = :branch")
                .bind("id", note)
                .bind("branch", tx.branch())
                .execute();
        if (failing.contains(note)) {
            throw new IllegalStateException("this one cannot end");
        }
    }
}

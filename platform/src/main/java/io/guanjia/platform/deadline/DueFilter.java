package io.guanjia.platform.deadline;

import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Listing;
import java.time.Instant;
import java.util.Optional;

/**
 * What a list is asked about the clocks of its rows.
 *
 * @param overdue whether something has run out and is still owed
 * @param dueBefore something still owed falls or fell due before then
 */
public record DueFilter(Optional<Boolean> overdue, Optional<Instant> dueBefore) {

    /** A list that is not asked about clocks. */
    public static final DueFilter NONE = new DueFilter(Optional.empty(), Optional.empty());

    /** Still owed: a promise that runs, or one that ran out and was neither kept late nor given up. */
    static final String UNRESOLVED = "state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL";

    /**
     * Adds what was asked to a list.
     *
     * @param idColumn the list's id with its table, e.g. {@code contact_slip.id}
     */
    public Listing in(Listing listing, BranchTransaction tx, String subjectType, String idColumn) {
        String owing = "(SELECT subject_id FROM deadline WHERE branch_id = ANY (:branches) AND subject_type = '"
                + subjectType + "' AND " + UNRESOLVED;
        return listing.where(
                        idColumn + " IN " + owing + " AND due_at <= ?)",
                        overdue.filter(yes -> yes).map(yes -> tx.now()))
                .where(
                        "NOT EXISTS " + owing + " AND subject_id = " + idColumn + " AND due_at <= ?)",
                        overdue.filter(yes -> !yes).map(no -> tx.now()))
                .where(idColumn + " IN " + owing + " AND due_at < ?)", dueBefore);
    }
}

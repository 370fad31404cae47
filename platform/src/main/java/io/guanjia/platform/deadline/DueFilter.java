package io.guanjia.platform.deadline;

import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a list is asked about the clocks of its rows.
 *
 * @param overdue whether something has run out and is still owed
 * @param dueBefore something still owed falls or fell due before then
 * @param soonestFirst only what still owes something, what falls due first in front
 */
public record DueFilter(Optional<Boolean> overdue, Optional<Instant> dueBefore, boolean soonestFirst) {

    /** A list that is not asked about clocks. */
    public static final DueFilter NONE = new DueFilter(Optional.empty(), Optional.empty(), false);

    /** Still owed: a promise that runs, or one that ran out and was neither kept late nor given up. */
    static final String UNRESOLVED = "state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL";

    /**
     * Adds what was asked to a list.
     *
     * @param idColumn the list's id with its table, e.g. {@code note.id}
     */
    public Listing in(Listing listing, BranchTransaction tx, String subjectType, String idColumn) {
        return inOrder(in(listing, tx, idColumn, List.of(owing(subjectType))), subjectType);
    }

    /**
     * The same of rows that have parts with clocks of their own: what runs out of a part runs out of the whole. The order is
     * that of the whole's own clocks.
     */
    public Listing in(Listing listing, BranchTransaction tx, String subjectType, String idColumn, Parts parts) {
        return inOrder(in(listing, tx, idColumn, List.of(owing(subjectType), owing(parts))), subjectType);
    }

    private Listing inOrder(Listing listing, String subjectType) {
        return soonestFirst ? listing.soonestDueFirst(subjectType) : listing;
    }

    private Listing in(Listing listing, BranchTransaction tx, String idColumn, List<Owing> owing) {
        return listing.where(
                        idColumn + " IN " + before(owing, "due_at <= ?"),
                        overdue.filter(yes -> yes).map(yes -> tx.now()))
                .where(
                        owing.stream()
                                .map(one -> "NOT EXISTS (" + one.text() + " AND " + one.subject() + " = " + idColumn
                                        + " AND due_at <= ?)")
                                .collect(Collectors.joining(" AND ")),
                        overdue.filter(yes -> !yes).map(no -> tx.now()))
                .where(idColumn + " IN " + before(owing, "due_at < ?"), dueBefore);
    }

    private static String before(List<Owing> owing, String moment) {
        return owing.stream()
                .map(one -> one.text() + " AND " + moment)
                .collect(Collectors.joining(" UNION ALL ", "(", ")"));
    }

    private static Owing owing(String subjectType) {
        return new Owing("SELECT subject_id FROM deadline WHERE " + owed(subjectType), "subject_id");
    }

    private static Owing owing(Parts parts) {
        String whole = "part." + parts.wholeColumn();
        return new Owing(
                "SELECT " + whole + " FROM (SELECT * FROM deadline WHERE " + owed(parts.subjectType())
                        + ") AS clock JOIN " + parts.table()
                        + " AS part ON part.id = clock.subject_id AND part.branch_id = clock.branch_id WHERE true",
                whole);
    }

    private static String owed(String subjectType) {
        return "branch_id = ANY (:branches) AND subject_type = '" + subjectType + "' AND " + UNRESOLVED;
    }

    /** Clocks that are still owed, as the beginning of a query, and the column that names whose they are. */
    private record Owing(String text, String subject) {}

    /**
     * Parts with clocks of their own.
     *
     * @param subjectType of their clocks
     * @param wholeColumn the column of their table that names the row they are a part of
     */
    public record Parts(String subjectType, String table, String wholeColumn) {}
}

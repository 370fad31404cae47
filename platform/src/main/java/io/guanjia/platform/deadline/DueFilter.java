package io.guanjia.platform.deadline;

import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Conditions;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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
     * Adds what was asked to the conditions of a list.
     *
     * @param idColumn the list's id with its table, e.g. {@code contact_slip.id}
     */
    public Conditions in(Conditions conditions, BranchTransaction tx, String subjectType, String idColumn) {
        overdue.ifPresent(yes -> conditions.matching(
                yes
                        ? "%s IN (%s AND due_at <= :overdueAt)".formatted(idColumn, owing(tx.scope()))
                        : "NOT EXISTS (%s AND due_at <= :overdueAt AND subject_id = %s)"
                                .formatted(owing(tx.scope()), idColumn),
                values(tx.scope(), subjectType, "overdueAt", tx.now())));
        dueBefore.ifPresent(limit -> conditions.matching(
                "%s IN (%s AND due_at < :dueBefore)".formatted(idColumn, owing(tx.scope())),
                values(tx.scope(), subjectType, "dueBefore", limit)));
        return conditions;
    }

    private static String owing(Scope scope) {
        return "SELECT subject_id FROM deadline WHERE branch_id = ANY (:dueBranches)"
                + (scope.office().isPresent() ? " AND office_id = :dueOffice" : "")
                + " AND subject_type = :dueSubject AND " + UNRESOLVED;
    }

    private static Map<String, Object> values(Scope scope, String subjectType, String name, Instant at) {
        Map<String, Object> values = new HashMap<>();
        values.put("dueBranches", scope.readableBranches().toArray(String[]::new));
        values.put("dueSubject", subjectType);
        scope.office().ifPresent(office -> values.put("dueOffice", office));
        values.put(name, at);
        return values;
    }
}

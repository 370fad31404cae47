package io.guanjia.platform.listing;

/** A list in the order in which its rows fall due: walked along the clocks that are still owed. */
final class ListedClocks {

    /** When a row falls due. */
    static final String TIME = "clock.due_at";

    /** Which clock it is by. */
    static final String ID = "clock.id";

    /** The first of a row's clocks that are still owed, in the order of their index. */
    private static final String OWED = """
            deadline AS clock CROSS JOIN LATERAL (SELECT * FROM %1$s WHERE %2$s AND id = clock.subject_id%3$s) AS %1$s
            WHERE %5$s AND clock.subject_type = '%4$s' AND clock.state IN ('OPEN', 'BREACHED') AND clock.resolved_at IS NULL
              AND NOT EXISTS (SELECT FROM deadline AS earlier
                              WHERE earlier.branch_id = clock.branch_id AND earlier.subject_id = clock.subject_id
                                AND earlier.state IN ('OPEN', 'BREACHED') AND earlier.resolved_at IS NULL
                                AND (earlier.due_at, earlier.id) < (clock.due_at, clock.id))""";

    private ListedClocks() {}

    /**
     * The rows of one branch that owe something, for conditions to be added.
     *
     * @param place the condition that says which branch, and which office
     * @param wanted the other conditions, each behind an {@code AND}
     */
    static String owed(String table, String place, String wanted, String subjectType) {
        String ofClocks = place.replace("branch_id", "clock.branch_id").replace("office_id", "clock.office_id");
        return OWED.formatted(table, place, wanted, subjectType, ofClocks);
    }
}

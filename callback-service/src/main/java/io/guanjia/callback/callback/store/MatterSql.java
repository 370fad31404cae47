package io.guanjia.callback.callback.store;

/**
 * What a matter is, and how it stands, as SQL over the callbacks of one rule and round on one request: one household
 * asked once. Figures are counted and their rows are listed by the same words, so that they agree.
 */
final class MatterSql {

    private static final String BREACHED = """
            EXISTS (SELECT 1 FROM deadline
                    WHERE deadline.branch_id = %1$s.branch_id AND deadline.subject_id = %1$s.id
                      AND deadline.kind = 'CALLBACK' AND deadline.state = 'BREACHED')""";

    private static final String LOST = "%1$s.state IN ('WAIVED', 'UNREACHABLE') OR " + BREACHED;

    private static final String COUNTS = """
            %1$s.state NOT IN ('CANCELLED', 'AWAITING_RAINSTORM')
              AND (coalesce(%1$s.ended_in_round, %1$s.round) = followed_request.round
                   OR %1$s.state = 'DUE' AND %1$s.source_id <> %1$s.request_id)
            """;

    private static final String ALL_DONE = "bool_and(%1$s.state IN ('COMPLETED', 'NOT_OWED'))";

    private static final String OUTCOME =
            """
            CASE WHEN bool_and(%1$s.state = 'NOT_OWED') THEN 'NOT_OWED'
                 WHEN bool_or(%1$s.state = 'WAIVED') THEN 'WAIVED'
                 WHEN bool_or(%1$s.state = 'UNREACHABLE') THEN 'UNREACHABLE'
                 WHEN bool_or(""" + BREACHED + ") THEN CASE WHEN " + ALL_DONE + """
                  THEN 'LATE' ELSE 'MISSING' END
                 WHEN\s""" + ALL_DONE + " THEN 'IN_TIME' ELSE 'WAITING' END";

    private static final String SPEAKER = """
            (array_agg(%1$s.id ORDER BY %1$s.state IN ('WAIVED', 'UNREACHABLE') DESC,
                                        %1$s.state IN ('COMPLETED', 'NOT_OWED'), %1$s.triggered_at, %1$s.id))[1]""";

    private MatterSql() {}

    /**
     * Whether one callback counts at all: of the present round of its request, or ended in it, or open on a repair, which is
     * asked about in any round.
     */
    static String counts(String callback) {
        return COUNTS.formatted(callback);
    }

    /** Whether one callback can no longer be completed in its window. */
    static String lost(String callback) {
        return LOST.formatted(callback);
    }

    /** How a group of callbacks that is one matter stands. */
    static String outcome(String callback) {
        return OUTCOME.formatted(callback);
    }

    /** Which of such a group says how the matter stands: what was let go before what is open, and that before what is done. */
    static String speaker(String callback) {
        return SPEAKER.formatted(callback);
    }
}

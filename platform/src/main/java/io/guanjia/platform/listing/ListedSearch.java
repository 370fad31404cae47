package io.guanjia.platform.listing;

/**
 * What a list looks for without an index that could find it.
 *
 * @param rows how many rows of each branch, or of the office, are looked at, in the order of the list
 * @param columns those of the condition
 * @param condition of SQL, with its value bound
 */
record ListedSearch(int rows, String columns, String condition) {

    /** Where what was found stands in the order of the list. */
    static final String TIME = "found.found_at";

    /** Which row was found. */
    static final String ID = "found.found_id";

    /** The columns are read alone, from the index of the order if it has them; only what is found is read whole. */
    private static final String FOUND = """
            (SELECT found_at, found_id
             FROM (SELECT %2$s AS found_at, %3$s AS found_id, %4$s
                   FROM %1$s WHERE %5$s ORDER BY %2$s%6$s, %3$s%6$s LIMIT %7$d) AS looked_at WHERE %8$s) AS found
            CROSS JOIN LATERAL (SELECT * FROM %1$s WHERE %5$s AND %3$s = found.found_id) AS %1$s WHERE true""";

    /**
     * The rows of one branch that were found, for conditions to be added.
     *
     * @param place the condition that says which branch, and which office
     */
    String found(String table, String place, String time, String id, String direction) {
        return FOUND.formatted(table, time, id, columns, place, direction, rows, condition);
    }
}

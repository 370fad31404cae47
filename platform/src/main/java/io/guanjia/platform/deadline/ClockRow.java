package io.guanjia.platform.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Reads a clock's row by hand: every list and every file has some, and a mapper that looks at the columns first costs more than they do. */
final class ClockRow {

    private ClockRow() {}

    /** Null where the row has none. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

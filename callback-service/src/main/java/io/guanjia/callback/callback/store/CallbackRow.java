package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackInfo;
import io.guanjia.callback.callback.CallbackState;
import io.guanjia.callback.rule.CallbackRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** A callback as a row. */
final class CallbackRow {

    private CallbackRow() {}

    static Callback callback(ResultSet row, StatementContext context) throws SQLException {
        return new Callback(
                row.getObject("id", UUID.class),
                row.getString("branch_id"),
                row.getString("office_id"),
                row.getString("number"),
                row.getObject("request_id", UUID.class),
                row.getObject("source_id", UUID.class),
                CallbackRule.valueOf(row.getString("rule")),
                row.getInt("round"),
                instant(row, "triggered_at"),
                Optional.ofNullable(instant(row, "due_at")),
                CallbackState.valueOf(row.getString("state")),
                row.getLong("sequence"));
    }

    static CallbackInfo info(ResultSet row, StatementContext context) throws SQLException {
        return new CallbackInfo(
                callback(row, context),
                Optional.ofNullable(row.getString("request_number")),
                Optional.ofNullable(row.getString("unit")));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackInfo;
import io.guanjia.callback.callback.CallbackState;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** A callback as a row. */
final class CallbackRow {

    /**
     * Columns of what lies around a callback that is joined with its followed request; its name goes into them. A visit about
     * a repair in vain, where nothing was repaired anew, is about the work of every round.
     */
    static final String AROUND = """
            followed_request.accused_post, followed_request.accused_staff_id, followed_request.not_confirmable,
            followed_request.relayed, (followed_request.number IS NOT NULL AND followed_request.unit IS NULL) AS home_unknown,
            (SELECT array_agg(ARRAY[worker.staff_id, worker.post]) FROM request_worker AS worker
             WHERE worker.branch_id = %1$s.branch_id AND worker.request_id = %1$s.request_id
               AND (worker.round = %1$s.round AND %1$s.source_id IN (worker.source_id, %1$s.request_id)
                    OR %1$s.rule = 'REWORK' AND %1$s.source_id = %1$s.request_id)) AS workers""";

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
                around(row),
                row.getLong("sequence"));
    }

    /** What lies around it, from the columns of {@link #AROUND}. */
    static Circumstances around(ResultSet row) throws SQLException {
        Array workers = row.getArray("workers");
        String[][] people = workers == null ? new String[0][] : (String[][]) workers.getArray();
        return new Circumstances(
                Arrays.stream(people)
                        .map(person -> new Actor(person[0], person[1]))
                        .collect(Collectors.toSet()),
                Optional.ofNullable(row.getString("accused_post")),
                Optional.ofNullable(row.getString("accused_staff_id")),
                Optional.ofNullable(row.getString("not_confirmable")),
                row.getBoolean("relayed"),
                row.getBoolean("home_unknown"));
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

package io.guanjia.routing.slip.store;

import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.Matter;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipState;
import io.guanjia.routing.slip.StoredSlip;
import io.guanjia.routing.slip.Transmission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** A slip as a row: states become a code and the columns they fill. */
final class SlipRow {

    private SlipRow() {}

    static StoredSlip stored(ResultSet row, StatementContext context) throws SQLException {
        return new StoredSlip(slip(row, context), instant(row, "issued_at"));
    }

    static ContactSlip slip(ResultSet row, StatementContext context) throws SQLException {
        return new ContactSlip(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("office_id"),
                new Matter(
                        row.getObject("request_id", UUID.class),
                        row.getString("request_number"),
                        row.getString("kind"),
                        row.getString("department_code"),
                        row.getString("content"),
                        row.getBoolean("urgent"),
                        Transmission.valueOf(row.getString("transmission")),
                        Optional.ofNullable(row.getString("handed_over_to")),
                        instant(row, "delivered_at"),
                        Optional.ofNullable(instant(row, "answer_by")),
                        row.getInt("round")),
                state(row),
                row.getLong("sequence"));
    }

    private static SlipState state(ResultSet row) throws SQLException {
        String code = row.getString("state");
        return switch (code) {
            case "ISSUED" -> new SlipState.Issued();
            case "ACKNOWLEDGED" -> new SlipState.Acknowledged();
            case "IN_HANDLING" -> new SlipState.InHandling();
            case "REPORTED" -> new SlipState.Reported(row.getString("result"), repair(row));
            case "CONFIRMED" -> new SlipState.Confirmed(row.getString("result"), repair(row));
            case "REJECTED" -> new SlipState.Rejected(row.getString("reason"));
            case "WITHDRAWN" -> new SlipState.Withdrawn(row.getString("reason"));
            default -> throw new IllegalStateException("a state that the table's check forbids: " + code);
        };
    }

    static Map<String, Object> stateColumns(SlipState state) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("state", state.code());
        columns.put("reason", null);
        columns.put("result", null);
        Optional<Repair> repair =
                switch (state) {
                    case SlipState.Issued() -> Optional.empty();
                    case SlipState.Acknowledged() -> Optional.empty();
                    case SlipState.InHandling() -> Optional.empty();
                    case SlipState.Reported(var result, var done) -> {
                        columns.put("result", result);
                        yield done;
                    }
                    case SlipState.Confirmed(var result, var done) -> {
                        columns.put("result", result);
                        yield done;
                    }
                    case SlipState.Rejected(var reason) -> {
                        columns.put("reason", reason);
                        yield Optional.empty();
                    }
                    case SlipState.Withdrawn(var reason) -> {
                        columns.put("reason", reason);
                        yield Optional.empty();
                    }
                };
        columns.put("defect", repair.map(done -> done.defect().name()).orElse(null));
        columns.put("rework", repair.map(Repair::rework).orElse(null));
        columns.put("completedAt", repair.map(Repair::completedAt).orElse(null));
        return columns;
    }

    private static Optional<Repair> repair(ResultSet row) throws SQLException {
        String defect = row.getString("defect");
        return defect == null
                ? Optional.empty()
                : Optional.of(new Repair(
                        Repair.Defect.valueOf(defect), row.getBoolean("rework"), instant(row, "completed_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

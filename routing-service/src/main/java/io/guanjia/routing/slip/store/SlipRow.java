package io.guanjia.routing.slip.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.routing.slip.Accused;
import io.guanjia.routing.slip.ContactSlip;
import io.guanjia.routing.slip.Matter;
import io.guanjia.routing.slip.Repair;
import io.guanjia.routing.slip.SlipState;
import io.guanjia.routing.slip.StateCode;
import io.guanjia.routing.slip.StoredSlip;
import io.guanjia.routing.slip.Tracking;
import io.guanjia.routing.slip.Transmission;
import io.guanjia.routing.slip.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** A slip as a row: states become a code and the columns they fill. */
final class SlipRow {

    private static final TypeReference<List<Repair>> REPAIRS = new TypeReference<>() {};

    private final ObjectMapper json;

    SlipRow(ObjectMapper json) {
        this.json = json;
    }

    StoredSlip stored(ResultSet row, StatementContext context) throws SQLException {
        return new StoredSlip(slip(row, context), row.getString("branch_id"), instant(row, "issued_at"));
    }

    ContactSlip slip(ResultSet row, StatementContext context) throws SQLException {
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
                        where(row),
                        row.getBoolean("urgent"),
                        Transmission.valueOf(row.getString("transmission")),
                        Optional.ofNullable(row.getString("handed_over_to")),
                        instant(row, "delivered_at"),
                        Optional.ofNullable(instant(row, "answer_by")),
                        Accused.of(row.getString("accused_role"), row.getString("accused_staff_id")),
                        row.getInt("round")),
                state(row),
                tracking(row).in(state(row)),
                row.getLong("sequence"));
    }

    private SlipState state(ResultSet row) throws SQLException {
        return switch (StateCode.valueOf(row.getString("state"))) {
            case ISSUED -> new SlipState.Issued();
            case ACKNOWLEDGED -> new SlipState.Acknowledged();
            case IN_HANDLING -> new SlipState.InHandling();
            case REPORTED ->
                new SlipState.Reported(
                        row.getString("result"),
                        repairs(row),
                        row.getBoolean("nothing_repaired"),
                        Optional.ofNullable(row.getString("reported_by")));
            case CONFIRMED ->
                new SlipState.Confirmed(row.getString("result"), repairs(row), row.getBoolean("nothing_repaired"));
            case REJECTED -> new SlipState.Rejected(row.getString("reason"));
            case WITHDRAWN -> new SlipState.Withdrawn(row.getString("reason"));
        };
    }

    Map<String, Object> stateColumns(SlipState state) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("state", state.code().name());
        columns.put("reason", null);
        columns.put("result", null);
        columns.put("reportedBy", null);
        columns.put("nothingRepaired", false);
        List<Repair> repairs =
                switch (state) {
                    case SlipState.Issued() -> List.of();
                    case SlipState.Acknowledged() -> List.of();
                    case SlipState.InHandling() -> List.of();
                    case SlipState.Reported(var result, var done, var none, var by) -> {
                        columns.put("result", result);
                        columns.put("reportedBy", by.orElse(null));
                        columns.put("nothingRepaired", none);
                        yield done;
                    }
                    case SlipState.Confirmed(var result, var done, var none) -> {
                        columns.put("result", result);
                        columns.put("nothingRepaired", none);
                        yield done;
                    }
                    case SlipState.Rejected(var reason) -> {
                        columns.put("reason", reason);
                        yield List.of();
                    }
                    case SlipState.Withdrawn(var reason) -> {
                        columns.put("reason", reason);
                        yield List.of();
                    }
                };
        columns.put("repairs", write(repairs));
        return columns;
    }

    static Map<String, Object> trackingColumns(Tracking tracking) {
        Optional<Tracking.Note> note = tracking.lastNote();
        Map<String, Object> columns = new HashMap<>();
        columns.put("urgings", tracking.urgings());
        columns.put("urgedAt", tracking.lastUrgedAt().orElse(null));
        columns.put("unanswered", tracking.urgingUnanswered());
        columns.put("done", note.map(Tracking.Note::done).orElse(null));
        columns.put("next", note.flatMap(Tracking.Note::next).orElse(null));
        columns.put("nextCheckAt", note.flatMap(Tracking.Note::nextCheckAt).orElse(null));
        columns.put("notedAt", note.map(Tracking.Note::at).orElse(null));
        columns.put("notedFormerlyBy", note.flatMap(Tracking.Note::formerly).orElse(null));
        return columns;
    }

    private static Tracking tracking(ResultSet row) throws SQLException {
        String done = row.getString("noted_done");
        return new Tracking(
                row.getInt("urgings"),
                Optional.ofNullable(instant(row, "urged_at")),
                row.getBoolean("urging_unanswered"),
                done == null
                        ? Optional.empty()
                        : Optional.of(new Tracking.Note(
                                done,
                                Optional.ofNullable(row.getString("noted_next")),
                                Optional.ofNullable(instant(row, "next_check_at")),
                                instant(row, "noted_at"),
                                Optional.ofNullable(row.getString("noted_formerly_by")))));
    }

    private static Where where(ResultSet row) throws SQLException {
        Instant visitTo = instant(row, "visit_to");
        return new Where(
                Optional.ofNullable(row.getString("unit")),
                Optional.ofNullable(row.getString("place")),
                visitTo == null ? Optional.empty() : Optional.of(new Where.Visit(instant(row, "visit_from"), visitTo)));
    }

    private List<Repair> repairs(ResultSet row) throws SQLException {
        try {
            return json.readValue(row.getString("repairs"), REPAIRS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored repairs that are none", impossible);
        }
    }

    private String write(List<Repair> repairs) {
        try {
            return json.writeValueAsString(repairs);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("repairs that are no JSON", impossible);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

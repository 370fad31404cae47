package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Accused;
import io.guanjia.intake.request.Callback;
import io.guanjia.intake.request.CallbackStatus;
import io.guanjia.intake.request.Classification;
import io.guanjia.intake.request.ComplaintGround;
import io.guanjia.intake.request.ListedRequest;
import io.guanjia.intake.request.NotConfirmableReason;
import io.guanjia.intake.request.Particulars;
import io.guanjia.intake.request.Post;
import io.guanjia.intake.request.Promise;
import io.guanjia.intake.request.Reach;
import io.guanjia.intake.request.RequestChannel;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.Ride;
import io.guanjia.intake.request.Round;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Severity;
import io.guanjia.intake.request.Slip;
import io.guanjia.intake.request.SlipStatus;
import io.guanjia.intake.request.StandardFive;
import io.guanjia.platform.privacy.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads rows of the register and of what is known of slips and callbacks. */
final class RequestRow {

    private static final Map<Reach.Known, String> KNOWN_BY =
            Map.of(Reach.Known.PHONE, "caller_phone", Reach.Known.HOME, "unit", Reach.Known.NAME, "caller_name");

    private RequestRow() {}

    static ServiceRequest request(ResultSet row, List<Slip> slips, List<Callback> callbacks, Optional<Ride> ride)
            throws SQLException {
        return new ServiceRequest(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("office_id"),
                RequestKind.valueOf(row.getString("kind")),
                instant(row, "received_at").orElseThrow(),
                reach(row),
                RequestState.valueOf(row.getString("state")),
                classification(row),
                new Promise(
                        instant(row, "reply_due_at"),
                        instant(row, "agreed_reply_at"),
                        row.getBoolean("replied"),
                        row.getBoolean("rectified")),
                row.getBoolean("instructed"),
                round(row.getInt("round"), asked(row), slips, callbacks, ride),
                row.getLong("version"),
                row.getLong("sequence"));
    }

    private static Reach reach(ResultSet row) throws SQLException {
        Set<Reach.Known> known = EnumSet.noneOf(Reach.Known.class);
        for (Map.Entry<Reach.Known, String> column : KNOWN_BY.entrySet()) {
            if (row.getString(column.getValue()) != null) {
                known.add(column.getKey());
            }
        }
        return new Reach(
                known,
                RequestChannel.valueOf(row.getString("channel")).isRelayed(),
                Optional.ofNullable(row.getString("not_confirmable")).map(NotConfirmableReason::valueOf));
    }

    private static List<String> asked(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("asked").getArray());
    }

    private static Round round(
            int number, List<String> asked, List<Slip> slips, List<Callback> callbacks, Optional<Ride> ride) {
        return new Round(
                number,
                asked,
                slips.stream().filter(slip -> slip.round() == number).toList(),
                callbacks.stream()
                        .filter(callback -> callback.round() == number)
                        .toList(),
                ride);
    }

    private static Optional<Classification> classification(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return category == null
                ? Optional.empty()
                : Optional.of(new Classification(
                        category,
                        severity(row),
                        row.getBoolean("important"),
                        row.getBoolean("constructive"),
                        row.getBoolean("out_of_competence"),
                        row.getBoolean("policy_matter"),
                        accused(row),
                        named(row, "ground", ComplaintGround.class),
                        row.getBoolean("management_responsible"),
                        named(row, "taken_on", StandardFive.class)));
    }

    static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                named(row, "ground", ComplaintGround.class),
                Optional.ofNullable(row.getString("taken_at")),
                row.getBoolean("accounts"),
                Optional.ofNullable(row.getString("publication")));
    }

    private static <E extends Enum<E>> Optional<E> named(ResultSet row, String column, Class<E> of)
            throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(name -> Enum.valueOf(of, name));
    }

    private static Optional<Accused> accused(ResultSet row) throws SQLException {
        Optional<String> staffId = Optional.ofNullable(row.getString("accused_staff_id"));
        return Optional.ofNullable(row.getString("accused_role")).map(role -> new Accused(Post.valueOf(role), staffId));
    }

    static Slip slip(ResultSet row) throws SQLException {
        return new Slip(
                row.getObject("slip_id", UUID.class),
                row.getString("number"),
                row.getString("department_code"),
                row.getInt("round"),
                SlipStatus.valueOf(row.getString("status")),
                row.getBoolean("repair"));
    }

    static Callback callback(ResultSet row) throws SQLException {
        return new Callback(
                row.getObject("callback_id", UUID.class),
                row.getString("number"),
                row.getObject("source_id", UUID.class),
                row.getInt("round"),
                CallbackStatus.valueOf(row.getString("status")),
                row.getBoolean("awaits_rain"));
    }

    static ListedRequest listed(ResultSet row, Optional<PhoneNumber> phone, Optional<String> said) throws SQLException {
        return new ListedRequest(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("office_id"),
                RequestKind.valueOf(row.getString("kind")),
                RequestChannel.valueOf(row.getString("channel")),
                RequestState.valueOf(row.getString("state")),
                row.getInt("round"),
                Optional.ofNullable(row.getString("unit")),
                phone,
                Optional.ofNullable(row.getString("category")),
                severity(row),
                row.getBoolean("urgent"),
                row.getBoolean("important"),
                row.getBoolean("outside_hours"),
                instant(row, "received_at").orElseThrow(),
                instant(row, "registered_at").orElseThrow(),
                instant(row, "reply_due_at"),
                instant(row, "agreed_reply_at"),
                accused(row),
                particulars(row),
                false,
                said);
    }

    private static Optional<Severity> severity(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("severity")).map(Severity::valueOf);
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}

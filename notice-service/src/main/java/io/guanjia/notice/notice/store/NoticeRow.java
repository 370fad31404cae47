package io.guanjia.notice.notice.store;

import io.guanjia.notice.notice.ApprovalLevel;
import io.guanjia.notice.notice.Category;
import io.guanjia.notice.notice.ContactBlock;
import io.guanjia.notice.notice.Deciders;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Importance;
import io.guanjia.notice.notice.Notice;
import io.guanjia.notice.notice.NoticeContent;
import io.guanjia.notice.notice.NoticeState;
import io.guanjia.notice.notice.StateCode;
import io.guanjia.notice.notice.StoredNotice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** A notice as a row: states become a code and the columns they fill. */
final class NoticeRow {

    private NoticeRow() {}

    static StoredNotice stored(ResultSet row, StatementContext context) throws SQLException {
        return new StoredNotice(
                notice(row, context), instant(row, "drafted_at"), Optional.ofNullable(instant(row, "released_at")));
    }

    static Notice notice(ResultSet row, StatementContext context) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("branch_id"),
                row.getString("office_id"),
                row.getString("number"),
                row.getString("drafter_id"),
                texts(row, "authors"),
                deciders(row),
                row.getInt("revision"),
                content(row),
                state(row),
                row.getLong("version"),
                row.getLong("sequence"));
    }

    private static Deciders deciders(ResultSet row) throws SQLException {
        Set<ApprovalLevel> asked =
                texts(row, "deciders").stream().map(ApprovalLevel::valueOf).collect(Collectors.toSet());
        return new Deciders(asked, row.getBoolean("director_wrote"));
    }

    private static NoticeContent content(ResultSet row) throws SQLException {
        String phone = row.getString("contact_phone");
        return new NoticeContent(
                Category.valueOf(row.getString("category")),
                Importance.valueOf(row.getString("importance")),
                row.getString("title"),
                row.getString("body"),
                row.getString("topic"),
                Optional.ofNullable(row.getString("source")),
                instant(row, "valid_to"),
                phone == null
                        ? Optional.empty()
                        : Optional.of(new ContactBlock(phone, row.getString("contact_address"))),
                Optional.ofNullable(row.getString("no_contact_reason")),
                texts(row, "channels").stream().map(DistributionMethod::valueOf).collect(Collectors.toSet()),
                texts(row, "audience"));
    }

    private static NoticeState state(ResultSet row) throws SQLException {
        return switch (StateCode.valueOf(row.getString("state"))) {
            case DRAFT -> new NoticeState.Draft();
            case REGISTERED -> new NoticeState.Registered();
            case SUBMITTED -> new NoticeState.Submitted(row.getString("content_hash"));
            case DIRECTOR_APPROVED ->
                new NoticeState.DirectorApproved(row.getString("content_hash"), row.getString("director_id"));
            case CHIEF_APPROVED -> new NoticeState.ChiefApproved(row.getString("content_hash"));
            case RELEASED -> new NoticeState.Released(instant(row, "released_at"));
            case EXPIRED -> new NoticeState.Expired(instant(row, "ended_at"));
            case WITHDRAWN -> new NoticeState.Withdrawn(row.getString("withdrawal_reason"), instant(row, "ended_at"));
            case DROPPED -> new NoticeState.Dropped(row.getString("withdrawal_reason"), instant(row, "ended_at"));
        };
    }

    static Map<String, Object> columns(Notice notice) {
        NoticeContent content = notice.content();
        Map<String, Object> columns = new HashMap<>(stateColumns(notice.state()));
        columns.put("id", notice.id());
        columns.put("branch", notice.branch());
        columns.put("authors", notice.authors().stream().sorted().toArray(String[]::new));
        columns.put(
                "deciders",
                notice.deciders().asked().stream().map(Enum::name).sorted().toArray(String[]::new));
        columns.put("directorWrote", notice.deciders().directorWrote());
        columns.put("revision", notice.revision());
        columns.put("category", content.category().name());
        columns.put("importance", content.importance().name());
        columns.put("title", content.title());
        columns.put("body", content.body());
        columns.put("topic", content.topic());
        columns.put("source", content.source().orElse(null));
        columns.put("validTo", content.validTo());
        columns.put("contactPhone", content.contact().map(ContactBlock::phone).orElse(null));
        columns.put(
                "contactAddress", content.contact().map(ContactBlock::address).orElse(null));
        columns.put("noContactReason", content.noContactReason().orElse(null));
        columns.put(
                "channels", content.channels().stream().map(Enum::name).sorted().toArray(String[]::new));
        columns.put("audience", content.audience().stream().sorted().toArray(String[]::new));
        columns.put("version", notice.version());
        columns.put("sequence", notice.sequence());
        return columns;
    }

    private static Map<String, Object> stateColumns(NoticeState state) {
        Map<String, Object> columns = new HashMap<>();
        List.of("contentHash", "director", "releasedAt", "endedAt", "withdrawalReason")
                .forEach(column -> columns.put(column, null));
        columns.put("state", state.code().name());
        switch (state) {
            case NoticeState.Draft _, NoticeState.Registered _ -> {}
            case NoticeState.Submitted(var hash) -> columns.put("contentHash", hash);
            case NoticeState.DirectorApproved(var hash, var director) -> {
                columns.put("contentHash", hash);
                columns.put("director", director);
            }
            case NoticeState.ChiefApproved(var hash) -> columns.put("contentHash", hash);
            case NoticeState.Released(var at) -> columns.put("releasedAt", at);
            case NoticeState.Expired(var at) -> columns.put("endedAt", at);
            case NoticeState.Withdrawn(var reason, var at) -> {
                columns.put("withdrawalReason", reason);
                columns.put("endedAt", at);
            }
            case NoticeState.Dropped(var reason, var at) -> {
                columns.put("withdrawalReason", reason);
                columns.put("endedAt", at);
            }
        }
        return columns;
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

package io.guanjia.intake.request.store;

import io.guanjia.intake.request.Cited;
import io.guanjia.intake.request.CorrectedValue;
import io.guanjia.intake.request.FollowRequest;
import io.guanjia.intake.request.ReplyMode;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.intake.request.Timeline;
import io.guanjia.intake.request.TimelineLine;
import io.guanjia.intake.request.Words;
import io.guanjia.platform.deadline.Breach;
import io.guanjia.platform.deadline.Breaches;
import io.guanjia.platform.deadline.ClockLabels;
import io.guanjia.platform.privacy.Reveals;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What happened to a request: its own history with the words said, and what other services told. */
@ApplicationScoped
class PostgresTimeline implements Timeline {

    /**
     * A line's time is when its transaction began, which may be before an earlier line of the same request was written:
     * own lines stand by their sequence, none before the time of the one it follows, and the others between them by time,
     * those of one instant in the order in which their ids were made: what one transaction did elsewhere has one time.
     */
    private static final String LINES = """
            SELECT max(h.at) OVER (ORDER BY h.sequence) AS stands_at, h.at, h.sequence, h.action AS code, NULL AS number,
                   h.actor_id, h.actor_role, h.from_state, h.to_state, h.reason AS detail, w.words, w.mode, h.branch_id,
                   NULL::uuid AS reveal_id, w.cited_entry, w.cited_number, w.cited_revision, NULL::uuid AS told_as
            FROM history h LEFT JOIN request_words w
              ON w.request_id = h.subject_id AND w.version = h.sequence AND w.branch_id = h.branch_id
            WHERE h.branch_id = ANY (:branches) AND h.subject_id = :request
            UNION ALL
            SELECT e.at, e.at, 0, e.code, coalesce(e.number, s.number, c.number), e.actor_id, e.actor_role, NULL, NULL, e.detail,
                   NULL, NULL, e.branch_id, NULL, NULL, NULL, NULL, e.event_id
            FROM timeline_entry e
              LEFT JOIN request_slip s ON s.slip_id = e.subject_id AND s.branch_id = e.branch_id
              LEFT JOIN request_callback c ON c.callback_id = e.subject_id AND c.branch_id = e.branch_id
            WHERE e.branch_id = ANY (:branches) AND e.request_id = :request
            UNION ALL
            SELECT at, at, 0, 'phone-revealed', NULL, actor_id, actor_role, NULL, NULL, reason, NULL, NULL, branch_id,
                   NULL, NULL, NULL, NULL, NULL
            FROM phone_view WHERE branch_id = ANY (:branches) AND request_id = :request
            UNION ALL
            SELECT at, at, 0, CASE what WHEN 'PHONE' THEN 'phone-revealed' WHEN 'ATTACHMENT' THEN 'attachment.read'
                   ELSE 'words-revealed' END, NULL, actor_id, actor_role,
                   NULL, NULL, reason, NULL, NULL, branch_id, id, NULL, NULL, NULL, id
            FROM reveal WHERE branch_id = ANY (:branches) AND subject_id = :request
            ORDER BY stands_at, sequence, told_as""";

    private final PersonalFields personal;
    private final Reveals reveals;
    private final ClockLabels labels;
    private final Corrections corrections;

    PostgresTimeline(PersonalFields personal, Reveals reveals, ClockLabels labels, Corrections corrections) {
        this.corrections = corrections;
        this.labels = labels;
        this.personal = personal;
        this.reveals = reveals;
    }

    @Override
    public void add(BranchTransaction tx, ServiceRequest request, int round, String number, FollowRequest.News news) {
        add(tx, request, round, number, null, news);
    }

    @Override
    public void add(BranchTransaction tx, ServiceRequest request, UUID subjectId, FollowRequest.News news) {
        add(tx, request, request.round().number(), null, subjectId, news);
    }

    private static void add(
            BranchTransaction tx,
            ServiceRequest request,
            int round,
            String number,
            UUID subject,
            FollowRequest.News news) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO timeline_entry (event_id, branch_id, office_id, request_id, round, code, number, subject_id,
                                                    detail, actor_id, actor_role, at)
                        VALUES (:eventId, :branch, :office, :request, :round, :code, :number, :subject,
                                :detail, :actorId, :actorRole, :at)""")
                .bind("eventId", news.eventId())
                .bind("branch", tx.branch())
                .bind("office", request.office())
                .bind("request", request.id())
                .bind("round", round)
                .bind("code", news.code())
                .bind("number", number)
                .bind("subject", subject)
                .bind("detail", news.detail().orElse(null))
                .bind("actorId", news.by().staffId())
                .bind("actorRole", news.by().role())
                .bind("at", news.at())
                .execute();
    }

    @Override
    public List<TimelineLine> of(BranchTransaction tx, ServiceRequest request) {
        Map<Long, List<CorrectedValue>> corrected = corrections.of(tx, request.id());
        List<TimelineLine> lines = tx.query(LINES)
                .bind("request", request.id())
                .map((row, context) -> line(row, request.id(), corrected))
                .list();
        return Breaches.among(
                lines, TimelineLine::at, Breaches.of(tx, request.id(), labels), PostgresTimeline::brokenPromise);
    }

    private static TimelineLine brokenPromise(Breach breach) {
        return new TimelineLine(
                breach.at(),
                Breach.ACTION,
                Optional.empty(),
                Caller.SUITE.staffId(),
                Optional.empty(),
                Caller.SUITE.role(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(breach.label() + " → " + breach.ownerRole()),
                Optional.empty(),
                List.of());
    }

    private TimelineLine line(ResultSet row, UUID request, Map<Long, List<CorrectedValue>> corrected)
            throws SQLException {
        return new TimelineLine(
                RequestRow.instant(row, "at").orElseThrow(),
                row.getString("code"),
                Optional.ofNullable(row.getString("number")),
                row.getString("actor_id"),
                Optional.empty(),
                row.getString("actor_role"),
                Optional.ofNullable(row.getString("from_state")).map(RequestState::valueOf),
                Optional.ofNullable(row.getString("to_state")).map(RequestState::valueOf),
                detail(row),
                words(row, request),
                corrected.getOrDefault(row.getLong("sequence"), List.of()));
    }

    /** Why somebody looked is kept sealed: a reason may name a number. */
    private Optional<String> detail(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        UUID look = row.getObject("reveal_id", UUID.class);
        return look == null
                ? Optional.ofNullable(detail)
                : Optional.of(reveals.reason(row.getString("branch_id"), look, detail));
    }

    private Optional<Words> words(ResultSet row, UUID request) throws SQLException {
        String sealed = row.getString("words");
        if (sealed == null) {
            return Optional.empty();
        }
        String text = personal.openWords(sealed, row.getString("branch_id"), request, row.getLong("sequence"));
        return Optional.of(
                new Words(text, Optional.ofNullable(row.getString("mode")).map(ReplyMode::valueOf), cited(row)));
    }

    private static Optional<Cited> cited(ResultSet row) throws SQLException {
        UUID entry = row.getObject("cited_entry", UUID.class);
        return entry == null
                ? Optional.empty()
                : Optional.of(new Cited(entry, row.getString("cited_number"), row.getInt("cited_revision")));
    }
}

package io.guanjia.intake.ledger;

import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.platform.deadline.DueFilter;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NumberedSubject;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.register.Register;
import io.guanjia.platform.register.RegisterClock;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The reviews of an office's ledger, and what the ledger holds for them. */
@ApplicationScoped
class LedgerReviews extends Register<LedgerReview> implements NumberedSubject, LabelledClocks {

    /** More than these nobody arranges one by one, and no refusal names. */
    static final int MOST_SHOWN = 200;

    private static final String TABLE = "ledger_review";

    private static final String WITHOUT = """
            SELECT office_id FROM office WHERE branch_id = ANY (:branches) AND NOT EXISTS (
              SELECT FROM ledger_review r WHERE r.branch_id = office.branch_id AND r.office_id = office.office_id
                AND r.period = :period AND r.first_day = :day)""";

    /** A line that only the desk's own clocks wait for is one that nobody has arranged anything for, unless a reply was agreed. */
    private static final String UNARRANGED = """
            SELECT r.id, r.number, r.kind, r.state, r.received_at, d.due_at FROM deadline d
            JOIN service_request r ON r.branch_id = d.branch_id AND r.id = d.subject_id
            WHERE d.branch_id = ANY (:branches) AND d.office_id = :office AND d.state IN ('OPEN', 'BREACHED')
              AND d.resolved_at IS NULL AND d.kind IN ('VERIFICATION', 'TRIAGE', 'DISPATCH') AND r.registered_at < :until
              AND r.id <> ALL (:arranged)
              AND NOT EXISTS (SELECT FROM deadline agreed WHERE agreed.subject_id = r.id AND agreed.branch_id = r.branch_id
                              AND agreed.kind = 'AGREED_REPLY' AND agreed.state = 'OPEN' AND agreed.due_at > :now)
            ORDER BY d.due_at, d.id LIMIT :most""";

    private static final String STANDING = """
            SELECT count(*) FILTER (WHERE registered_at >= :begins) AS lines,
                   count(*) FILTER (WHERE state NOT IN ('CLOSED', 'VOID')) AS open_lines
            FROM (SELECT registered_at, state FROM service_request
                  WHERE branch_id = ANY (:branches) AND office_id = :office AND registered_at >= :begins AND registered_at < :ends
                  UNION ALL
                  SELECT registered_at, state FROM service_request
                  WHERE branch_id = ANY (:branches) AND office_id = :office AND registered_at < :begins
                    AND state NOT IN ('CLOSED', 'VOID')) AS ledger""";

    /** S1b(3)-4.3.2: of the replies that were agreed for the period with those who asked something, how many came in time. */
    private static final String AGREED = """
            SELECT count(*) AS promised, count(*) FILTER (WHERE d.state = 'MET') AS kept FROM deadline d
            JOIN service_request r ON r.branch_id = d.branch_id AND r.id = d.subject_id
            WHERE d.branch_id = ANY (:branches) AND d.office_id = :office AND d.kind = 'AGREED_REPLY'
              AND d.due_at >= :begins AND d.due_at < :ends AND d.state IN ('MET', 'BREACHED') AND r.kind = 'INQUIRY'""";

    @Override
    protected String what() {
        return "台帐审阅 review of the ledger";
    }

    @Override
    public String type() {
        return LedgerReview.SUBJECT;
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public Map<String, String> byKind() {
        return RegisterClock.labels(
                Stream.of(LedgerPeriod.values()).map(LedgerPeriod::clock).toList());
    }

    /** An open line that nobody has arranged anything for, and when the desk's clock for it runs out or ran out. */
    public record Unarranged(
            UUID id, String number, RequestKind kind, RequestState state, Instant receivedAt, Instant dueAt) {}

    /** Replies that were agreed for a time in the period, and those of them that came by then; what still may is neither. */
    @Schema(name = "LedgerAgreedReplies")
    public record Agreed(int promised, int kept) {}

    /** What was arranged for a line when the ledger was signed. */
    public record Arranged(UUID requestId, String number, String arrangement) {}

    /** The offices of the transaction's branch that have no review of this period yet. */
    static List<String> officesWithout(BranchTransaction tx, LedgerPeriod period, LocalDate firstDay) {
        return tx.query(WITHOUT)
                .bind("period", period.name())
                .bind("day", firstDay)
                .mapTo(String.class)
                .list();
    }

    static Listing listing(
            BranchTransaction tx,
            Optional<String> office,
            Optional<LedgerPeriod> period,
            Optional<LedgerReview.State> state,
            DueFilter due) {
        Listing listing = Listing.of(tx, TABLE)
                .inOffice(office)
                .equal("period", period)
                .equal("state", state)
                .newestFirst("recorded_at", "id");
        return due.in(listing, tx, LedgerReview.SUBJECT, TABLE + ".id");
    }

    /**
     * S1b(3)-4.2.4b: of the lines that were there before the period was over.
     *
     * @param arranged those that something is arranged for just now
     */
    static List<Unarranged> unarranged(BranchTransaction tx, LedgerReview review, Collection<UUID> arranged) {
        return tx.query(UNARRANGED)
                .bind("office", review.office())
                .bind("until", review.endsAt())
                .bind("now", tx.now())
                .bindArray("arranged", UUID.class, List.copyOf(arranged))
                .bind("most", MOST_SHOWN)
                .map(ConstructorMapper.of(Unarranged.class))
                .list();
    }

    static LedgerReview.Standing standing(BranchTransaction tx, LedgerReview review) {
        return tx.query(STANDING)
                .bind("office", review.office())
                .bind("begins", review.beginsAt())
                .bind("ends", review.endsAt())
                .map(ConstructorMapper.of(LedgerReview.Standing.class))
                .one();
    }

    static Agreed agreed(BranchTransaction tx, LedgerReview review) {
        return tx.query(AGREED)
                .bind("office", review.office())
                .bind("begins", review.beginsAt())
                .bind("ends", review.endsAt())
                .map(ConstructorMapper.of(Agreed.class))
                .one();
    }

    /** Those of these requests that the office has. */
    static List<UUID> ofOffice(BranchTransaction tx, String office, Collection<UUID> requests) {
        return tx.query("""
                        SELECT id FROM service_request
                        WHERE branch_id = ANY (:branches) AND office_id = :office AND id = ANY (:ids)""")
                .bind("office", office)
                .bindArray("ids", UUID.class, List.copyOf(requests))
                .mapTo(UUID.class)
                .list();
    }

    static void arrange(BranchTransaction tx, LedgerReview review, Map<UUID, String> arrangements) {
        var batch = tx.sql().prepareBatch("""
                INSERT INTO ledger_arrangement (branch_id, office_id, review_id, request_id, arrangement)
                VALUES (:branch, :office, :review, :request, :arrangement)""");
        arrangements.forEach((request, arrangement) -> batch.bind("branch", tx.branch())
                .bind("office", review.office())
                .bind("review", review.id())
                .bind("request", request)
                .bind("arrangement", arrangement)
                .add());
        if (!arrangements.isEmpty()) {
            batch.execute();
        }
    }

    static List<Arranged> arranged(BranchTransaction tx, LedgerReview review) {
        return tx.query("""
                        SELECT a.request_id, r.number, a.arrangement FROM ledger_arrangement a
                        JOIN service_request r ON r.branch_id = a.branch_id AND r.id = a.request_id
                        WHERE a.branch_id = ANY (:branches) AND a.review_id = :review ORDER BY r.number""")
                .bind("review", review.id())
                .map(ConstructorMapper.of(Arranged.class))
                .list();
    }
}

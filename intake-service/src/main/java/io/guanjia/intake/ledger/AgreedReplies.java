package io.guanjia.intake.ledger;

import io.guanjia.platform.transaction.BranchTransaction;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * 协定时间内答复: of the replies that a branch agreed for a month with those who asked something, how many came in time; all of
 * them should (S1b(3)-4.3.2). What still may come in time is not counted yet.
 *
 * @param percent whole, rounded down, so that 100 is said of all alone; null where none was agreed
 * @param target in percent
 * @param inquiries behind the figure, the late ones in front, {@link #MOST_SHOWN} at most
 */
@Schema(name = "AgreedReplies")
record AgreedReplies(
        String branch,
        @Schema(examples = "2026-11") String month,
        int promised,
        int kept,
        @Schema(nullable = true) Integer percent,
        int target,
        boolean met,
        List<Inquiry> inquiries) {

    static final int TARGET = 100;
    static final int MOST_SHOWN = 200;

    private static final String OF_A_MONTH = """
            FROM office o
            JOIN deadline d ON d.branch_id = o.branch_id AND d.office_id = o.office_id AND d.kind = 'AGREED_REPLY'
              AND d.due_at >= :begins AND d.due_at < :ends AND d.state IN ('MET', 'BREACHED')
            JOIN service_request r ON r.branch_id = d.branch_id AND r.id = d.subject_id AND r.kind = 'INQUIRY'
            WHERE o.branch_id = ANY (:branches) AND o.branch_id = :of""";

    /** One that was to be answered by then. */
    @Schema(name = "AgreedInquiry")
    public record Inquiry(
            UUID id,
            String number,
            Instant agreedFor,

            @Schema(nullable = true, description = "未答复的为空 Null while it is not answered")
            Instant answeredAt,

            boolean kept) {}

    /** How many there were and how many were kept. */
    public record Figure(int promised, int kept) {

        /** Whole percent, rounded down; empty of nothing. */
        Integer percent() {
            return promised == 0 ? null : (int) (100L * kept / promised);
        }

        /** Whether all of them were kept. */
        boolean isMet() {
            return kept == promised;
        }
    }

    static AgreedReplies of(BranchTransaction tx, String branch, YearMonth month, ZoneId zone) {
        Instant begins = month.atDay(1).atStartOfDay(zone).toInstant();
        Instant ends = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        Figure figure = tx.query(
                        "SELECT count(*) AS promised, count(*) FILTER (WHERE d.state = 'MET') AS kept " + OF_A_MONTH)
                .bind("of", branch)
                .bind("begins", begins)
                .bind("ends", ends)
                .map(ConstructorMapper.of(Figure.class))
                .one();
        List<Inquiry> inquiries = tx.query(
                        """
                        SELECT r.id, r.number, d.due_at AS agreed_for, d.resolved_at AS answered_at, d.state = 'MET' AS kept
                        """ + OF_A_MONTH + " ORDER BY d.state = 'MET', d.due_at, r.id LIMIT " + MOST_SHOWN)
                .bind("of", branch)
                .bind("begins", begins)
                .bind("ends", ends)
                .map(ConstructorMapper.of(Inquiry.class))
                .list();
        return new AgreedReplies(
                branch,
                month.toString(),
                figure.promised(),
                figure.kept(),
                figure.percent(),
                TARGET,
                figure.isMet(),
                inquiries);
    }
}

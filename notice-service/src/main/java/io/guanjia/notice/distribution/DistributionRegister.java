package io.guanjia.notice.distribution;

import io.guanjia.notice.distribution.DistributionBodies.Settlement;
import io.guanjia.notice.distribution.DistributionLine.Outcome;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.notice.notice.Notice;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.privacy.Masked;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The 《文件发放登记表》 (S3-4.2.6.4a): a row for every attempt at a line, added and never changed, so it is no entity. Who
 * signed, and notes, are encrypted, bound to their row.
 */
@ApplicationScoped
class DistributionRegister {

    private static final String TABLE = "distribution_register";

    private final FieldCipher cipher;
    private final BranchDirectory branches;

    DistributionRegister(FieldCipher cipher, BranchDirectory branches) {
        this.cipher = cipher;
        this.branches = branches;
    }

    /**
     * One row.
     *
     * @param attempt counts the outcomes of the line, from 1
     * @param number of the notice
     * @param deliveredTo house number or board
     * @param recipient who signed; personal
     * @param note what happened, in the words of whoever was there
     * @param day the branch's own date
     */
    @Schema(name = "RegisterRow")
    public record RegisterEntry(
            UUID lineId,
            int attempt,
            UUID noticeId,
            String office,
            String number,
            String title,
            int copies,
            String deliveredTo,
            @Schema(nullable = true) String recipient,
            DistributionMethod method,
            Outcome outcome,
            @Schema(nullable = true) String note,
            LocalDate day,
            Instant at,
            String handler) {

        /** The row as a reader is shown it: of the recipient the family name only, until it is revealed. */
        RegisterEntry shown(ShownWords shown) {
            String name = recipient == null || shown == ShownWords.WHOLE ? recipient : Masked.name(recipient);
            return new RegisterEntry(
                    lineId,
                    attempt,
                    noticeId,
                    office,
                    number,
                    title,
                    copies,
                    deliveredTo,
                    name,
                    method,
                    outcome,
                    note == null ? null : shown.of(note),
                    day,
                    at,
                    handler);
        }

        /** Never lets the name out: rows may come into a log. */
        @Override
        public String toString() {
            return "RegisterEntry[" + lineId + " " + attempt + "]";
        }
    }

    /** Writes down what was just told of a line. */
    void add(BranchTransaction tx, Notice notice, DistributionLine line, Settlement told, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO distribution_register (line_id, attempt, branch_id, office_id, notice_id, number, title, copies,
                                                           delivered_to, recipient, method, outcome, note, day, at, handler_id)
                        VALUES (:line, :attempt, :branch, :office, :notice, :number, :title, :copies,
                                :deliveredTo, :recipient, :method, :outcome, :note, :day, :at, :handler)""")
                .bind("line", line.id())
                .bind("attempt", line.attempts())
                .bind("branch", tx.branch())
                .bind("office", notice.office())
                .bind("notice", notice.id())
                .bind("number", notice.number())
                .bind("title", notice.content().title())
                .bind("copies", line.copies())
                .bind("deliveredTo", line.place())
                .bind("recipient", sealed(told.givenRecipient(), addressOf(line, "recipient")))
                .bind("method", line.method().name())
                .bind("outcome", told.outcome().name())
                .bind("note", sealed(told.givenNote(), addressOf(line, "note")))
                .bind("day", tx.now().atZone(branches.zone(tx.branch())).toLocalDate())
                .bind("at", tx.now())
                .bind("handler", by.staffId())
                .execute();
    }

    /** Rows in the order they were written. */
    Page<RegisterEntry> list(
            BranchTransaction tx, Optional<String> office, Optional<YearMonth> month, PageRequest page) {
        return Listing.of(tx, TABLE)
                .inOffice(office)
                .compare("day", ">=", month.map(wanted -> wanted.atDay(1)))
                .compare("day", "<=", month.map(YearMonth::atEndOfMonth))
                .oldestFirst("at", "line_id")
                .page(page, this::entry);
    }

    List<RegisterEntry> ofLines(BranchTransaction tx, List<UUID> lines) {
        return tx.query("""
                        SELECT * FROM distribution_register
                        WHERE branch_id = ANY (:branches) AND line_id = ANY (:lines) ORDER BY line_id, attempt""")
                .bindArray("lines", UUID.class, lines.toArray())
                .map(this::entry)
                .list();
    }

    List<RegisterEntry> ofNotice(BranchTransaction tx, UUID noticeId) {
        return tx.query("""
                        SELECT * FROM distribution_register
                        WHERE branch_id = ANY (:branches) AND notice_id = :notice ORDER BY line_id, attempt""").bind("notice", noticeId).map(this::entry).list();
    }

    private RegisterEntry entry(ResultSet row, StatementContext context) throws SQLException {
        UUID lineId = row.getObject("line_id", UUID.class);
        int attempt = row.getInt("attempt");
        String branch = row.getString("branch_id");
        return new RegisterEntry(
                lineId,
                attempt,
                row.getObject("notice_id", UUID.class),
                row.getString("office_id"),
                row.getString("number"),
                row.getString("title"),
                row.getInt("copies"),
                row.getString("delivered_to"),
                opened(row.getString("recipient"), address(branch, "recipient", lineId, attempt)),
                DistributionMethod.valueOf(row.getString("method")),
                Outcome.valueOf(row.getString("outcome")),
                opened(row.getString("note"), address(branch, "note", lineId, attempt)),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("handler_id"));
    }

    private String sealed(Optional<String> text, FieldAddress address) {
        return text.map(clear -> cipher.encrypt(clear, address)).orElse(null);
    }

    /** Notes were kept in clear before. */
    private String opened(String stored, FieldAddress address) {
        return stored != null && FieldCipher.isSealed(stored) ? cipher.decrypt(stored, address) : stored;
    }

    private static FieldAddress addressOf(DistributionLine line, String column) {
        return address(line.branch(), column, line.id(), line.attempts());
    }

    /** The first attempt's address is the line's own: rows from before there were several stay readable. */
    private static FieldAddress address(String branch, String column, UUID lineId, int attempt) {
        return new FieldAddress(branch, TABLE, column, attempt == 1 ? lineId.toString() : lineId + "/" + attempt);
    }
}

package io.guanjia.notice.distribution.store;

import io.guanjia.notice.distribution.DistributionRegister;
import io.guanjia.notice.distribution.LineOutcome;
import io.guanjia.notice.distribution.RegisterEntry;
import io.guanjia.notice.notice.DistributionMethod;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The distribution register as a table; who signed, and notes, are encrypted in it, bound to their row. */
@ApplicationScoped
public class RegisterRows implements DistributionRegister {

    private static final String TABLE = "distribution_register";

    private final FieldCipher cipher;

    RegisterRows(FieldCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void add(BranchTransaction tx, RegisterEntry entry) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO distribution_register (line_id, attempt, branch_id, office_id, notice_id, number, title, copies,
                                                           delivered_to, recipient, method, outcome, note, day, at, handler_id)
                        VALUES (:lineId, :attempt, :branch, :office, :noticeId, :number, :title, :copies,
                                :deliveredTo, :encrypted, :method, :outcome, :comment, :day, :at, :handler)""")
                .bindMethods(entry)
                .bind("branch", tx.branch())
                .bind(
                        "encrypted",
                        entry.recipient()
                                .map(name -> cipher.encrypt(
                                        name, address(tx.branch(), "recipient", entry.lineId(), entry.attempt())))
                                .orElse(null))
                .bind(
                        "comment",
                        entry.note()
                                .map(note -> cipher.encrypt(
                                        note, address(tx.branch(), "note", entry.lineId(), entry.attempt())))
                                .orElse(null))
                .execute();
    }

    @Override
    public List<RegisterEntry> list(
            BranchTransaction tx, Optional<String> office, Optional<YearMonth> month, PageRequest page) {
        return Listing.of(tx, TABLE)
                .inOffice(office)
                .compare("day", ">=", month.map(wanted -> wanted.atDay(1)))
                .compare("day", "<=", month.map(YearMonth::atEndOfMonth))
                .oldestFirst("at", "line_id")
                .page(page, this::entry);
    }

    List<RegisterEntry> ofLine(BranchTransaction tx, UUID lineId) {
        return tx.query("""
                        SELECT * FROM distribution_register
                        WHERE branch_id = ANY (:branches) AND line_id = :line ORDER BY attempt""").bind("line", lineId).map(this::entry).list();
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
                Optional.ofNullable(row.getString("recipient"))
                        .map(stored -> cipher.decrypt(stored, address(branch, "recipient", lineId, attempt))),
                DistributionMethod.valueOf(row.getString("method")),
                LineOutcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getString("note"))
                        .map(stored -> openOrClear(stored, address(branch, "note", lineId, attempt))),
                row.getObject("day", LocalDate.class),
                row.getTimestamp("at").toInstant(),
                row.getString("handler_id"));
    }

    /** Notes were kept in clear before. */
    private String openOrClear(String stored, FieldAddress address) {
        return FieldCipher.isSealed(stored) ? cipher.decrypt(stored, address) : stored;
    }

    /** The first attempt's address is the line's own: rows from before there were several stay readable. */
    private static FieldAddress address(String branch, String column, UUID lineId, int attempt) {
        return new FieldAddress(branch, TABLE, column, attempt == 1 ? lineId.toString() : lineId + "/" + attempt);
    }
}

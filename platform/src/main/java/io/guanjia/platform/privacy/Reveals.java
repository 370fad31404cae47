package io.guanjia.platform.privacy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The record of who saw personal data in full, and what for. Seeing changes nothing, so it is no line of a history. */
@ApplicationScoped
public class Reveals {

    private static final String TABLE = "reveal";

    private final FieldCipher cipher;

    Reveals(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** What was seen. */
    public enum What {
        /** Phones. */
        PHONE,
        /** What people wrote in their own words, with the numbers in it. */
        WORDS,
        /** A file that hangs on a subject; the reason is what it is of. */
        ATTACHMENT,
        /** A list taken away as a table, masked as it is shown; the reason is its address with the filter. */
        EXPORT,
        /** A paper of the record, masked as it is shown; the reason is which one. */
        PAPER
    }

    /** One look, with the reason that was given. */
    public record Seen(What what, String actorId, String actorRole, String reason, Instant at) {}

    /** Writes down that somebody is shown it, in the transaction that reads it. */
    public void record(BranchTransaction tx, String office, UUID subjectId, What what, Actor by, String reason) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        tx.sql()
                .createUpdate("""
                        INSERT INTO reveal (id, branch_id, office_id, subject_id, what, actor_id, actor_role, reason, at)
                        VALUES (:id, :branch, :office, :subject, :what, :actorId, :actorRole, :reason, :now)""")
                .bind("id", id)
                .bind("branch", tx.branch())
                .bind("office", office)
                .bind("subject", subjectId)
                .bind("what", what.name())
                .bind("actorId", by.staffId())
                .bind("actorRole", by.role())
                .bind("reason", cipher.encrypt(reason, address(tx.branch(), id)))
                .bind("now", tx.now())
                .execute();
    }

    /** All looks at a subject, oldest first. */
    public List<Seen> of(BranchTransaction tx, UUID subjectId) {
        return tx.sql()
                .createQuery("""
                        SELECT * FROM reveal
                        WHERE branch_id = ANY (:branches) AND subject_id = :subject ORDER BY at, id""")
                .bindArray("branches", String.class, tx.scope().readableBranches())
                .bind("subject", subjectId)
                .map((row, context) -> new Seen(
                        What.valueOf(row.getString("what")),
                        row.getString("actor_id"),
                        row.getString("actor_role"),
                        reason(row.getString("branch_id"), row.getObject("id", UUID.class), row.getString("reason")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** Opens a reason that a query of a timeline has read along with other lines. */
    public String reason(String branch, UUID id, String stored) {
        return cipher.decrypt(stored, address(branch, id));
    }

    private static FieldAddress address(String branch, UUID id) {
        return new FieldAddress(branch, TABLE, "reason", id.toString());
    }
}

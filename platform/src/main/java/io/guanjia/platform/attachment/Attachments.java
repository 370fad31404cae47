package io.guanjia.platform.attachment;

import static io.guanjia.platform.problem.Refusals.refuse;
import static io.guanjia.platform.problem.Refusals.refuseIf;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guanjia.platform.attachment.Attachment.Attached;
import io.guanjia.platform.attachment.Attachment.Sent;
import io.guanjia.platform.attachment.Attachment.Subject;
import io.guanjia.platform.attachment.Attachment.Withdrawal;
import io.guanjia.platform.privacy.BlindIndex;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The files that hang on subjects. None is ever deleted, and what it shows never changes. */
@ApplicationScoped
public class Attachments {

    /** So many may hang on one subject, those that were withdrawn not counted. */
    public static final int MOST = 10;

    private static final String TABLE = "attachment";

    private final AttachedPieces pieces;
    private final FieldCipher cipher;
    private final BlindIndex index;

    Attachments(AttachedPieces pieces, FieldCipher cipher, BlindIndex index) {
        this.pieces = pieces;
        this.cipher = cipher;
        this.index = index;
    }

    /**
     * Attaches a file. The same file again on the same subject is the attachment that is there, so that a retry does no harm.
     *
     * @param subject locked: how many there are holds only while nobody else adds one
     * @throws Problem {@code TOO_MANY_ATTACHMENTS}
     */
    public Attached attach(BranchTransaction tx, Subject subject, Sent sent, Actor by) {
        String fingerprint = index.file(tx.branch(), sent.file().digest());
        Optional<Attachment> same = tx.query("""
                        SELECT * FROM attachment
                        WHERE branch_id = ANY (:branches) AND subject_id = :subject AND fingerprint = :fingerprint
                          AND withdrawn_at IS NULL""")
                .bind("subject", subject.id())
                .bind("fingerprint", fingerprint)
                .map((row, context) -> read(row))
                .findOne();
        if (same.isPresent()) {
            return new Attached(same.get(), false);
        }
        refuse(tooMany(of(tx, subject.id())));
        Attachment added = new Attachment(
                UuidCreator.getTimeOrderedEpoch(),
                tx.branch(),
                subject.office(),
                sent.kind(),
                sent.file().type(),
                sent.file().size(),
                sent.name(),
                sent.caption(),
                tx.now(),
                by.staffId(),
                Optional.empty());
        insert(tx, subject, added, fingerprint);
        int count = SoundFile.piecesOf(added.size());
        for (int number = 0; number < count; number++) {
            byte[] piece = sent.file().piece(number);
            pieces.keep(tx, added, number, cipher.encrypt(piece, place(added, number)));
        }
        return new Attached(added, true);
    }

    /** What stands against one more. */
    public static Optional<Problem> tooMany(List<Attachment> there) {
        long count = there.stream()
                .filter(attachment -> attachment.withdrawal().isEmpty())
                .count();
        return refuseIf(count >= MOST, Problem.of(AttachmentProblem.TOO_MANY_ATTACHMENTS, Map.of("most", MOST)));
    }

    /** All of a subject, the oldest first, those that were withdrawn too. */
    public List<Attachment> of(BranchTransaction tx, UUID subject) {
        return tx.query("""
                        SELECT * FROM attachment
                        WHERE branch_id = ANY (:branches) AND subject_id = :subject ORDER BY attached_at, id""")
                .bind("subject", subject)
                .map((row, context) -> read(row))
                .list();
    }

    /** @throws Problem {@code NOT_FOUND} also for one of another subject */
    public Attachment one(BranchTransaction tx, UUID subject, UUID id) {
        return of(tx, subject).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND, Map.of("what", "附件 attachment")));
    }

    /**
     * 作废: takes one back. The subject is locked, as for {@link #attach}.
     *
     * @throws Problem {@code NOT_FOUND}, {@code ATTACHMENT_WITHDRAWN}
     */
    public Attachment withdraw(BranchTransaction tx, UUID subject, UUID id, Actor by, String reason) {
        Attachment there = one(tx, subject, id);
        refuse(refuseIf(there.withdrawal().isPresent(), Problem.of(AttachmentProblem.ATTACHMENT_WITHDRAWN)));
        tx.update("""
                        UPDATE attachment SET withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                        WHERE branch_id = :branch AND id = :id""")
                .bind("at", tx.now())
                .bind("by", by.staffId())
                .bind("reason", sealed(there, "withdrawn_reason", Optional.of(reason)))
                .bind("id", id)
                .execute();
        return one(tx, subject, id);
    }

    /** One piece of the bytes, opened. */
    byte[] piece(BranchTransaction tx, Attachment attachment, int number) {
        byte[] sealed = pieces.find(tx, attachment, number)
                .orElseThrow(() -> new IllegalStateException(
                        "Piece %d of attachment %s is missing.".formatted(number, attachment.id())));
        return cipher.decrypt(sealed, place(attachment, number));
    }

    /** Which piece it is, and of how many. */
    private static FieldAddress place(Attachment attachment, int number) {
        return new FieldAddress(
                attachment.branch(),
                "attachment_piece",
                "content",
                attachment.id() + "/" + number + "/" + SoundFile.piecesOf(attachment.size()));
    }

    private void insert(BranchTransaction tx, Subject subject, Attachment added, String fingerprint) {
        tx.update("""
                        INSERT INTO attachment (id, branch_id, office_id, subject_type, subject_id, kind, type, size, fingerprint,
                                                name, caption, attached_at, attached_by)
                        VALUES (:id, :branch, :office, :subjectType, :subject, :kind, :type, :size, :fingerprint,
                                :name, :caption, :at, :by)""")
                .bind("id", added.id())
                .bind("office", added.office())
                .bind("subjectType", subject.type())
                .bind("subject", subject.id())
                .bind("kind", added.kind().name())
                .bind("type", added.type().name())
                .bind("size", added.size())
                .bind("fingerprint", fingerprint)
                .bind("name", sealed(added, "name", added.name()))
                .bind("caption", sealed(added, "caption", added.caption()))
                .bind("at", added.at())
                .bind("by", added.by())
                .execute();
    }

    private String sealed(Attachment attachment, String column, Optional<String> text) {
        return text.map(words -> cipher.encrypt(words, address(attachment.branch(), column, attachment.id())))
                .orElse(null);
    }

    private Attachment read(ResultSet row) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("branch_id"),
                row.getString("office_id"),
                AttachmentKind.valueOf(row.getString("kind")),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                opened(row, "name"),
                opened(row, "caption"),
                row.getTimestamp("attached_at").toInstant(),
                row.getString("attached_by"),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new Withdrawal(
                                withdrawn.toInstant(),
                                row.getString("withdrawn_by"),
                                opened(row, "withdrawn_reason").orElseThrow())));
    }

    private Optional<String> opened(ResultSet row, String column) throws SQLException {
        String stored = row.getString(column);
        return stored == null
                ? Optional.empty()
                : Optional.of(cipher.decrypt(
                        stored, address(row.getString("branch_id"), column, row.getObject("id", UUID.class))));
    }

    private static FieldAddress address(String branch, String column, UUID id) {
        return new FieldAddress(branch, TABLE, column, id.toString());
    }
}

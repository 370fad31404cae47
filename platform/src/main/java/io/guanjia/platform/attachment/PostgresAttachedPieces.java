package io.guanjia.platform.attachment;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Keeps them in the service's own database, in the transaction that attaches: after a rollback nothing is left lying. */
@ApplicationScoped
class PostgresAttachedPieces implements AttachedPieces {

    @Override
    public void keep(BranchTransaction tx, Attachment attachment, int number, byte[] sealed) {
        tx.update("""
                        INSERT INTO attachment_piece (attachment_id, branch_id, office_id, number, content)
                        VALUES (:attachment, :branch, :office, :number, :content)""")
                .bind("attachment", attachment.id())
                .bind("office", attachment.office())
                .bind("number", number)
                .bind("content", sealed)
                .execute();
    }

    @Override
    public Optional<byte[]> find(BranchTransaction tx, Attachment attachment, int number) {
        return tx.query("""
                        SELECT content FROM attachment_piece
                        WHERE branch_id = ANY (:branches) AND attachment_id = :attachment AND number = :number""")
                .bind("attachment", attachment.id())
                .bind("number", number)
                .mapTo(byte[].class)
                .findOne();
    }
}

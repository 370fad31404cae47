package io.guanjia.platform.attachment;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;

/** Where the sealed bytes of attachments are kept, piece by piece; once kept, no piece changes. */
interface AttachedPieces {

    void keep(BranchTransaction tx, Attachment attachment, int number, byte[] sealed);

    Optional<byte[]> find(BranchTransaction tx, Attachment attachment, int number);
}

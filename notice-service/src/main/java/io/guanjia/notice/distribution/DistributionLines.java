package io.guanjia.notice.distribution;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The distribution lines of the branches that a transaction may see. */
public interface DistributionLines {

    /** Adds the lines; false, and nothing usable, if a home or board among them has a line that still counts. */
    boolean add(BranchTransaction tx, List<DistributionLine> lines);

    /** The line of this notice, locked until the transaction ends. */
    Optional<DistributionLine> lock(BranchTransaction tx, UUID noticeId, UUID lineId);

    /** The lines of a notice that are still to be done, locked until the transaction ends. */
    List<DistributionLine> open(BranchTransaction tx, UUID noticeId);

    /** The lines of a notice that hang on a board, locked until the transaction ends. */
    List<DistributionLine> hanging(BranchTransaction tx, UUID noticeId);

    void save(BranchTransaction tx, DistributionLine line);

    /** The line with its rows in the register. */
    LineOnFile onFile(BranchTransaction tx, DistributionLine line);

    /** The distribution list of a notice, in the order it was planned. */
    List<LineOnFile> ofNotice(BranchTransaction tx, UUID noticeId);
}

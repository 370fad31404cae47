package io.guanjia.notice.distribution;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The distribution lines of the branches that a transaction may see. */
public interface DistributionLines {

    /** Adds the lines; false, and nothing usable, if one of them was planned before. */
    boolean add(BranchTransaction tx, List<DistributionLine> lines);

    /** The line of this notice, locked until the transaction ends. */
    Optional<DistributionLine> lock(BranchTransaction tx, UUID noticeId, UUID lineId);

    void save(BranchTransaction tx, DistributionLine line);

    /** The distribution list of a notice, in the order it was planned. */
    List<LineOnFile> ofNotice(BranchTransaction tx, UUID noticeId);
}

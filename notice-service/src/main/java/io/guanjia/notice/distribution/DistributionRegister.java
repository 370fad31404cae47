package io.guanjia.notice.distribution;

import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The 《文件发放登记表》 (S3-4.2.6.4a): rows are added, never changed. */
public interface DistributionRegister {

    void add(BranchTransaction tx, RegisterEntry entry);

    /** Rows in the order they were written, one more than the page holds if there are more. */
    List<RegisterEntry> list(
            BranchTransaction tx, Optional<String> office, Optional<YearMonth> month, PageRequest page);
}

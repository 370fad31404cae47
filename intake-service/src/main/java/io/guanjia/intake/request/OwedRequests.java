package io.guanjia.intake.request;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;

/** What a department or a member of staff still owes, for whoever takes it over. */
public interface OwedRequests {

    /** Nobody hands more than this over by hand. */
    int MOST = 500;

    /** Requests of which the department has an open slip, the oldest slip first. */
    List<OwedRequest> byDepartment(BranchTransaction tx, String departmentCode);

    /** Requests that somebody registered and that are open, the oldest first. */
    List<OwedRequest> byStaff(BranchTransaction tx, String staffId);
}

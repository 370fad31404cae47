package io.guanjia.routing.slip;

import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.organisation.KnownDepartments;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;

/** The departments of the branches that a transaction may see. */
public interface Departments extends KnownDepartments {

    Optional<Department> find(BranchTransaction tx, String code);

    /** What a department does, e.g. {@code ENGINEERING}; of one that was told of before kinds were kept, what its code says. */
    String kindOf(BranchTransaction tx, String code);

    /** @throws Problem {@code OTHER_DEPARTMENT} unless the transaction sees it; one that has ended is still there */
    void require(BranchTransaction tx, String code);

    /** The department, kept from ending until the transaction ends; others may read it the same way meanwhile. */
    Optional<Department> hold(BranchTransaction tx, String code);
}

package io.guanjia.platform.organisation;

import io.guanjia.platform.transaction.BranchTransaction;
import java.util.Optional;
import java.util.UUID;

/** What a service knows of the departments of its branches. One bean where something waits for them, else none. */
public interface KnownDepartments {

    /**
     * Writes down what the organisation said last, if it is not known already.
     *
     * @return the department as it is known now, locked until the transaction ends
     */
    Department keep(BranchTransaction tx, Department told);

    /** The department, locked until the transaction ends. */
    Optional<Department> lock(BranchTransaction tx, UUID id);
}

package io.guanjia.routing.slip;

import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who can take slips over: a department of the same office that goes on. */
@ApplicationScoped
class Successors {

    private final Departments departments;

    Successors(Departments departments) {
        this.departments = departments;
    }

    /** @throws Problem {@code DEPARTMENT_UNKNOWN} also for another office's, {@code DEPARTMENT_ENDED} */
    void require(BranchTransaction tx, String code, String office) {
        Department found = departments
                .find(tx, code)
                .filter(department -> department.office().equals(office))
                .orElseThrow(() -> Problem.of(SlipProblem.DEPARTMENT_UNKNOWN, Map.of("department", code)));
        if (found.isOver(tx.now())) {
            throw Problem.of(SlipProblem.DEPARTMENT_ENDED, Map.of("department", code));
        }
    }
}

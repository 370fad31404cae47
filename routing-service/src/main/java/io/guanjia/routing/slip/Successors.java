package io.guanjia.routing.slip;

import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who can take slips over: a department of the same office that goes on. */
@ApplicationScoped
class Successors {

    private final Departments departments;
    private final ContactSlips slips;

    Successors(Departments departments, ContactSlips slips) {
        this.departments = departments;
        this.slips = slips;
    }

    /**
     * Lets the department stay as it is and get no other slip until the transaction ends, and locks the slips of a slip's
     * request. The department comes first, as for whoever ends it; a slip that is being issued to it is waited for.
     *
     * @return the slips of the request, none if there is no such slip
     */
    List<ContactSlip> lockWith(BranchTransaction tx, UUID slipId, String department) {
        departments.find(tx, department).ifPresent(found -> departments.lock(tx, found.id()));
        return slips.find(tx, slipId)
                .map(stored -> {
                    Matter matter = stored.slip().matter();
                    slips.lockMatter(tx, matter.requestId(), matter.round(), department);
                    return slips.lockAllOf(tx, matter.requestId());
                })
                .orElse(List.of());
    }

    /**
     * Refuses a department that cannot take a slip over. One matter is one slip to a department, so that a household is
     * asked about it once (S0-5.2.5).
     *
     * @param ofTheRequest all slips of the request
     * @throws Problem {@code DEPARTMENT_UNKNOWN} also for another office's, {@code DEPARTMENT_ENDED}, {@code
     *     DEPARTMENT_HAS_A_SLIP}
     */
    void require(BranchTransaction tx, ContactSlip slip, SlipCommand.HandOver command, List<ContactSlip> ofTheRequest) {
        requireGoingOn(tx, command.toDepartment(), slip.office());
        ofTheRequest.stream()
                .filter(other -> SlipRules.theDepartmentHasItInHand(
                        other, command.toDepartment(), slip.matter().round()))
                .filter(other -> !command.anotherMatter())
                .findFirst()
                .ifPresent(other -> {
                    throw Problem.of(
                            SlipProblem.DEPARTMENT_HAS_A_SLIP,
                            Map.of("department", command.toDepartment(), "slip", other.number()),
                            List.of("S0-5.2.5"));
                });
    }

    private void requireGoingOn(BranchTransaction tx, String code, String office) {
        Department found = departments
                .find(tx, code)
                .filter(department -> department.office().equals(office))
                .orElseThrow(() -> Problem.of(SlipProblem.DEPARTMENT_UNKNOWN, Map.of("department", code)));
        if (found.isOver(tx.now())) {
            throw Problem.of(SlipProblem.DEPARTMENT_ENDED, Map.of("department", code));
        }
    }
}

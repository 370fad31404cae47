package io.guanjia.routing.slip;

import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** While a department is over, what its open slips wait for is the office director's, until they are handed over to another. */
@ApplicationScoped
public class EntrustSlips implements DepartmentFollower {

    private final ContactSlips slips;
    private final Deadlines deadlines;

    EntrustSlips(ContactSlips slips, Deadlines deadlines) {
        this.slips = slips;
        this.deadlines = deadlines;
    }

    @Override
    public void follow(BranchTransaction tx, String department, boolean over) {
        for (ContactSlip slip : slips.lockOpenOf(tx, department)) {
            for (SlipClock clock : SlipClock.values()) {
                if (clock.isOfTheDepartment()) {
                    deadlines.entrust(tx, slip.id(), clock.name(), clock.ownerFor(slip.matter(), over));
                }
            }
        }
    }
}

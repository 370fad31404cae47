package io.guanjia.routing.slip;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.DueHandler;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Departments end and are taken up again. While one is over there is nobody in it to act: what its open slips wait for is the
 * office director's, until the slips are handed over to another department.
 */
@ApplicationScoped
public class FollowDepartments implements DueHandler {

    private static final String SUBJECT = "department";
    /** The clock that brings the end of a department about. */
    static final String END = "END";

    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Departments departments;
    private final ContactSlips slips;
    private final Deadlines deadlines;

    FollowDepartments(Departments departments, ContactSlips slips, Deadlines deadlines) {
        this.departments = departments;
        this.slips = slips;
        this.deadlines = deadlines;
    }

    /** What the organisation says of a department now. Its end, past or to come, is the clock's to bring about. */
    public void learn(BranchTransaction tx, Department told) {
        departments.keep(tx, told);
        deadlines.cancelAll(tx, told.id());
        told.endsAt().ifPresentOrElse(end -> deadlines.set(tx, untilItsEnd(told, end)), () -> entrust(tx, told, false));
    }

    private static NewDeadline untilItsEnd(Department department, Instant end) {
        return new NewDeadline(
                department.office(),
                SUBJECT,
                department.id(),
                END,
                SlipClock.DIRECTOR,
                Optional.empty(),
                new DueRule.Minutes((int) AHEAD.toMinutes()),
                end.minus(AHEAD),
                0);
    }

    @Override
    public String subjectType() {
        return SUBJECT;
    }

    @Override
    public String kind() {
        return END;
    }

    @Override
    public void lock(BranchTransaction tx, UUID subjectId) {
        departments.lock(tx, subjectId);
    }

    @Override
    public void ranOut(BranchTransaction tx, UUID subjectId, Instant dueAt) {
        departments.lock(tx, subjectId).ifPresent(over -> entrust(tx, over, true));
    }

    private void entrust(BranchTransaction tx, Department department, boolean over) {
        for (ContactSlip slip : slips.lockOpenOf(tx, department.code())) {
            for (SlipClock clock : SlipClock.values()) {
                if (clock.isOfTheDepartment()) {
                    deadlines.entrust(tx, slip.id(), clock.name(), clock.ownerFor(slip.matter(), over));
                }
            }
        }
    }
}

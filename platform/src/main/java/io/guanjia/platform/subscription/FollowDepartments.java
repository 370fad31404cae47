package io.guanjia.platform.subscription;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.DueHandler;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.organisation.KnownDepartments;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Departments end, now or at a time to come, and are taken up again: whoever waits for one is told when it comes to that. */
@ApplicationScoped
public class FollowDepartments implements DueHandler, LabelledClocks {

    private static final String SUBJECT = "department";
    private static final String END = "END";
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final Deadlines deadlines;
    private final List<KnownDepartments> known;
    private final List<DepartmentFollower> followers;

    @Inject
    FollowDepartments(
            Deadlines deadlines, @Any Instance<KnownDepartments> known, @Any Instance<DepartmentFollower> followers) {
        this(deadlines, known.stream().toList(), followers.stream().toList());
    }

    FollowDepartments(Deadlines deadlines, List<KnownDepartments> known, List<DepartmentFollower> followers) {
        this.deadlines = deadlines;
        this.known = known;
        this.followers = followers;
    }

    /** Something was said of a department. Its end, past or to come, is the clock's to bring about. */
    void learn(BranchTransaction tx, Department told) {
        known.forEach(departments -> {
            Department department = departments.keep(tx, told);
            deadlines.cancelAll(tx, department.id());
            department
                    .endsAt()
                    .ifPresentOrElse(
                            end -> deadlines.set(tx, untilItsEnd(department, end)), () -> tell(tx, department, false));
        });
    }

    private static NewDeadline untilItsEnd(Department department, Instant end) {
        return new NewDeadline(
                department.office(),
                SUBJECT,
                department.id(),
                END,
                DeadlineOwner.post("OFFICE_DIRECTOR"),
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
    public Map<String, String> byKind() {
        return known.isEmpty() ? Map.of() : Map.of(END, "部门撤销 End of the department");
    }

    @Override
    public void lock(BranchTransaction tx, UUID id) {
        known.forEach(departments -> departments.lock(tx, id));
    }

    @Override
    public void ranOut(BranchTransaction tx, UUID id, Instant dueAt) {
        known.stream()
                .flatMap(departments -> departments.lock(tx, id).stream())
                .filter(department -> department.isOver(tx.now()))
                .forEach(department -> tell(tx, department, true));
    }

    private void tell(BranchTransaction tx, Department department, boolean over) {
        followers.forEach(follower -> follower.follow(tx, department.code(), over));
    }
}

package io.guanjia.intake.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.DueHandler;
import io.guanjia.platform.deadline.LabelledClocks;
import io.guanjia.platform.deadline.NewDeadline;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Departments end, now or at a time to come, and are taken up again: whoever waits for one is told when it comes to that. */
@ApplicationScoped
public class FollowDepartments implements DueHandler, LabelledClocks {

    private static final String SUBJECT = "department";
    private static final String END = "END";
    private static final Duration AHEAD = Duration.ofMinutes(1);

    private final OrganisationEntries entries;
    private final Deadlines deadlines;
    private final DepartmentFollower follower;

    FollowDepartments(OrganisationEntries entries, Deadlines deadlines, DepartmentFollower follower) {
        this.entries = entries;
        this.deadlines = deadlines;
        this.follower = follower;
    }

    /** Something was said of a department. Its end, past or to come, is the clock's to bring about. */
    public void learn(BranchTransaction tx, String code) {
        entries.lock(tx, SUBJECT + ":" + code).ifPresent(department -> {
            deadlines.cancelAll(tx, idOf(department));
            department
                    .endsAt()
                    .ifPresentOrElse(
                            end -> deadlines.set(tx, untilItsEnd(department)), () -> tell(tx, department, false));
        });
    }

    private static NewDeadline untilItsEnd(StoredEntry department) {
        return new NewDeadline(
                department.content().path("office").asText(),
                SUBJECT,
                idOf(department),
                END,
                DeadlineOwner.post("OFFICE_DIRECTOR"),
                Optional.empty(),
                new DueRule.Minutes((int) AHEAD.toMinutes()),
                department.endsAt().orElseThrow().minus(AHEAD),
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
        return Map.of(END, "部门撤销 End of the department");
    }

    @Override
    public void lock(BranchTransaction tx, UUID id) {
        of(tx, id).ifPresent(department -> entries.lock(tx, department.key()));
    }

    @Override
    public void ranOut(BranchTransaction tx, UUID id, Instant dueAt) {
        of(tx, id)
                .filter(department -> department.isEndedAt(tx.now()))
                .ifPresent(department -> tell(tx, department, true));
    }

    private void tell(BranchTransaction tx, StoredEntry department, boolean over) {
        follower.follow(tx, department.content().path("code").asText(), over);
    }

    private Optional<StoredEntry> of(BranchTransaction tx, UUID id) {
        return entries.listOf(tx, SUBJECT, tx.branch()).stream()
                .filter(department -> idOf(department).equals(id))
                .findFirst();
    }

    /** Entries are known by their keys; a clock wants an id, which follows from the key. */
    private static UUID idOf(StoredEntry department) {
        return UUID.nameUUIDFromBytes(department.key().getBytes(UTF_8));
    }
}

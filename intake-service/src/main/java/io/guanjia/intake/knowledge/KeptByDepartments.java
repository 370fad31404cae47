package io.guanjia.intake.knowledge;

import io.guanjia.intake.knowledge.KnowledgeEntry.Clock;
import io.guanjia.intake.organisation.Directory;
import io.guanjia.platform.deadline.DeadlineOwner;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.organisation.DepartmentFollower;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Before whom an entry stands when its day of review has come: before whoever keeps it, and while the department that keeps it
 * is over, before the office director.
 */
@ApplicationScoped
class KeptByDepartments implements DepartmentFollower {

    private final Directory directory;
    private final Deadlines deadlines;

    KeptByDepartments(Directory directory, Deadlines deadlines) {
        this.directory = directory;
        this.deadlines = deadlines;
    }

    DeadlineOwner ownerOf(BranchTransaction tx, KnowledgeEntry entry) {
        return entry.text()
                .keeper()
                .map(department -> ownerOf(
                        department,
                        directory
                                .department(tx, entry.office(), department)
                                .filter(kept -> kept.isEndedAt(tx.now()))
                                .isPresent()))
                .orElse(DeadlineOwner.post(entry.isOfTheGroup() ? "GROUP_PROPERTY_DEPARTMENT" : "CS_TEAM_LEADER"));
    }

    private static DeadlineOwner ownerOf(String department, boolean over) {
        return over ? DeadlineOwner.post("OFFICE_DIRECTOR") : DeadlineOwner.headOf(department);
    }

    /** What is heard of the organisation comes without a session, so entries are looked for without one. */
    @Override
    public void follow(BranchTransaction tx, String department, boolean over) {
        tx.query("""
                        SELECT id FROM knowledge_entry
                        WHERE branch_id = ANY (:branches) AND department = :department AND state = 'IN_FORCE' ORDER BY id FOR UPDATE""")
                .bind("department", department)
                .mapTo(UUID.class)
                .list()
                .forEach(entry ->
                        deadlines.entrust(tx, entry, Clock.KNOWLEDGE_REVIEW.name(), ownerOf(department, over)));
    }
}

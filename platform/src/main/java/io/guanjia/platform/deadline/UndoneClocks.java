package io.guanjia.platform.deadline;

import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** The clocks of a step that is taken back because it was a mistake. */
@ApplicationScoped
public class UndoneClocks {

    /** Locks in the order in which {@link Deadlines} does. */
    private static final String UPDATE = """
            WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(lock_of_clocks(:branch)))
            UPDATE deadline SET\s""";

    private static final String OF_SUBJECT =
            " FROM locked WHERE branch_id = :branch AND subject_id = :subject AND kind = :kind AND ";

    /** What the step started was never promised: it is owed no more, and was not broken even if it has run out. */
    public void neverOwed(BranchTransaction tx, UUID subjectId, String kind) {
        changed(
                        tx,
                        "state = 'CANCELLED', settled_at = :now, resolved_at = NULL",
                        "state IN ('OPEN', 'BREACHED')",
                        subjectId,
                        kind)
                .bind("now", tx.now())
                .execute();
    }

    /** What the step kept is not kept: its clock runs on as if nobody had stopped it. */
    public void runsOn(BranchTransaction tx, UUID subjectId, String kind) {
        String change = """
                state = CASE state WHEN 'MET' THEN 'OPEN' ELSE state END,
                  settled_at = CASE state WHEN 'MET' THEN NULL ELSE settled_at END, resolved_at = NULL""";
        changed(tx, change, "state IN ('MET', 'BREACHED')", subjectId, kind).execute();
    }

    private static Update changed(BranchTransaction tx, String change, String which, UUID subject, String kind) {
        return tx.sql()
                .createUpdate(UPDATE + change + OF_SUBJECT + which)
                .bind("branch", tx.branch())
                .bind("subject", subject)
                .bind("kind", kind);
    }
}

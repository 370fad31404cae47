package io.guanjia.platform.history;

import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The record of every transition: written with it, never changed. Its sequence per subject has no gaps. */
@ApplicationScoped
public class History {

    /** Adds a row; the database refuses a second one with the same sequence. */
    public void append(BranchTransaction tx, Entry entry) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO history (branch_id, office_id, subject_type, subject_id, sequence, action, from_state, to_state,
                                             actor_id, actor_role, reason, at)
                        VALUES (:branch, :office, :subjectType, :subjectId, :sequence, :action, :fromState, :toState,
                                :actorId, :actorRole, :reason, :at)""")
                .bind("branch", tx.branch())
                .bind("office", entry.office())
                .bind("subjectType", entry.subjectType())
                .bind("subjectId", entry.subjectId())
                .bind("sequence", entry.sequence())
                .bind("action", entry.action())
                .bind("fromState", entry.fromState())
                .bind("toState", entry.toState())
                .bind("actorId", entry.actor().staffId())
                .bind("actorRole", entry.actor().role())
                .bind("reason", entry.reason())
                .bind("at", tx.now())
                .execute();
    }

    /** What happened to a subject, oldest first. */
    public List<Line> of(BranchTransaction tx, UUID subjectId) {
        return tx.query("""
                        SELECT sequence, action, from_state, to_state, actor_id, actor_role, reason, at
                        FROM history WHERE branch_id = ANY (:branches) AND subject_id = :subject ORDER BY sequence""")
                .bind("subject", subjectId)
                .map(ConstructorMapper.of(Line.class))
                .list();
    }

    /** One transition to record; {@code fromState} and {@code reason} may be null. */
    public record Entry(
            String office,
            String subjectType,
            UUID subjectId,
            long sequence,
            String action,
            String fromState,
            String toState,
            Actor actor,
            String reason) {}

    /** One transition as views show it. */
    public record Line(
            long sequence,
            String action,
            String fromState,
            String toState,
            String actorId,
            String actorRole,
            String reason,
            Instant at) {}
}

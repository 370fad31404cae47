package io.guanjia.platform.history;

import io.guanjia.platform.deadline.Breach;
import io.guanjia.platform.deadline.Breaches;
import io.guanjia.platform.deadline.ClockLabels;
import io.guanjia.platform.privacy.ShownWords;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The record of every transition: written with it, never changed. Its sequence per subject has no gaps. */
@ApplicationScoped
public class History {

    private final ClockLabels labels;

    History(ClockLabels labels) {
        this.labels = labels;
    }

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

    /** What happened to a subject and which of its promises ran out, oldest first. */
    public List<Line> of(BranchTransaction tx, UUID subjectId) {
        List<Transition> transitions = tx.query("""
                        SELECT sequence, action, from_state, to_state, actor_id, actor_role, reason, at
                        FROM history WHERE branch_id = ANY (:branches) AND subject_id = :subject ORDER BY sequence""")
                .bind("subject", subjectId)
                .map(ConstructorMapper.of(Transition.class))
                .list();
        return Breaches.among(
                transitions.stream().map(Line::of).toList(), Line::at, Breaches.of(tx, subjectId, labels), Line::of);
    }

    /** What happened to several subjects that belong together, the latest first; promises that ran out are not among it. */
    public List<Change> latest(BranchTransaction tx, Collection<UUID> subjects, int atMost) {
        return tx.query("""
                        SELECT subject_id, action, actor_id, actor_role, reason, at FROM history
                        WHERE branch_id = ANY (:branches) AND subject_id = ANY (:subjects) ORDER BY at DESC, id DESC LIMIT :most""")
                .bindArray("subjects", UUID.class, subjects.toArray())
                .bind("most", atMost)
                .map(ConstructorMapper.of(Change.class))
                .list();
    }

    /** One transition of one of several subjects. */
    public record Change(UUID subjectId, String action, String actorId, String actorRole, String reason, Instant at) {}

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

    /** One transition as its row holds it. */
    public record Transition(
            long sequence,
            String action,
            String fromState,
            String toState,
            String actorId,
            String actorRole,
            String reason,
            Instant at) {}

    /**
     * One line as views show it: a transition, or a promise that ran out.
     *
     * @param sequence of a transition
     * @param breach what ran out and who must act, where the action is {@link Breach#ACTION}
     */
    public record Line(
            @Schema(nullable = true) Long sequence,
            String action,
            @Schema(nullable = true) String label,
            @Schema(nullable = true) String fromState,
            @Schema(nullable = true) String toState,
            String actorId,
            String actorRole,
            @Schema(nullable = true) String reason,
            Instant at,
            @Schema(nullable = true) Breach breach) {

        /** The line as a reader is shown it: its reason is words. */
        public Line shown(ShownWords words) {
            return new Line(
                    sequence, action, label, fromState, toState, actorId, actorRole, words.of(reason), at, breach);
        }

        static Line of(Transition of) {
            return new Line(
                    of.sequence(),
                    of.action(),
                    null,
                    of.fromState(),
                    of.toState(),
                    of.actorId(),
                    of.actorRole(),
                    of.reason(),
                    of.at(),
                    null);
        }

        static Line of(Breach breach) {
            return new Line(
                    null,
                    Breach.ACTION,
                    Breach.LABEL,
                    null,
                    null,
                    Caller.SUITE.staffId(),
                    Caller.SUITE.role(),
                    null,
                    breach.at(),
                    breach);
        }
    }
}

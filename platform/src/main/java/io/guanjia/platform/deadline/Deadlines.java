package io.guanjia.platform.deadline;

import io.guanjia.platform.calendar.Due;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.calendar.WorkingCalendar;
import io.guanjia.platform.organisation.Calendars;
import io.guanjia.platform.transaction.BranchTransaction;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Promises with a clock, as rows: set and settled in the transaction of the change that starts or keeps them, claimed
 * by {@link DeadlineClaimer} when they fall due. Overdue is a fact about a promise, never a state of its subject.
 */
@ApplicationScoped
public class Deadlines {

    private static final Logger LOG = Logger.getLogger(Deadlines.class);

    /**
     * The lock comes before the row's: whoever settles one clock and then sets another would else wait for a
     * recomputation that waits for the row just settled. What had run out stays so: its promise was broken.
     */
    private static final String SETTLE = """
            WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(lock_of_clocks(:branch)))
            UPDATE deadline SET state = CASE WHEN state = 'OPEN' THEN :state ELSE state END,
              settled_at = CASE WHEN state = 'OPEN' THEN :now::timestamptz ELSE settled_at END,
              resolved_at = CASE WHEN state = 'BREACHED' THEN :now::timestamptz END
            FROM locked WHERE branch_id = :branch AND state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL AND\s""";

    private static final String BEGUN =
            "subject_id = :subject AND kind = :kind AND starts_at <= :now::timestamptz + interval '1 hour'";

    private final Calendars calendars;
    private final MeterRegistry metrics;
    private final ClockLabels labels;

    Deadlines(Calendars calendars, MeterRegistry metrics, ClockLabels labels) {
        this.calendars = calendars;
        this.metrics = metrics;
        this.labels = labels;
    }

    /**
     * Starts a clock. A date beyond the published working calendar is kept, marked and alarmed: it may move once the
     * year is announced.
     *
     * @return when it falls due: the first instant that is too late
     */
    public Instant set(BranchTransaction tx, NewDeadline deadline) {
        Due due = deadline.rule().dueFrom(deadline.startsAt(), calendars.of(tx, tx.branch()));
        tx.sql()
                .createUpdate("""
                        INSERT INTO deadline (branch_id, office_id, subject_type, subject_id, kind, correlation_id, rule, starts_at,
                                              due_at, policy_version, calendar_version, beyond_calendar, owner_role, owner_department)
                        VALUES (:branch, :office, :subjectType, :subject, :kind, :correlation, :rule, :startsAt,
                                :dueAt, :policyVersion, :calendarVersion, :beyond, :ownerRole, :ownerDepartment)""")
                .bind("branch", tx.branch())
                .bind("office", deadline.office())
                .bind("subjectType", deadline.subjectType())
                .bind("subject", deadline.subjectId())
                .bind("kind", deadline.kind())
                .bind("correlation", deadline.correlation().orElse(null))
                .bind("rule", deadline.rule().toString())
                .bind("startsAt", deadline.startsAt())
                .bind("dueAt", due.at())
                .bind("policyVersion", deadline.policyVersion())
                .bind("calendarVersion", due.calendarVersion())
                .bind("beyond", due.beyondPublishedYear())
                .bind("ownerRole", deadline.owner().role())
                .bind("ownerDepartment", deadline.owner().department().orElse(null))
                .execute();
        if (due.beyondPublishedYear()) {
            alarm(tx.branch(), deadline.kind());
        }
        return due.at();
    }

    /** The promise is kept: its clock stops, and if it had run out before, nobody waits for it any more. */
    public void meet(BranchTransaction tx, UUID subjectId, String kind) {
        settle(tx, "MET", "subject_id = :subject AND kind = :kind", subjectId, kind);
    }

    /** Of the promises of a kind those are kept whose time has begun, or begins within the hour; the others are still to come. */
    public void meetBegun(BranchTransaction tx, UUID subjectId, String kind) {
        settle(tx, "MET", BEGUN, subjectId, kind);
    }

    /** Somebody else must act when the clock runs out, or has to now that it has. Nothing happens if it is not owed. */
    public void entrust(BranchTransaction tx, UUID subjectId, String kind, DeadlineOwner owner) {
        tx.sql()
                .createUpdate("""
                        UPDATE deadline SET owner_role = :role, owner_department = :department
                        WHERE branch_id = :branch AND subject_id = :subject AND kind = :kind
                          AND state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL""")
                .bind("branch", tx.branch())
                .bind("role", owner.role())
                .bind("department", owner.department().orElse(null))
                .bind("subject", subjectId)
                .bind("kind", kind)
                .execute();
    }

    /**
     * A promise that has not run out is owed later, as somebody allowed. The time it had stays readable.
     *
     * @return the time it had; empty where no such promise runs
     */
    public Optional<Instant> postpone(BranchTransaction tx, UUID subjectId, String kind, Instant until) {
        return tx.sql()
                .createQuery("""
                        WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(lock_of_clocks(:branch)))
                        UPDATE deadline SET previous_due_at = due_at, due_at = :until, beyond_calendar = false,
                          rule = 'MINUTES(' || ceil(extract(epoch FROM :until::timestamptz - starts_at) / 60) || ')'
                        FROM locked WHERE branch_id = :branch AND subject_id = :subject AND kind = :kind
                          AND state = 'OPEN' AND due_at > :now
                        RETURNING previous_due_at""")
                .bind("branch", tx.branch())
                .bind("subject", subjectId)
                .bind("kind", kind)
                .bind("until", until)
                .bind("now", tx.now())
                .mapTo(Instant.class)
                .findOne();
    }

    /** A promise of one kind binds no more: its clock stops, and nobody waits for one that had run out. */
    public void cancel(BranchTransaction tx, UUID subjectId, String kind) {
        settle(tx, "CANCELLED", "subject_id = :subject AND kind = :kind", subjectId, kind);
    }

    /** No promise of the subject binds any more: its clocks stop, and nobody waits for those that had run out. */
    public void cancelAll(BranchTransaction tx, UUID subjectId) {
        settle(tx, "CANCELLED", "subject_id = :subject", subjectId, null);
    }

    private static void settle(BranchTransaction tx, String state, String which, UUID subject, String kind) {
        var update = tx.sql()
                .createUpdate(SETTLE + which)
                .bind("branch", tx.branch())
                .bind("state", state)
                .bind("now", tx.now())
                .bind("subject", subject);
        (kind == null ? update : update.bind("kind", kind)).execute();
    }

    /** All clocks ever set for a subject, in the order they fall or fell due. */
    public List<DeadlineView> of(BranchTransaction tx, UUID subjectId) {
        return tx.query("""
                        SELECT kind, due_at, previous_due_at, state, settled_at, resolved_at, beyond_calendar, owner_role, owner_department
                        FROM deadline WHERE branch_id = ANY (:branches) AND subject_id = :subject ORDER BY due_at, id""")
                .bind("subject", subjectId)
                .map((row, context) -> view(row))
                .list();
    }

    /** Every promise of one kind that a subject ever made, in the order they fall or fell due. */
    public List<Promise> promised(BranchTransaction tx, UUID subjectId, String kind) {
        return tx.query("""
                        SELECT starts_at, due_at, state FROM deadline
                        WHERE branch_id = ANY (:branches) AND subject_id = :subject AND kind = :kind ORDER BY due_at, id""")
                .bind("subject", subjectId)
                .bind("kind", kind)
                .map(ConstructorMapper.of(Promise.class))
                .list();
    }

    private DeadlineView view(ResultSet row) throws SQLException {
        return new DeadlineView(
                row.getString("kind"),
                labels.labelOf(row.getString("kind")),
                ClockRow.instant(row, "due_at"),
                ClockRow.instant(row, "previous_due_at"),
                row.getString("state"),
                ClockRow.instant(row, "settled_at"),
                ClockRow.instant(row, "resolved_at"),
                row.getBoolean("beyond_calendar"),
                row.getString("owner_role"),
                row.getString("owner_department"));
    }

    /** The rows of a list, each with what it owes first. */
    public <T> List<Clocked<T>> with(BranchTransaction tx, List<T> rows, Function<T, UUID> idOf) {
        Map<UUID, NearestClock> nearest = nearest(tx, rows.stream().map(idOf).toList());
        return rows.stream()
                .map(row -> new Clocked<>(row, Optional.ofNullable(nearest.get(idOf.apply(row)))))
                .toList();
    }

    /** What each of these subjects owes first; those that owe nothing are left out. */
    public Map<UUID, NearestClock> nearest(BranchTransaction tx, List<UUID> subjects) {
        Map<UUID, NearestClock> nearest = new HashMap<>();
        tx.query("""
                        SELECT DISTINCT ON (subject_id) subject_id, kind, due_at FROM deadline
                        WHERE branch_id = ANY (:branches) AND subject_id = ANY (:subjects)
                          AND state IN ('OPEN', 'BREACHED') AND resolved_at IS NULL
                        ORDER BY subject_id, due_at, id""")
                .bind("subjects", subjects.toArray(UUID[]::new))
                .map((row, context) -> Map.entry(row.getObject("subject_id", UUID.class), clock(row, tx.now())))
                .forEach(clock -> nearest.put(clock.getKey(), clock.getValue()));
        return nearest;
    }

    private NearestClock clock(ResultSet row, Instant now) throws SQLException {
        String kind = row.getString("kind");
        Instant dueAt = ClockRow.instant(row, "due_at");
        return new NearestClock(kind, labels.labelOf(kind), dueAt, !now.isBefore(dueAt));
    }

    /**
     * Computes the branch's open deadlines that count working time again after its calendar changed, keeping the value
     * they had. Waits for those who are setting clocks by the calendar before, and others for it.
     */
    public void recompute(BranchTransaction tx) {
        tx.sql()
                .createQuery("SELECT pg_advisory_xact_lock(lock_of_clocks(:branch)) IS NULL")
                .bind("branch", tx.branch())
                .mapTo(Boolean.class)
                .one();
        WorkingCalendar calendar = calendars.of(tx, tx.branch());
        PreparedBatch moves = tx.sql().prepareBatch("""
                UPDATE deadline SET due_at = :dueAt, calendar_version = :version, beyond_calendar = :beyond,
                  previous_due_at = CASE WHEN due_at <> :dueAt THEN due_at ELSE previous_due_at END
                WHERE branch_id = :branch AND id = :id AND state = 'OPEN'""");
        for (OpenDeadline deadline : countingWorkingTime(tx)) {
            Due due = DueRule.parse(deadline.rule()).dueFrom(deadline.startsAt(), calendar);
            moves.bind("dueAt", due.at())
                    .bind("version", due.calendarVersion())
                    .bind("beyond", due.beyondPublishedYear())
                    .bind("branch", tx.branch())
                    .bind("id", deadline.id())
                    .add();
        }
        if (moves.size() > 0) {
            moves.execute();
        }
    }

    private static List<OpenDeadline> countingWorkingTime(BranchTransaction tx) {
        return tx.sql()
                .createQuery("""
                        SELECT id, rule, starts_at FROM deadline
                        WHERE state = 'OPEN' AND branch_id = :branch AND rule LIKE 'WORKING%' ORDER BY id""")
                .bind("branch", tx.branch())
                .map(ConstructorMapper.of(OpenDeadline.class))
                .list();
    }

    private void alarm(String branch, String kind) {
        LOG.warnf(
                "Branch %s: a %s deadline falls beyond the published working calendar; publish the next year",
                branch, kind);
        metrics.counter("guanjia.deadline.beyond.calendar", "branch", branch).increment();
    }

    /**
     * One clock, as views show it.
     *
     * @param label what it is called, Chinese first
     * @param resolvedAt of a breached promise: when it was kept late, or no longer owed
     * @param ownerRole the post that must act when it runs out, of that department if one is named
     */
    public record DeadlineView(
            String kind,
            String label,
            Instant dueAt,
            @Schema(nullable = true) Instant previousDueAt,
            String state,
            @Schema(nullable = true) Instant settledAt,
            @Schema(nullable = true) Instant resolvedAt,
            boolean beyondCalendar,
            String ownerRole,
            @Schema(nullable = true) String ownerDepartment) {}

    /** From when until when one clock runs or ran, and whether it was stopped because nobody waited for it any more. */
    public record Promise(Instant startsAt, Instant dueAt, String state) {}

    /** What recomputing needs of one row. */
    public record OpenDeadline(UUID id, String rule, Instant startsAt) {}
}

package io.guanjia.platform.deadline;

import io.guanjia.platform.transaction.BranchTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What ran out, among what happened: a clock writes no history of its own, so timelines are read together with it. */
public final class Breaches {

    private Breaches() {}

    /**
     * The promises of a subject that ran out, in the order they did. One that was found to have run out while the
     * command that resolved it was under way ran out before that command: it is told at that command's time.
     */
    public static List<Breach> of(BranchTransaction tx, UUID subjectId, ClockLabels labels) {
        return tx.query("""
                        SELECT least(settled_at, resolved_at) AS at, kind, due_at, owner_role, owner_department, resolved_at
                        FROM deadline WHERE branch_id = ANY (:branches) AND subject_id = :subject AND state = 'BREACHED'
                        ORDER BY at, due_at, id""")
                .bind("subject", subjectId)
                .map((row, context) -> breach(row, labels))
                .list();
    }

    private static Breach breach(ResultSet row, ClockLabels labels) throws SQLException {
        return new Breach(
                ClockRow.instant(row, "at"),
                row.getString("kind"),
                labels.labelOf(row.getString("kind")),
                ClockRow.instant(row, "due_at"),
                row.getString("owner_role"),
                row.getString("owner_department"),
                ClockRow.instant(row, "resolved_at"));
    }

    /**
     * Puts breaches among the lines of a timeline by their time, before a line of the same time. The lines keep their
     * order: one that began before another was written stands where the other's time has come.
     */
    public static <T> List<T> among(
            List<T> lines, Function<T, Instant> timeOf, List<Breach> breaches, Function<Breach, T> lineOf) {
        List<T> all = new ArrayList<>();
        int told = 0;
        for (T line : lines) {
            while (told < breaches.size() && !breaches.get(told).at().isAfter(timeOf.apply(line))) {
                all.add(lineOf.apply(breaches.get(told++)));
            }
            all.add(line);
        }
        breaches.subList(told, breaches.size()).forEach(breach -> all.add(lineOf.apply(breach)));
        return all;
    }
}

package io.guanjia.intake.request.store;

import io.guanjia.intake.request.RequestClock;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.platform.transaction.WorkerSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Follows the history behind those who write it and makes findable what was said with each line, so that registering costs
 * nothing more. One replica does it at a time. What it has not come to when it is killed is taken again; whatever was
 * findable under other keys is thrown away and made anew.
 */
@ApplicationScoped
class SaidFollower {

    private static final String MINE =
            "SELECT history_id, edition FROM said_position WHERE branch_id = '-' FOR UPDATE SKIP LOCKED";

    private static final String NEXT = """
            SELECT id, branch_id, subject_type, subject_id, sequence FROM history WHERE id > :after ORDER BY id LIMIT :most""";

    private static final String WITHIN = """
            SELECT id, branch_id, subject_type, subject_id, sequence FROM history WHERE id BETWEEN :from AND :to ORDER BY id""";

    private static final String OLDEST_RUNNING = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    private static final String NEXT_TRANSACTION = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint";

    private static final String WAITING = """
            SELECT coalesce(max(id), 0) - (SELECT history_id FROM said_position WHERE branch_id = '-') FROM history""";

    private final WorkerSql worker;
    private final Transactions transactions;
    private final SaidPacks packs;
    private final SaidKeys keys;
    private final int batch;
    private Followed followed = new Followed(0);

    SaidFollower(
            WorkerSql worker,
            Transactions transactions,
            SaidPacks packs,
            SaidKeys keys,
            @ConfigProperty(name = "guanjia.said.batch") int batch) {
        this.worker = worker;
        this.transactions = transactions;
        this.packs = packs;
        this.keys = keys;
        this.batch = batch;
    }

    /**
     * Follows one batch, unless another replica is at it.
     *
     * @return whether more may be waiting
     */
    boolean follow() {
        return worker.in(sql -> sql.createQuery(MINE)
                .map(ConstructorMapper.of(Position.class))
                .findOne()
                .map(position -> follow(sql, position))
                .orElse(false));
    }

    /** How many lines of the history are not followed yet. */
    long waiting() {
        return worker.in(sql -> sql.createQuery(WAITING).mapTo(Long.class).one());
    }

    private boolean follow(Handle sql, Position position) {
        if (!position.edition().equals(keys.edition())) {
            startAnew(sql);
            keep(sql, new Position(0, keys.edition()));
            followed = new Followed(0);
            return true;
        }
        if (followed.position() != position.historyId()) {
            // This replica begins, or another one was at it, or a database was put back to what it had been.
            followed = new Followed(position.historyId());
        }
        try {
            List<Line> lines = new ArrayList<>(late(sql));
            List<Line> next = next(sql);
            lines.addAll(next);
            add(lines);
            if (followed.position() != position.historyId()) {
                keep(sql, new Position(followed.position(), position.edition()));
            }
            return next.size() == batch;
        } catch (RuntimeException failure) {
            // What was read was not kept: the next round reads it again.
            followed = new Followed(position.historyId());
            throw failure;
        }
    }

    private void startAnew(Handle sql) {
        List<String> branches = sql.createQuery("SELECT branch_id FROM branch ORDER BY branch_id")
                .mapTo(String.class)
                .list();
        for (String branch : branches) {
            boolean more;
            do {
                more = transactions.in(Scope.ofBranch(branch), packs::clear);
            } while (more);
        }
    }

    private List<Line> late(Handle sql) {
        List<Followed.Gap> gaps = followed.gaps();
        if (gaps.isEmpty()) {
            return List.of();
        }
        long oldestRunning = sql.createQuery(OLDEST_RUNNING).mapTo(Long.class).one();
        List<Line> lines = new ArrayList<>();
        for (Followed.Gap gap : gaps) {
            List<Line> come = sql.createQuery(WITHIN)
                    .bind("from", gap.from())
                    .bind("to", gap.to())
                    .map(ConstructorMapper.of(Line.class))
                    .list();
            followed.readAgain(gap, come.stream().map(Line::id).toList(), oldestRunning);
            lines.addAll(come);
        }
        return lines;
    }

    private List<Line> next(Handle sql) {
        List<Line> next = sql.createQuery(NEXT)
                .bind("after", followed.upTo())
                .bind("most", batch)
                .map(ConstructorMapper.of(Line.class))
                .list();
        if (!next.isEmpty()) {
            long nextTransaction =
                    sql.createQuery(NEXT_TRANSACTION).mapTo(Long.class).one();
            followed.read(next.stream().map(Line::id).toList(), nextTransaction);
        }
        return next;
    }

    private void add(List<Line> lines) {
        Map<String, Set<SaidPacks.Line>> byBranch = new TreeMap<>();
        lines.stream()
                .filter(line -> line.subjectType().equals(RequestClock.SUBJECT))
                .forEach(line -> byBranch.computeIfAbsent(line.branchId(), branch -> new LinkedHashSet<>())
                        .add(new SaidPacks.Line(line.subjectId(), line.sequence())));
        byBranch.forEach((branch, ofBranch) -> transactions.in(Scope.ofBranch(branch), tx -> {
            packs.add(tx, ofBranch);
            return branch;
        }));
    }

    private static void keep(Handle sql, Position position) {
        sql.createUpdate("UPDATE said_position SET history_id = :historyId, edition = :edition WHERE branch_id = '-'")
                .bindMethods(position)
                .execute();
    }

    /** Up to which line all is findable, and under which keys. */
    public record Position(long historyId, String edition) {}

    /** A line of the history, of whatever it is. */
    public record Line(long id, String branchId, String subjectType, UUID subjectId, long sequence) {}
}

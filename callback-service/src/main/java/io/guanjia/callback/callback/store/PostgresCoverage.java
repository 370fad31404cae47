package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.Coverage;
import io.guanjia.callback.callback.CoverageFigures;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Coverage counted over the callbacks. The unit is the matter: callbacks of one rule and round on one request are one
 * household asked once. Earlier rounds of a reopened request do not count, nor what was cancelled with them or still
 * waits for rain; what nobody is owed stands beside.
 */
@ApplicationScoped
public class PostgresCoverage implements CoverageFigures {

    private static final String LOST = """
            callback.state IN ('WAIVED', 'UNREACHABLE') OR EXISTS (SELECT 1 FROM deadline
              WHERE deadline.branch_id = :branch AND deadline.subject_id = callback.id
                AND deadline.kind = 'CALLBACK' AND deadline.state = 'BREACHED')""";

    private static final String OF_THE_MONTH = """

            FROM callback JOIN followed_request
              ON followed_request.branch_id = callback.branch_id AND followed_request.request_id = callback.request_id
            WHERE callback.branch_id = :branch AND callback.triggered_at >= :from AND callback.triggered_at < :to
              AND callback.state NOT IN ('CANCELLED', 'AWAITING_RAINSTORM') AND callback.round = followed_request.round
            """;

    private static final String WITHOUT = """
            SELECT count(*) AS eligible, count(*) FILTER (WHERE lost AND NOT own) AS lost
            FROM (SELECT bool_or(callback.id = :id) AS own, bool_or(""" + LOST + ") AS lost" + OF_THE_MONTH + """
                    AND callback.office_id = :office AND callback.rule = :rule AND callback.state <> 'NOT_OWED'
                  GROUP BY callback.request_id) AS matter""";

    private static final String MONTH = """
            SELECT office_id, rule, count(*) FILTER (WHERE owed) AS eligible,
                   count(*) FILTER (WHERE owed AND done AND NOT lost) AS done,
                   count(*) FILTER (WHERE owed AND lost) AS lost,
                   array_agg(not_owed_reason) FILTER (WHERE NOT owed) AS not_owed
            FROM (SELECT callback.office_id, callback.rule, bool_or(callback.state <> 'NOT_OWED') AS owed,
                         bool_and(callback.state IN ('COMPLETED', 'NOT_OWED')) AS done, bool_or(""" + LOST + """
                         ) AS lost, min(callback.not_owed_reason) AS not_owed_reason""" + OF_THE_MONTH + """
                  GROUP BY callback.office_id, callback.rule, callback.request_id) AS matter
            GROUP BY office_id, rule ORDER BY office_id, rule""";

    @Override
    public Coverage heldWithout(BranchTransaction tx, Callback callback, ZoneId zone, int boundPercent) {
        tx.sql()
                .createQuery("SELECT pg_advisory_xact_lock(hashtext(:what))")
                .bind("what", "coverage " + callback.office() + " " + callback.rule() + " " + monthOf(callback, zone))
                .mapTo(String.class)
                .list();
        return seenWithout(tx, callback, zone, boundPercent);
    }

    @Override
    public Coverage seenWithout(BranchTransaction tx, Callback callback, ZoneId zone, int boundPercent) {
        YearMonth month = monthOf(callback, zone);
        return tx.sql()
                .createQuery(WITHOUT)
                .bind("id", callback.id())
                .bind("branch", callback.branch())
                .bind("office", callback.office())
                .bind("rule", callback.rule())
                .bind("from", startOf(month, zone))
                .bind("to", startOf(month.plusMonths(1), zone))
                .map((row, context) -> new Coverage(row.getLong("eligible"), row.getLong("lost"), boundPercent))
                .one();
    }

    @Override
    public List<Counted> of(BranchTransaction tx, String branch, YearMonth month, ZoneId zone) {
        return tx.sql()
                .createQuery(MONTH)
                .bind("branch", branch)
                .bind("from", startOf(month, zone))
                .bind("to", startOf(month.plusMonths(1), zone))
                .map((row, context) -> new Counted(
                        row.getString("office_id"),
                        CallbackRule.valueOf(row.getString("rule")),
                        row.getLong("eligible"),
                        row.getLong("done"),
                        row.getLong("lost"),
                        counted(row)))
                .list();
    }

    private static Map<String, Long> counted(ResultSet row) throws SQLException {
        Array reasons = row.getArray("not_owed");
        return reasons == null
                ? Map.of()
                : Arrays.stream((String[]) reasons.getArray())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Instant startOf(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static YearMonth monthOf(Callback callback, ZoneId zone) {
        return YearMonth.from(callback.triggeredAt().atZone(zone));
    }
}

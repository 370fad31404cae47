package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.BranchMonth;
import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.Coverage;
import io.guanjia.callback.callback.CoverageFigures;
import io.guanjia.callback.callback.CoverageOutcome;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/**
 * Coverage counted over the callbacks. The unit is the matter: callbacks of one rule and round on one request are one
 * household asked once. What ended in earlier rounds of a reopened request does not count, nor what was cancelled with them or
 * still waits for rain; what nobody is owed stands beside.
 */
@ApplicationScoped
public class PostgresCoverage implements CoverageFigures {

    private static final String OF_THE_MONTH = """

            FROM callback JOIN followed_request
              ON followed_request.branch_id = callback.branch_id AND followed_request.request_id = callback.request_id
            WHERE callback.branch_id = :branch AND callback.triggered_at >= :from AND callback.triggered_at < :to
              AND\s""" + MatterSql.counts("callback");

    private static final String OF_THE_RULE = " AND callback.office_id = :office AND callback.rule = :rule";

    private static final String WITHOUT =
            """
            SELECT count(*) AS eligible, count(*) FILTER (WHERE lost AND NOT own) AS lost
            FROM (SELECT bool_or(callback.id = :id) AS own, bool_or(""" + MatterSql.lost("callback") + ") AS lost" + OF_THE_MONTH + OF_THE_RULE + """

                    AND callback.state <> 'NOT_OWED' GROUP BY callback.request_id) AS matter""";

    private static final String MONTH = """
            SELECT office_id, rule, outcome, not_owed_reason, count(*) AS matters
            FROM (SELECT callback.office_id, callback.rule, min(callback.not_owed_reason)
                           FILTER (WHERE callback.state = 'NOT_OWED') AS not_owed_reason,
                         """ + MatterSql.outcome("callback") + " AS outcome" + OF_THE_MONTH + """
                  %s GROUP BY callback.office_id, callback.rule, callback.request_id) AS matter
            GROUP BY office_id, rule, outcome, not_owed_reason ORDER BY office_id, rule""";

    @Override
    public void hold(BranchTransaction tx, String office) {
        tx.sql()
                .createQuery("SELECT pg_advisory_xact_lock(hashtext(:what))")
                .bind("what", "coverage " + office)
                .mapTo(String.class)
                .list();
    }

    @Override
    public Coverage without(BranchTransaction tx, Callback callback, BranchMonth month, int boundPercent) {
        return ofTheRule(tx, WITHOUT, callback, month)
                .bind("id", callback.id())
                .map((row, context) -> new Coverage(row.getLong("eligible"), row.getLong("lost"), boundPercent))
                .one();
    }

    @Override
    public List<Counted> of(BranchTransaction tx, BranchMonth month) {
        return counted(tx.sql().createQuery(MONTH.formatted("")).bindMethods(month));
    }

    @Override
    public List<Counted> around(BranchTransaction tx, Callback callback, BranchMonth month) {
        return counted(ofTheRule(tx, MONTH.formatted(OF_THE_RULE), callback, month));
    }

    private static Query ofTheRule(BranchTransaction tx, String text, Callback callback, BranchMonth month) {
        return tx.sql()
                .createQuery(text)
                .bindMethods(month)
                .bind("office", callback.office())
                .bind("rule", callback.rule());
    }

    private static List<Counted> counted(Query month) {
        return month.map((row, context) -> new Counted(
                        row.getString("office_id"),
                        CallbackRule.valueOf(row.getString("rule")),
                        CoverageOutcome.valueOf(row.getString("outcome")),
                        Optional.ofNullable(row.getString("not_owed_reason")),
                        row.getLong("matters")))
                .list();
    }
}

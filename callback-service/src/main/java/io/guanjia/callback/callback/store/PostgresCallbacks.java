package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackEvent;
import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.CallbackInfo;
import io.guanjia.callback.callback.Callbacks;
import io.guanjia.callback.callback.Coverage;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.http.PageRequest;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Callbacks in their table. */
@ApplicationScoped
public class PostgresCallbacks implements Callbacks {

    private static final String INSERT = """
            INSERT INTO callback (id, branch_id, office_id, number, request_id, source_id, rule, round, triggered_at, due_at,
                                  state, sequence)
            VALUES (:id, :branch, :office, :number, :requestId, :sourceId, :rule, :round, :triggeredAt, :dueAt,
                    :state, :sequence)""";

    private static final String REQUEST_COLUMNS = "request.number AS request_number, request.unit";

    private static final String JOIN_REQUEST = """
            LEFT JOIN followed_request request ON request.request_id = %1$s.request_id AND request.branch_id = %1$s.branch_id""";

    private static final String FIND = """
            SELECT callback.*, %s FROM callback %s
            WHERE callback.branch_id = ANY (:branches) AND callback.id = :id""".formatted(REQUEST_COLUMNS, JOIN_REQUEST.formatted("callback"));

    /** Earlier rounds of a reopened request do not count, nor does what was cancelled with them. */
    private static final String COVERAGE = """
            SELECT count(*) AS eligible,
                   count(*) FILTER (WHERE callback.id <> :id
                     AND (callback.state = 'WAIVED' OR EXISTS (SELECT 1 FROM deadline
                          WHERE deadline.subject_id = callback.id AND deadline.branch_id = callback.branch_id
                            AND deadline.state = 'BREACHED'))) AS lost
            FROM callback JOIN followed_request ON followed_request.request_id = callback.request_id
                                               AND followed_request.branch_id = callback.branch_id
            WHERE callback.branch_id = :branch AND callback.office_id = :office AND callback.rule = :rule
              AND callback.triggered_at >= :from AND callback.triggered_at < :to
              AND callback.state <> 'CANCELLED' AND callback.round = followed_request.round""";

    private final PostgresCallbackRecords records;

    PostgresCallbacks(PostgresCallbackRecords records) {
        this.records = records;
    }

    @Override
    public boolean exists(BranchTransaction tx, UUID sourceId, CallbackRule rule, int round) {
        return tx.query("""
                        SELECT EXISTS (SELECT 1 FROM callback WHERE branch_id = ANY (:branches)
                                         AND source_id = :source AND rule = :rule AND round = :round)""")
                .bind("source", sourceId)
                .bind("rule", rule)
                .bind("round", round)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void add(BranchTransaction tx, Callback callback) {
        tx.sql()
                .createUpdate(INSERT)
                .bindMethods(callback)
                .bind("dueAt", callback.dueAt().orElse(null))
                .execute();
    }

    @Override
    public Optional<Callback> lock(BranchTransaction tx, UUID id) {
        return tx.query("SELECT * FROM callback WHERE branch_id = ANY (:branches) AND id = :id FOR UPDATE")
                .bind("id", id)
                .map(CallbackRow::callback)
                .findOne();
    }

    @Override
    public List<Callback> lockOpen(BranchTransaction tx, UUID requestId, int beforeRound) {
        return tx.query("""
                        SELECT * FROM callback WHERE branch_id = ANY (:branches) AND request_id = :request AND round < :round
                          AND state IN ('DUE', 'AWAITING_RAINSTORM') ORDER BY id FOR UPDATE""")
                .bind("request", requestId)
                .bind("round", beforeRound)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public Optional<CallbackInfo> find(BranchTransaction tx, UUID id) {
        return tx.query(FIND).bind("id", id).map(CallbackRow::info).findOne();
    }

    @Override
    public void save(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by) {
        int changed = tx.sql().createUpdate("""
                        UPDATE callback SET state = :state, sequence = :sequence
                        WHERE id = :id AND branch_id = :branch AND sequence = :sequence - 1""").bindMethods(callback).execute();
        if (changed != 1) {
            throw new IllegalStateException("callback " + callback.number() + " was not saved over its predecessor");
        }
        records.write(tx, callback, event, by);
    }

    @Override
    public Coverage coverageWithout(BranchTransaction tx, Callback callback, ZoneId zone, int targetPercent) {
        YearMonth month = YearMonth.from(callback.triggeredAt().atZone(zone));
        tx.sql()
                .createQuery("SELECT pg_advisory_xact_lock(hashtext(:what))")
                .bind("what", "coverage " + callback.office() + " " + callback.rule() + " " + month)
                .mapTo(String.class)
                .list();
        return tx.sql()
                .createQuery(COVERAGE)
                .bind("id", callback.id())
                .bind("branch", callback.branch())
                .bind("office", callback.office())
                .bind("rule", callback.rule())
                .bind("from", month.atDay(1).atStartOfDay(zone).toInstant())
                .bind("to", month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
                .map((row, context) -> new Coverage(row.getLong("eligible"), row.getLong("lost"), targetPercent))
                .one();
    }

    @Override
    public List<CallbackInfo> list(BranchTransaction tx, CallbackFilter filter, PageRequest page) {
        return Listing.of(tx, "callback")
                .inOffice(filter.office())
                .where("state IN (" + literals(filter.states()) + ")", true)
                .where(
                        "rule IN (" + literals(filter.rules()) + ")",
                        filter.rules().size() < CallbackRule.values().length)
                .compare("due_at", "<", filter.dueBefore())
                .equal("request_id", filter.requestId())
                .with(REQUEST_COLUMNS, JOIN_REQUEST.formatted("listed"))
                .oldestFirst("coalesce(due_at, timestamptz '9999-12-31 00:00:00Z')", "id")
                .page(page, CallbackRow::info);
    }

    /** Names of constants as SQL text, so that the planner can see that the index of open callbacks holds them all. */
    private static String literals(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> "'" + constant.name() + "'")
                .reduce((first, second) -> first + ", " + second)
                .orElse("''");
    }
}

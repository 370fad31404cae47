package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.BranchMonth;
import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackEvent;
import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.CallbackInfo;
import io.guanjia.callback.callback.Callbacks;
import io.guanjia.callback.callback.CoveredMatters;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.listing.Count;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.BranchDirectory;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Callbacks in their table. */
@ApplicationScoped
public class PostgresCallbacks implements Callbacks {

    private static final String INSERT = """
            INSERT INTO callback (id, branch_id, office_id, number, request_id, source_id, rule, round, triggered_at, due_at,
                                  state, sequence)
            VALUES (:id, :branch, :office, :number, :requestId, :sourceId, :rule, :round, :triggeredAt, :dueAt,
                    :state, :sequence)""";

    private static final String REQUEST_COLUMNS =
            "followed_request.number AS request_number, followed_request.unit, " + CallbackRow.AROUND;

    private static final String JOIN_REQUEST = """
            LEFT JOIN followed_request ON followed_request.request_id = %1$s.request_id
                                      AND followed_request.branch_id = %1$s.branch_id
            """;

    private static final String WITH_REQUEST = "SELECT callback.*, " + REQUEST_COLUMNS.formatted("callback")
            + " FROM callback " + JOIN_REQUEST.formatted("callback");

    private static final String OF_THE_SAME_MATTER = """

            FROM callback AS same JOIN followed_request
              ON followed_request.branch_id = same.branch_id AND followed_request.request_id = same.request_id
            WHERE same.branch_id = callback.branch_id AND same.request_id = callback.request_id
              AND same.office_id = callback.office_id AND same.rule = callback.rule
              AND same.triggered_at <@ ?::tstzrange AND\s""" + MatterSql.counts("same");

    private final PostgresCallbackRecords records;
    private final BranchDirectory branches;

    PostgresCallbacks(PostgresCallbackRecords records, BranchDirectory branches) {
        this.records = records;
        this.branches = branches;
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
    public boolean repairedBefore(BranchTransaction tx, UUID requestId, int round) {
        return tx.query("""
                        SELECT EXISTS (SELECT 1 FROM callback WHERE branch_id = ANY (:branches)
                                         AND request_id = :request AND source_id <> request_id AND round < :round)""")
                .bind("request", requestId)
                .bind("round", round)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public boolean leftARepairInDoubt(BranchTransaction tx, UUID requestId, int round) {
        return tx.query("""
                        WITH asked AS (
                          SELECT callback.rule, coalesce(ended_in_round, round) AS ended, coalesce(satisfaction, 'DISSATISFIED') AS said FROM callback
                          LEFT JOIN callback_record AS record ON record.branch_id = callback.branch_id AND record.callback_id = callback.id
                          WHERE callback.branch_id = ANY (:branches) AND request_id = :request AND coalesce(ended_in_round, round) < :round
                            AND state NOT IN ('DUE', 'AWAITING_RAINSTORM') AND (source_id <> request_id OR rule = 'REWORK'))
                        SELECT EXISTS (SELECT 1 FROM asked AS doubted WHERE said = 'DISSATISFIED' AND NOT EXISTS (
                          SELECT 1 FROM asked AS again WHERE rule = 'REWORK' AND said <> 'DISSATISFIED' AND again.ended > doubted.ended))""")
                .bind("request", requestId)
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
        return tx.query(WITH_REQUEST
                        + "WHERE callback.branch_id = ANY (:branches) AND callback.id = :id FOR UPDATE OF callback")
                .bind("id", id)
                .map(CallbackRow::callback)
                .findOne();
    }

    @Override
    public List<Callback> ofRequest(BranchTransaction tx, UUID requestId) {
        return tx.query(WITH_REQUEST + """
                        WHERE callback.branch_id = ANY (:branches) AND callback.request_id = :request
                        ORDER BY callback.round DESC, callback.id""")
                .bind("request", requestId)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public List<Callback> lockOpen(BranchTransaction tx, UUID requestId, int beforeRound) {
        return tx.query(WITH_REQUEST + """
                        WHERE callback.branch_id = ANY (:branches) AND callback.request_id = :request AND callback.round < :round
                          AND callback.state IN ('DUE', 'AWAITING_RAINSTORM') ORDER BY callback.id FOR UPDATE OF callback""")
                .bind("request", requestId)
                .bind("round", beforeRound)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public List<Callback> lockAwaitingRain(BranchTransaction tx, String office, Instant repairedBefore) {
        return tx.query(WITH_REQUEST + """
                        WHERE callback.branch_id = ANY (:branches) AND callback.office_id = :office
                          AND callback.state = 'AWAITING_RAINSTORM' AND callback.triggered_at < :before
                        ORDER BY callback.id FOR UPDATE OF callback""")
                .bind("office", office)
                .bind("before", repairedBefore)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public List<Callback> lockTriedBy(BranchTransaction tx, UUID rainstorm) {
        return tx.query(WITH_REQUEST + """
                        JOIN rainstorm_callback AS tried ON tried.branch_id = callback.branch_id AND tried.callback_id = callback.id
                        WHERE tried.branch_id = ANY (:branches) AND tried.rainstorm_id = :rainstorm
                        ORDER BY callback.id FOR UPDATE OF callback""")
                .bind("rainstorm", rainstorm)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public Optional<CallbackInfo> find(BranchTransaction tx, UUID id) {
        return tx.query(WITH_REQUEST + "WHERE callback.branch_id = ANY (:branches) AND callback.id = :id")
                .bind("id", id)
                .map(CallbackRow::info)
                .findOne();
    }

    @Override
    public void save(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by) {
        int changed = tx.sql()
                .createUpdate("""
                        UPDATE callback SET state = :state, sequence = :sequence, due_at = :dueAt, not_owed_reason = :notOwedReason,
                          ended_in_round = CASE WHEN :state NOT IN ('DUE', 'AWAITING_RAINSTORM') THEN
                            CASE WHEN source_id = request_id THEN round ELSE
                              (SELECT round FROM followed_request WHERE request_id = callback.request_id AND branch_id = :branch) END END
                        WHERE id = :id AND branch_id = :branch AND sequence = :sequence - 1""")
                .bindMethods(callback)
                .bind("dueAt", callback.dueAt().orElse(null))
                .bind("notOwedReason", event instanceof CallbackEvent.NotOwed(var reason, var note) ? reason : null)
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("callback " + callback.number() + " was not saved over its predecessor");
        }
        records.write(tx, callback, event, by);
    }

    @Override
    public void savePosts(BranchTransaction tx, Callback callback) {
        boolean asItsRuleSays = callback.roles().equals(callback.rule().roles());
        tx.sql()
                .createUpdate("""
                        UPDATE callback SET posts = :posts
                        WHERE id = :id AND branch_id = :branch AND posts IS DISTINCT FROM :posts""")
                .bind(
                        "posts",
                        asItsRuleSays
                                ? null
                                : callback.roles().stream().map(Enum::name).toArray(String[]::new))
                .bind("id", callback.id())
                .bind("branch", tx.branch())
                .execute();
    }

    @Override
    public Page<CallbackInfo> list(BranchTransaction tx, CallbackFilter filter, PageRequest page) {
        return asked(tx, filter)
                .with(REQUEST_COLUMNS.formatted("listed"), JOIN_REQUEST.formatted("listed"))
                .page(page, CallbackRow::info);
    }

    @Override
    public Count count(BranchTransaction tx, CallbackFilter filter) {
        return asked(tx, filter).count();
    }

    private Listing asked(BranchTransaction tx, CallbackFilter filter) {
        Listing asked = Listing.of(tx, "callback")
                .inOffice(filter.office())
                .where("state IN (" + literals(filter.states()) + ")", true)
                .where(
                        "rule IN (" + literals(filter.rules()) + ")",
                        filter.rules().size() < CallbackRule.values().length)
                .where(
                        "CASE WHEN posts IS NULL THEN rule = ANY (ARRAY[" + literals(rulesOf(filter)) + "]::text[])"
                                + " ELSE posts && ? END",
                        filter.posts().map(posts -> posts.toArray(String[]::new)))
                .equal("request_id", filter.requestId())
                .compare("triggered_at", "<", filter.workEndedBefore());
        filter.due().in(BoardFilter.in(asked, filter), tx, "callback", "callback.id");
        return filter.covered()
                .map(covered -> behindFigures(asked, covered, tx))
                .orElseGet(() -> asked.oldestFirst(BoardFilter.DUE, "id"));
    }

    private Listing behindFigures(Listing asked, CoveredMatters covered, BranchTransaction tx) {
        BranchMonth month = BranchMonth.of(tx.scope(), covered.branch(), covered.month(), branches);
        String stands = covered.outcome()
                .map(outcome -> " AND " + MatterSql.outcome("same") + " = '" + outcome.name() + "'")
                .orElse("");
        return asked.equal("branch_id", Optional.of(month.branch()))
                .compare("triggered_at", ">=", Optional.of(month.from()))
                .compare("triggered_at", "<", Optional.of(month.to()))
                .where(
                        "(SELECT " + MatterSql.speaker("same") + " = callback.id" + stands + OF_THE_SAME_MATTER + ")",
                        Optional.of("[" + month.from() + "," + month.to() + ")"))
                .oldestFirst("triggered_at", "id");
    }

    private static Set<CallbackRule> rulesOf(CallbackFilter filter) {
        return filter.posts().map(CallbackRule::completedByAnyOf).orElse(Set.of());
    }

    /** Names of constants as SQL text, so that the planner can see that the index of open callbacks holds them all. */
    static String literals(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> "'" + constant.name() + "'")
                .reduce((first, second) -> first + ", " + second)
                .orElse("''");
    }
}

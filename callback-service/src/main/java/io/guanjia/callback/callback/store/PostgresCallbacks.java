package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackEvent;
import io.guanjia.callback.callback.CallbackFilter;
import io.guanjia.callback.callback.CallbackInfo;
import io.guanjia.callback.callback.Callbacks;
import io.guanjia.callback.callback.Rainstorm;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.platform.http.PageRequest;
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

    private static final String WITH_REQUEST = """
            SELECT callback.*, followed_request.number AS request_number, followed_request.unit,
            """ + CallbackRow.AROUND + """

            FROM callback LEFT JOIN followed_request USING (request_id)
            """;

    private final PostgresCallbackRecords records;

    PostgresCallbacks(PostgresCallbackRecords records) {
        this.records = records;
    }

    @Override
    public boolean exists(BranchTransaction tx, UUID sourceId, CallbackRule rule, int round) {
        return tx.sql()
                .createQuery(
                        "SELECT EXISTS (SELECT 1 FROM callback WHERE source_id = :source AND rule = :rule AND round = :round)")
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
        return tx.sql()
                .createQuery(WITH_REQUEST
                        + "WHERE callback.id = :id AND callback.branch_id = :branch FOR UPDATE OF callback")
                .bind("id", id)
                .bind("branch", tx.branch())
                .map(CallbackRow::callback)
                .findOne();
    }

    @Override
    public List<Callback> lockOpen(BranchTransaction tx, UUID requestId, int beforeRound) {
        return tx.sql()
                .createQuery(WITH_REQUEST + """
                        WHERE callback.branch_id = :branch AND callback.request_id = :request AND callback.round < :round
                          AND callback.state IN ('DUE', 'AWAITING_RAINSTORM') ORDER BY callback.id FOR UPDATE OF callback""")
                .bind("branch", tx.branch())
                .bind("request", requestId)
                .bind("round", beforeRound)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public List<Callback> lockAwaitingRain(BranchTransaction tx, String office, Instant repairedBefore) {
        return tx.sql()
                .createQuery(WITH_REQUEST + """
                        WHERE callback.branch_id = :branch AND callback.office_id = :office
                          AND callback.state = 'AWAITING_RAINSTORM' AND callback.triggered_at < :before
                        ORDER BY callback.id FOR UPDATE OF callback""")
                .bind("branch", tx.branch())
                .bind("office", office)
                .bind("before", repairedBefore)
                .map(CallbackRow::callback)
                .list();
    }

    @Override
    public void add(BranchTransaction tx, Rainstorm rain, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO rainstorm (id, branch_id, office_id, began_at, ended_at, source, actor_id, actor_role, at)
                        VALUES (:id, :branch, :office, :beganAt, :endedAt, :source, :staffId, :role, :at)""")
                .bindMethods(rain)
                .bindMethods(by)
                .bind("branch", tx.branch())
                .bind("at", tx.now())
                .execute();
    }

    @Override
    public Optional<CallbackInfo> find(BranchTransaction tx, UUID id) {
        return tx.sql()
                .createQuery(WITH_REQUEST + "WHERE callback.id = :id")
                .bind("id", id)
                .map(CallbackRow::info)
                .findOne();
    }

    @Override
    public void save(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by) {
        int changed = tx.sql()
                .createUpdate("""
                        UPDATE callback SET state = :state, sequence = :sequence, due_at = :dueAt, not_owed_reason = :notOwedReason
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
    public List<CallbackInfo> list(BranchTransaction tx, CallbackFilter filter, PageRequest page) {
        return tx.sql()
                .createQuery(WITH_REQUEST + """
                        WHERE (:office::text IS NULL OR callback.office_id = :office)
                          AND callback.rule = ANY (:rules)
                          AND (:posts::text[] IS NULL
                               OR CASE WHEN callback.posts IS NULL THEN callback.rule = ANY (:rulesOfPosts) ELSE callback.posts && :posts END)
                          AND (:dueBefore::timestamptz IS NULL OR callback.due_at < :dueBefore)
                          AND (:requestId::uuid IS NULL OR callback.request_id = :requestId)
                          AND (:afterTime::timestamptz IS NULL
                               OR (coalesce(callback.due_at, timestamptz '9999-12-31 00:00:00Z'), callback.id) > (:afterTime, :afterId))
                        """ + "AND callback.state IN (" + literals(filter.states()) + ")" + """

                        ORDER BY coalesce(callback.due_at, timestamptz '9999-12-31 00:00:00Z'), callback.id LIMIT :limit""")
                .bind("office", tx.scope().office().or(filter::office).orElse(null))
                .bind("rules", filter.rules().stream().map(Enum::name).toArray(String[]::new))
                .bind(
                        "posts",
                        filter.posts()
                                .map(posts -> posts.toArray(String[]::new))
                                .orElse(null))
                .bind(
                        "rulesOfPosts",
                        filter.posts().map(CallbackRule::completedByAnyOf).orElse(Set.of()).stream()
                                .map(Enum::name)
                                .toArray(String[]::new))
                .bind("dueBefore", filter.dueBefore().orElse(null))
                .bind("requestId", filter.requestId().orElse(null))
                .bind("afterTime", page.after().map(cursor -> cursor.at()).orElse(null))
                .bind("afterId", page.after().map(cursor -> cursor.id()).orElse(null))
                .bind("limit", page.size() + 1)
                .map(CallbackRow::info)
                .list();
    }

    /** Names of constants as SQL text, so that the planner can see that the index of open callbacks holds them all. */
    private static String literals(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> "'" + constant.name() + "'")
                .reduce((first, second) -> first + ", " + second)
                .orElse("''");
    }
}

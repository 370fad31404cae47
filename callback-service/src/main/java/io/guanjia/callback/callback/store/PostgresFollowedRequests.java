package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.FollowedRequests;
import io.guanjia.callback.callback.Result;
import io.guanjia.callback.rule.CallbackRule;
import io.guanjia.callback.rule.Circumstances;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Followed requests in their table. */
@ApplicationScoped
public class PostgresFollowedRequests implements FollowedRequests {

    private static final String FOLLOW = """
            INSERT INTO followed_request AS known (request_id, branch_id, office_id, number, unit, round, voided)
            VALUES (:id, :branch, :office, :number, :unit, :round, :voided)
            ON CONFLICT (request_id) DO UPDATE SET number = coalesce(known.number, excluded.number),
                                                   unit   = coalesce(known.unit, excluded.unit),
                                                   round  = greatest(known.round, excluded.round),
                                                   voided = known.voided OR excluded.voided
            RETURNING *""";

    @Override
    public FollowedRequest follow(BranchTransaction tx, FollowedRequest said) {
        return tx.sql()
                .createQuery(FOLLOW)
                .bind("id", said.id())
                .bind("branch", tx.branch())
                .bind("office", said.office())
                .bind("number", said.number().orElse(null))
                .bind("unit", said.unit().orElse(null))
                .bind("round", said.round())
                .bind("voided", said.voided())
                .map((row, context) -> new FollowedRequest(
                        row.getObject("request_id", UUID.class),
                        row.getString("office_id"),
                        Optional.ofNullable(row.getString("number")),
                        Optional.ofNullable(row.getString("unit")),
                        row.getInt("round"),
                        row.getBoolean("voided")))
                .one();
    }

    @Override
    public void correctHome(BranchTransaction tx, UUID requestId, String unit) {
        tx.sql()
                .createUpdate("UPDATE followed_request SET unit = :unit WHERE request_id = :id AND branch_id = :branch")
                .bind("unit", unit)
                .bind("id", requestId)
                .bind("branch", tx.branch())
                .execute();
    }

    @Override
    public void revive(BranchTransaction tx, UUID requestId) {
        tx.sql()
                .createUpdate(
                        "UPDATE followed_request SET voided = false WHERE request_id = :id AND branch_id = :branch")
                .bind("id", requestId)
                .bind("branch", tx.branch())
                .execute();
    }

    @Override
    public void learn(BranchTransaction tx, UUID requestId, Circumstances said) {
        tx.sql()
                .createUpdate("""
                        UPDATE followed_request SET accused_post = :accusedPost, accused_staff_id = :accusedStaffId,
                                                    not_confirmable = :notConfirmable, relayed = :relayed
                        WHERE request_id = :id AND branch_id = :branch""")
                .bind("accusedPost", said.accusedPost().orElse(null))
                .bind("accusedStaffId", said.accusedStaffId().orElse(null))
                .bind("notConfirmable", said.notConfirmable().orElse(null))
                .bind("relayed", said.relayed())
                .bind("id", requestId)
                .bind("branch", tx.branch())
                .execute();
    }

    @Override
    public void noteWorker(BranchTransaction tx, Result work, Actor worker) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO request_worker (request_id, round, source_id, staff_id, post, branch_id, office_id)
                        VALUES (:requestId, :round, :sourceId, :staffId, :role, :branch, :office) ON CONFLICT DO NOTHING""")
                .bindMethods(work)
                .bindMethods(worker)
                .bind("branch", tx.branch())
                .execute();
    }

    @Override
    public Circumstances around(BranchTransaction tx, Result result, CallbackRule rule) {
        return tx.sql()
                .createQuery("SELECT " + CallbackRow.AROUND.formatted("callback") + """

                        FROM (VALUES (:branch, :requestId, :sourceId, :round, :rule)) AS callback (branch_id, request_id, source_id, round, rule)
                        LEFT JOIN followed_request
                          ON followed_request.branch_id = callback.branch_id AND followed_request.request_id = callback.request_id""")
                .bindMethods(result)
                .bind("rule", rule)
                .bind("branch", tx.branch())
                .map((row, context) -> CallbackRow.around(row))
                .one();
    }
}

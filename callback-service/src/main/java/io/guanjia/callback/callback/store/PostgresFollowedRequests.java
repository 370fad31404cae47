package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.FollowedRequest;
import io.guanjia.callback.callback.FollowedRequests;
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
}

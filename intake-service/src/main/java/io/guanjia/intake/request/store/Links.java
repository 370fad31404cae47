package io.guanjia.intake.request.store;

import io.guanjia.intake.request.LinkedRequest;
import io.guanjia.intake.request.RequestKind;
import io.guanjia.intake.request.RequestState;
import io.guanjia.intake.request.Ride;
import io.guanjia.intake.request.ServiceRequest;
import io.guanjia.platform.transaction.BranchTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which lines have to do with which, and which were merged into which. */
final class Links {

    private static final String KEEP = """
            INSERT INTO request_link (request_id, other_id, round, branch_id, office_id, merged, done, at)
            VALUES (:request, :other, :round, :branch, :office, :merged, false, :now)
            ON CONFLICT (request_id, other_id, round) DO UPDATE SET merged = request_link.merged OR excluded.merged""";

    private static final String LINKED = """
            SELECT other.id, other.number, other.kind, other.state, other.unit, link.relation
            FROM (SELECT other_id AS id, branch_id, CASE WHEN merged THEN 'KEPT' ELSE 'RELATED' END AS relation, at
                  FROM request_link WHERE branch_id = ANY (:branches) AND request_id = :request
                  UNION
                  SELECT request_id, branch_id, CASE WHEN merged THEN 'MERGED' ELSE 'RELATED' END, at
                  FROM request_link WHERE branch_id = ANY (:branches) AND other_id = :request) AS link
            JOIN service_request AS other ON other.id = link.id AND other.branch_id = link.branch_id
            ORDER BY link.at, other.id""";

    private Links() {}

    static void keep(BranchTransaction tx, ServiceRequest request, UUID other, boolean merged) {
        tx.sql()
                .createUpdate(KEEP)
                .bind("request", request.id())
                .bind("other", other)
                .bind("round", request.round().number())
                .bind("branch", tx.branch())
                .bind("office", request.office())
                .bind("merged", merged)
                .bind("now", tx.now())
                .execute();
    }

    static void done(BranchTransaction tx, ServiceRequest request) {
        tx.update("UPDATE request_link SET done = true WHERE branch_id = :branch AND request_id = :request AND merged")
                .bind("request", request.id())
                .execute();
    }

    static List<UUID> riders(BranchTransaction tx, UUID kept) {
        return tx.query("""
                        SELECT request_id FROM request_link
                        WHERE branch_id = ANY (:branches) AND other_id = :kept AND merged AND NOT done ORDER BY request_id""").bind("kept", kept).mapTo(UUID.class).list();
    }

    static Optional<Ride> ride(BranchTransaction tx, UUID request, int round) {
        return tx.query("""
                        SELECT other_id, done FROM request_link
                        WHERE branch_id = ANY (:branches) AND request_id = :request AND round = :round AND merged""")
                .bind("request", request)
                .bind("round", round)
                .map((row, context) -> new Ride(row.getObject("other_id", UUID.class), row.getBoolean("done")))
                .findOne();
    }

    static List<LinkedRequest> linked(BranchTransaction tx, UUID request) {
        return tx.query(LINKED)
                .bind("request", request)
                .map((row, context) -> new LinkedRequest(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        RequestKind.valueOf(row.getString("kind")),
                        RequestState.valueOf(row.getString("state")),
                        LinkedRequest.LinkRelation.valueOf(row.getString("relation")),
                        Optional.ofNullable(row.getString("unit"))))
                .list();
    }
}

package io.guanjia.routing.slip.store;

import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.routing.slip.Homes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** House numbers of requests, behind the branch wall. */
@ApplicationScoped
public class PostgresHomes implements Homes {

    @Override
    public void keep(BranchTransaction tx, UUID requestId, String office, String unit) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO request_home (request_id, branch_id, office_id, unit) VALUES (:request, :branch, :office, :unit)
                        ON CONFLICT DO NOTHING""")
                .bind("request", requestId)
                .bind("branch", tx.branch())
                .bind("office", office)
                .bind("unit", unit)
                .execute();
    }

    @Override
    public void correct(BranchTransaction tx, UUID requestId, String office, String unit) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO request_home (request_id, branch_id, office_id, unit) VALUES (:request, :branch, :office, :unit)
                        ON CONFLICT (request_id) DO UPDATE SET unit = :unit""")
                .bind("request", requestId)
                .bind("branch", tx.branch())
                .bind("office", office)
                .bind("unit", unit)
                .execute();
        tx.update("UPDATE contact_slip SET unit = :unit WHERE branch_id = :branch AND request_id = :request")
                .bind("unit", unit)
                .bind("request", requestId)
                .execute();
    }

    @Override
    public Optional<String> unitOf(BranchTransaction tx, UUID requestId) {
        return tx.sql()
                .createQuery("SELECT unit FROM request_home WHERE branch_id = :branch AND request_id = :request")
                .bind("branch", tx.branch())
                .bind("request", requestId)
                .mapTo(String.class)
                .findOne();
    }
}

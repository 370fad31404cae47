package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Rainstorm;
import io.guanjia.callback.callback.Rainstorms;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Heavy rainstorms in their table. */
@ApplicationScoped
public class PostgresRainstorms implements Rainstorms {

    @Override
    public Optional<Rainstorm> between(BranchTransaction tx, String office, Instant began, Instant ended) {
        return tx.query("""
                        SELECT * FROM rainstorm WHERE branch_id = ANY (:branches) AND office_id = :office
                          AND ended_at > :began AND began_at < :ended ORDER BY ended_at LIMIT 1""")
                .bind("office", office)
                .bind("began", began)
                .bind("ended", ended)
                .map(PostgresRainstorms::rainstorm)
                .findOne();
    }

    @Override
    public Optional<Rainstorm> firstAfter(BranchTransaction tx, String office, Instant repaired) {
        return tx.query("""
                        SELECT * FROM rainstorm WHERE branch_id = ANY (:branches) AND office_id = :office
                          AND began_at > :repaired ORDER BY began_at LIMIT 1""")
                .bind("office", office)
                .bind("repaired", repaired)
                .map(PostgresRainstorms::rainstorm)
                .findOne();
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

    private static Rainstorm rainstorm(ResultSet row, StatementContext context) throws SQLException {
        return new Rainstorm(
                row.getObject("id", UUID.class),
                row.getString("office_id"),
                CallbackRow.instant(row, "began_at"),
                CallbackRow.instant(row, "ended_at"),
                row.getString("source"),
                0);
    }
}

package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.Rainstorm;
import io.guanjia.callback.callback.Rainstorms;
import io.guanjia.callback.callback.RecordedRainstorm;
import io.guanjia.callback.callback.RecordedRainstorm.Withdrawal;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
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

    private static final String STANDS = """
            NOT EXISTS (SELECT FROM rainstorm_withdrawal AS withdrawn
                        WHERE withdrawn.branch_id = rainstorm.branch_id AND withdrawn.rainstorm_id = rainstorm.id)""";

    private static final String WITHDRAWAL = """
            withdrawn.reason, withdrawn.actor_id AS withdrawn_by, withdrawn.actor_role AS withdrawn_as, withdrawn.at AS withdrawn_at,
            (SELECT count(*) FROM rainstorm_callback AS tried
             WHERE tried.branch_id = %1$s.branch_id AND tried.rainstorm_id = %1$s.id) AS callbacks_due""";

    private static final String JOIN_WITHDRAWAL = """
            LEFT JOIN rainstorm_withdrawal AS withdrawn ON withdrawn.branch_id = %1$s.branch_id AND withdrawn.rainstorm_id = %1$s.id
            """;

    @Override
    public Optional<Rainstorm> between(BranchTransaction tx, String office, Instant began, Instant ended) {
        return tx.query("""
                        SELECT * FROM rainstorm WHERE branch_id = ANY (:branches) AND office_id = :office
                          AND ended_at > :began AND began_at < :ended AND %s ORDER BY ended_at LIMIT 1""".formatted(STANDS))
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
                          AND began_at > :repaired AND %s ORDER BY began_at LIMIT 1""".formatted(STANDS))
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

    @Override
    public void noteTried(BranchTransaction tx, Rainstorm rain, Callback callback) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO rainstorm_callback (rainstorm_id, callback_id, branch_id, office_id)
                        VALUES (:rain, :callback, :branch, :office)""")
                .bind("rain", rain.id())
                .bind("callback", callback.id())
                .bind("branch", tx.branch())
                .bind("office", rain.office())
                .execute();
    }

    @Override
    public void withdraw(BranchTransaction tx, Rainstorm rain, String reason, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO rainstorm_withdrawal (rainstorm_id, branch_id, office_id, reason, actor_id, actor_role, at)
                        VALUES (:rain, :branch, :office, :reason, :staffId, :role, :at)""")
                .bind("rain", rain.id())
                .bind("branch", tx.branch())
                .bind("office", rain.office())
                .bind("reason", reason)
                .bindMethods(by)
                .bind("at", tx.now())
                .execute();
    }

    @Override
    public Optional<RecordedRainstorm> find(BranchTransaction tx, UUID id) {
        return tx.query("SELECT rainstorm.*, " + WITHDRAWAL.formatted("rainstorm") + " FROM rainstorm "
                        + JOIN_WITHDRAWAL.formatted("rainstorm")
                        + "WHERE rainstorm.branch_id = ANY (:branches) AND rainstorm.id = :id")
                .bind("id", id)
                .map(PostgresRainstorms::recorded)
                .findOne();
    }

    @Override
    public Page<RecordedRainstorm> list(BranchTransaction tx, Optional<String> office, PageRequest page) {
        return Listing.of(tx, "rainstorm")
                .inOffice(office)
                .newestFirst("began_at", "id")
                .with(WITHDRAWAL.formatted("listed"), JOIN_WITHDRAWAL.formatted("listed"))
                .page(page, PostgresRainstorms::recorded);
    }

    private static RecordedRainstorm recorded(ResultSet row, StatementContext context) throws SQLException {
        Rainstorm rain = rainstorm(row, context);
        return new RecordedRainstorm(
                new Rainstorm(
                        rain.id(),
                        rain.office(),
                        rain.beganAt(),
                        rain.endedAt(),
                        rain.source(),
                        row.getInt("callbacks_due")),
                new Actor(row.getString("actor_id"), row.getString("actor_role")),
                CallbackRow.instant(row, "at"),
                Optional.ofNullable(withdrawal(row)));
    }

    private static Withdrawal withdrawal(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new Withdrawal(
                        reason,
                        new Actor(row.getString("withdrawn_by"), row.getString("withdrawn_as")),
                        CallbackRow.instant(row, "withdrawn_at"));
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

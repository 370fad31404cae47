package io.guanjia.callback.callback.store;

import io.guanjia.callback.callback.Callback;
import io.guanjia.callback.callback.CallbackEvent;
import io.guanjia.callback.callback.CallbackFile.WrittenRecord;
import io.guanjia.callback.callback.CallbackRecord;
import io.guanjia.callback.callback.CallbackRecords;
import io.guanjia.callback.callback.KnownAttempt;
import io.guanjia.callback.callback.MonthFall;
import io.guanjia.callback.callback.NotedAttempt;
import io.guanjia.callback.callback.Satisfaction;
import io.guanjia.callback.rule.CallbackMode;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.scope.Actor;
import io.guanjia.platform.transaction.BranchTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Attempts, records and falls of months in their tables, the household's words encrypted. */
@ApplicationScoped
public class PostgresCallbackRecords implements CallbackRecords {

    private static final String TABLE = "callback_record";

    private final FieldCipher cipher;

    PostgresCallbackRecords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void write(BranchTransaction tx, Callback callback, CallbackEvent event, Actor by) {
        switch (event) {
            case CallbackEvent.Attempted attempted -> writeAttempt(tx, callback, attempted, by);
            case CallbackEvent.Completed(var record, var role) -> writeRecord(tx, callback, record, by);
            // History holds all there is to say of these.
            case CallbackEvent.Scheduled() -> {}
            case CallbackEvent.Waived(var reason) -> {}
            case CallbackEvent.GivenUp(var reason) -> {}
            case CallbackEvent.NotOwed(var reason, var note) -> {}
            case CallbackEvent.FellDue(var dueAt) -> {}
            case CallbackEvent.WaitsAgain(var reason) -> {}
            case CallbackEvent.Cancelled(var reason) -> {}
        }
    }

    @Override
    public List<KnownAttempt> attempts(BranchTransaction tx, Callback callback) {
        return tx.query("""
                        SELECT * FROM callback_attempt WHERE branch_id = ANY (:branches) AND callback_id = :id ORDER BY sequence""")
                .bind("id", callback.id())
                .map((row, context) -> new KnownAttempt(
                        new NotedAttempt(
                                callback.id(),
                                row.getLong("sequence"),
                                CallbackMode.valueOf(row.getString("mode")),
                                row.getString("reason"),
                                CallbackRow.instant(row, "next_try_at"),
                                row.getString("actor_id"),
                                row.getString("actor_role"),
                                CallbackRow.instant(row, "at")),
                        row.getObject("counts", Boolean.class)))
                .list();
    }

    @Override
    public Optional<WrittenRecord> record(BranchTransaction tx, Callback callback) {
        return tx.query("SELECT * FROM callback_record WHERE branch_id = ANY (:branches) AND callback_id = :id")
                .bind("id", callback.id())
                .map((row, context) -> written(row, callback))
                .findOne();
    }

    @Override
    public void note(BranchTransaction tx, Callback callback, MonthFall fall) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO month_fall (callback_id, sequence, branch_id, office_id, eligible, lost, reachable_percent,
                                                bound_percent, at)
                        VALUES (:id, :sequence, :branch, :office, :eligible, :lost, :reachablePercent, :boundPercent, :at)""")
                .bind("id", callback.id())
                .bind("branch", callback.branch())
                .bind("office", callback.office())
                .bindMethods(fall)
                .execute();
    }

    @Override
    public List<MonthFall> falls(BranchTransaction tx, Callback callback) {
        return tx.query(
                        "SELECT * FROM month_fall WHERE branch_id = ANY (:branches) AND callback_id = :id ORDER BY sequence")
                .bind("id", callback.id())
                .map((row, context) -> new MonthFall(
                        row.getLong("sequence"),
                        row.getLong("eligible"),
                        row.getLong("lost"),
                        row.getInt("reachable_percent"),
                        row.getInt("bound_percent"),
                        CallbackRow.instant(row, "at")))
                .list();
    }

    private static void writeAttempt(
            BranchTransaction tx, Callback callback, CallbackEvent.Attempted attempted, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO callback_attempt (callback_id, sequence, branch_id, office_id, mode, reason, next_try_at,
                                                      actor_id, actor_role, at, counts)
                        VALUES (:id, :sequence, :branch, :office, :mode, :reason, :nextTryAt, :staffId, :role, :at, :counts)""")
                .bindMethods(callback)
                .bindMethods(by)
                .bind("mode", attempted.mode())
                .bind("reason", attempted.reason())
                .bind("nextTryAt", attempted.nextTryAt().orElse(null))
                .bind("counts", attempted.counts())
                .bind("at", tx.now())
                .execute();
    }

    private void writeRecord(BranchTransaction tx, Callback callback, CallbackRecord record, Actor by) {
        tx.sql()
                .createUpdate("""
                        INSERT INTO callback_record (callback_id, branch_id, office_id, mode, other_mode, satisfaction, content,
                                                     opinion, household_signed, actor_id, actor_role, at)
                        VALUES (:id, :branch, :office, :mode, :otherMode, :satisfaction, :content,
                                :opinion, :householdSigned, :staffId, :role, :at)""")
                .bind("id", callback.id())
                .bind("branch", callback.branch())
                .bind("office", callback.office())
                .bind("mode", record.mode())
                .bind(
                        "otherMode",
                        record.otherMode()
                                .map(words -> cipher.encrypt(words, address(callback, "other_mode")))
                                .orElse(null))
                .bind("satisfaction", record.satisfaction())
                .bind("content", cipher.encrypt(record.content(), address(callback, "content")))
                .bind(
                        "opinion",
                        record.opinion()
                                .map(words -> cipher.encrypt(words, address(callback, "opinion")))
                                .orElse(null))
                .bind("householdSigned", record.householdSigned())
                .bindMethods(by)
                .bind("at", tx.now())
                .execute();
    }

    private WrittenRecord written(ResultSet row, Callback callback) throws SQLException {
        return new WrittenRecord(
                new CallbackRecord(
                        CallbackMode.valueOf(row.getString("mode")),
                        Optional.ofNullable(row.getString("other_mode")).map(stored -> openOrClear(stored, callback)),
                        Satisfaction.valueOf(row.getString("satisfaction")),
                        cipher.decrypt(row.getString("content"), address(callback, "content")),
                        Optional.ofNullable(row.getString("opinion"))
                                .map(stored -> cipher.decrypt(stored, address(callback, "opinion"))),
                        row.getBoolean("household_signed")),
                row.getString("actor_id"),
                row.getString("actor_role"),
                CallbackRow.instant(row, "at"));
    }

    /** Ways were kept in clear before. */
    private String openOrClear(String stored, Callback callback) {
        return FieldCipher.isSealed(stored) ? cipher.decrypt(stored, address(callback, "other_mode")) : stored;
    }

    private static FieldAddress address(Callback callback, String column) {
        return new FieldAddress(callback.branch(), TABLE, column, callback.id().toString());
    }
}

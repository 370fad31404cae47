package io.guanjia.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static TestDatabase database;

    private final TestOrganisation organisation =
            new TestOrganisation(database, JsonMapper.builder().build());
    private final Retention retention = new Retention(database.transactions(), database.worker(), Duration.ofDays(90));
    private final String branch = organisation.branch("Asia/Shanghai");

    @BeforeAll
    static void open() {
        database = TestDatabase.of("retention", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_guarded_against_repetition_is_forgotten_after_its_time_and_positions_never() {
        receivedDaysAgo(branch, 91);
        receivedDaysAgo(Scope.SUITE_BRANCH, 91);
        receivedDaysAgo(Scope.keptByGroup("HX"), 91);
        receivedDaysAgo(branch, 89);
        commandDaysAgo(91);
        commandDaysAgo(89);
        in("INSERT INTO inbox_position (topic, aggregate_id, branch_id, sequence) VALUES ('t', uuidv7(), :branch, 1)");

        assertThat(retention.forget()).isEqualTo(4);

        assertThat(left()).containsExactly(1L, 1L, 1L);
        assertThat(retention.forget()).isZero();
    }

    @Test
    void however_many_there_are_all_are_forgotten() {
        in("""
                INSERT INTO inbox (event_id, branch_id, received_at)
                SELECT uuidv7(), :branch, clock_timestamp() - interval '1 year' FROM generate_series(1, 5001)""");

        assertThat(retention.forget()).isEqualTo(5001);
    }

    private void receivedDaysAgo(String branch, int days) {
        database.transactions().in(Scope.ofBranch(branch), tx -> tx.sql()
                .createUpdate(
                        "INSERT INTO inbox (event_id, branch_id, received_at) VALUES (uuidv7(), :branch, clock_timestamp() - make_interval(days => :days))")
                .bind("branch", branch)
                .bind("days", days)
                .execute());
    }

    private void commandDaysAgo(int days) {
        in("""
                INSERT INTO idempotency_key (branch_id, staff_id, key, request_hash, at)
                VALUES (:branch, 's', uuidv7()::text, '', suite_now() - interval '%d days')""".formatted(days));
    }

    private void in(String statement) {
        database.transactions().in(Scope.ofBranch(branch), tx -> tx.sql()
                .createUpdate(statement)
                .bind("branch", branch)
                .execute());
    }

    private List<Long> left() {
        return database.transactions()
                .in(
                        Scope.ofBranch(branch),
                        tx -> tx.sql().createQuery("""
                        SELECT count(*) FROM inbox UNION ALL SELECT count(*) FROM idempotency_key
                        UNION ALL SELECT count(*) FROM inbox_position""").mapTo(Long.class).list());
    }
}

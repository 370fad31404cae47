package io.guanjia.platform.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guanjia.platform.problem.CommonProblem;
import io.guanjia.platform.problem.Problem;
import io.guanjia.platform.scope.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    /** Two more are for those who work by themselves. */
    private static final int ONE_FOR_CALLS = 3;

    private static TestDatabase database;

    private final String branch = "T" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeAll
    static void open() {
        database = TestDatabase.of("transactions", ONE_FOR_CALLS);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_query_without_a_scope_fails() {
        write(branch);

        assertThatThrownBy(() -> database.app().withHandle(sql -> sql.createQuery("SELECT count(*) FROM probe_note")
                        .mapTo(Long.class)
                        .one()))
                .isInstanceOf(JdbiException.class);
    }

    @Test
    void a_scope_ends_with_its_transaction_although_the_connection_lives_on() {
        write(branch);
        assertThat(notes(Scope.ofBranch(branch))).isEqualTo(1);

        assertThatThrownBy(() -> database.app().withHandle(sql -> sql.createQuery("SELECT count(*) FROM probe_note")
                        .mapTo(Long.class)
                        .one()))
                .isInstanceOf(JdbiException.class);
    }

    @Test
    void a_branch_sees_its_own_rows_and_a_company_those_of_its_subtree() {
        String other = branch + "x";
        write(branch);
        write(other);

        assertThat(notes(Scope.ofBranch(branch))).isEqualTo(1);
        assertThat(notes(Scope.reading(Set.of(branch, other)))).isEqualTo(2);
        assertThat(notes(Scope.reading(Set.of()))).isZero();
    }

    @Test
    void an_office_sees_its_own_rows_and_its_branch_those_of_all_offices() {
        database.transactions().in(Scope.ofOffice(branch, "O1"), tx -> insert(tx, branch));

        assertThat(notes(Scope.ofOffice(branch, "O1"))).isEqualTo(1);
        assertThat(notes(Scope.ofOffice(branch, "O2"))).isZero();
        assertThat(notes(Scope.ofBranch(branch))).isEqualTo(1);
    }

    @Test
    void nobody_writes_a_row_of_another_office() {
        assertThatThrownBy(() -> database.transactions().in(Scope.ofOffice(branch, "O2"), tx -> insert(tx, branch)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void who_only_reads_cannot_write() {
        assertThatThrownBy(() -> database.transactions().in(Scope.reading(Set.of(branch)), tx -> insert(tx, branch)))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_writes_a_row_of_another_branch() {
        assertThatThrownBy(() -> database.transactions().in(Scope.ofBranch(branch), tx -> insert(tx, "another")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_failed_statement_does_not_quote_what_was_bound_to_it() {
        assertThatThrownBy(() -> database.transactions().in(Scope.ofBranch(branch), tx -> tx.sql()
                        .createUpdate(
                                "INSERT INTO probe_note (id, branch_id, office_id, text) VALUES (NULL, ?, 'O1', ?)")
                        .bind(0, branch)
                        .bind(1, "13977770422")
                        .execute()))
                .hasMessageContaining("null value")
                .hasStackTraceContaining("probe_note")
                .satisfies(failure -> assertThat(failure).hasMessageNotContaining("13977770422"));
    }

    @Test
    void what_follows_a_commit_runs_after_it_with_the_connection_given_back() {
        List<Long> seen = new ArrayList<>();
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            insert(tx, branch);
            tx.afterCommit(() -> seen.add(notes(Scope.ofBranch(branch))));
            return null;
        });

        assertThat(seen).containsExactly(1L);
    }

    @Test
    void what_follows_a_commit_does_not_follow_a_failure() {
        List<String> ran = new ArrayList<>();

        assertThatThrownBy(() -> database.transactions().in(Scope.ofBranch(branch), tx -> {
                    insert(tx, branch);
                    tx.afterCommit(() -> ran.add("ran"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ran).isEmpty();
        assertThat(notes(Scope.ofBranch(branch))).isZero();
    }

    @Test
    void when_every_connection_is_taken_the_next_is_told_that_the_service_is_busy() throws Exception {
        Transactions one = database.transactions();
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> refused = calls.submit(() -> one.in(Scope.ofBranch(branch), tx -> isRefused(one)));

            assertThat(refused.get()).isTrue();
            assertThat(calls.submit(() -> notes(Scope.ofBranch(branch))).get())
                    .as("and goes on afterwards")
                    .isZero();
        }
    }

    private boolean isRefused(Transactions one) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> one.in(Scope.ofBranch(branch), inner -> null))
                .matches(problem -> problem.type() == CommonProblem.BUSY);
        return true;
    }

    @Test
    void whoever_works_by_themselves_waits_for_nobody_who_calls() throws Exception {
        Transactions one = database.transactions();
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch worked = new CountDownLatch(1);
        try (ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> call = calls.submit(() -> one.in(Scope.ofBranch(branch), tx -> {
                taken.countDown();
                return come(worked);
            }));
            taken.await();

            write(branch);
            worked.countDown();

            assertThat(call.get()).isTrue();
        }
    }

    private static boolean come(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int insert(BranchTransaction tx, String branch) {
        return tx.sql()
                .createUpdate("INSERT INTO probe_note (id, branch_id, office_id, text) VALUES (?, ?, 'O1', 'x')")
                .bind(0, UUID.randomUUID())
                .bind(1, branch)
                .execute();
    }

    private static void write(String branch) {
        database.transactions().in(Scope.ofBranch(branch), tx -> insert(tx, branch));
    }

    private static long notes(Scope scope) {
        return database.transactions().in(scope, tx -> tx.sql()
                .createQuery("SELECT count(*) FROM probe_note")
                .mapTo(Long.class)
                .one());
    }
}

package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Promises that ran out: they stay broken, and are owed until they are kept late or given up. */
class BrokenPromisesTest {

    private static final Instant START = Instant.parse("2026-09-29T02:00:00Z");

    private static TestDatabase database;

    private final TestOrganisation organisation = new TestOrganisation(database, new ObjectMapper());
    private final Deadlines deadlines = new Deadlines(organisation.calendars(), new SimpleMeterRegistry(), Map::of);
    private final String branch = organisation.branch("Asia/Shanghai");
    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("broken_promises", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_promise_kept_too_late_stays_broken_but_is_owed_no_more() {
        runOut("PLAN");

        write(tx -> deadlines.meet(tx, subject, "PLAN"));

        assertThat(views()).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo("BREACHED");
            assertThat(view.settledAt()).isEqualTo(START);
            assertThat(view.resolvedAt()).isNotNull();
        });
    }

    @Test
    void a_subject_that_ends_owes_nothing_of_what_ran_out_either() {
        runOut("PLAN");
        set("ACKNOWLEDGE");

        write(tx -> deadlines.cancelAll(tx, subject));

        assertThat(views())
                .extracting(Deadlines.DeadlineView::state, view -> view.resolvedAt() != null)
                .containsExactlyInAnyOrder(tuple("BREACHED", true), tuple("CANCELLED", false));
    }

    @Test
    void what_was_resolved_once_keeps_its_hour() {
        runOut("PLAN");
        write(tx -> deadlines.meet(tx, subject, "PLAN"));
        Instant first = views().getFirst().resolvedAt();

        write(tx -> deadlines.cancelAll(tx, subject));

        assertThat(views().getFirst().resolvedAt()).isEqualTo(first);
    }

    @Test
    void a_clock_says_who_must_act_when_it_runs_out() {
        set("PLAN");

        assertThat(views()).singleElement().satisfies(view -> {
            assertThat(view.ownerRole()).isEqualTo("DEPARTMENT_HEAD");
            assertThat(view.ownerDepartment()).isEqualTo("GL01-CLEANING");
        });
    }

    private void runOut(String kind) {
        set(kind);
        write(tx -> tx.sql()
                .createUpdate("UPDATE deadline SET state = 'BREACHED', settled_at = :at WHERE subject_id = :subject")
                .bind("at", START)
                .bind("subject", subject)
                .execute());
    }

    private void set(String kind) {
        in(tx -> deadlines.set(
                tx,
                new NewDeadline(
                        "O1",
                        "note",
                        subject,
                        kind,
                        DeadlineOwner.headOf("GL01-CLEANING"),
                        Optional.empty(),
                        new DueRule.Minutes(30),
                        START,
                        0)));
    }

    private List<Deadlines.DeadlineView> views() {
        return in(tx -> deadlines.of(tx, subject));
    }

    private void write(Consumer<BranchTransaction> work) {
        in(tx -> {
            work.accept(tx);
            return null;
        });
    }

    private <T> T in(Function<BranchTransaction, T> work) {
        return database.transactions().in(Scope.ofBranch(branch), work);
    }
}

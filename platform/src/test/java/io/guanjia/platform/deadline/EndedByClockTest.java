package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.clock.TestClock;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.outbox.RelaySignal;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clock ends by itself: notes whose validity is over are written "ended". */
class EndedByClockTest {

    private static TestDatabase database;

    private final ObjectMapper json = new ObjectMapper();
    private final TestOrganisation organisation = new TestOrganisation(database, json);
    private final Deadlines deadlines = new Deadlines(organisation.calendars(), new SimpleMeterRegistry(), Map::of);
    private final String branch = organisation.branch("Asia/Shanghai");
    private final NotesThatEnd notesEnd = new NotesThatEnd();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("ended_by_clock", 8);
    }

    @BeforeEach
    void empty() {
        database.owner().useHandle(sql -> {
            sql.execute("DELETE FROM deadline");
            sql.execute("DELETE FROM probe_note");
            sql.execute("DELETE FROM outbox");
            sql.execute("UPDATE clock_offset SET ahead = interval '0'");
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_a_clock_ends_by_itself_has_ended_and_nothing_was_breached() {
        UUID note = note("VALIDITY");

        assertThat(claimer().claimOnce()).isEqualTo(1);
        assertThat(claimer().claimOnce()).isZero();

        assertThat(text(note)).isEqualTo("ended");
        assertThat(stateOf(note)).isEqualTo("MET");
        assertThat(count("outbox")).isZero();
    }

    @Test
    void other_clocks_of_the_same_subject_are_breached_as_ever() {
        UUID note = note("PLAN");

        claimer().claimOnce();

        assertThat(text(note)).isEqualTo("valid");
        assertThat(stateOf(note)).isEqualTo("BREACHED");
        assertThat(count("outbox")).isEqualTo(1);
    }

    @Test
    void what_is_not_over_yet_goes_on() {
        UUID note = note("VALIDITY", Instant.now().plus(Duration.ofDays(1)));

        assertThat(claimer().claimOnce()).isZero();

        assertThat(text(note)).isEqualTo("valid");
    }

    @Test
    void one_that_fails_stops_no_other_leaves_nothing_half_done_and_is_tried_again() {
        UUID first = note("VALIDITY");
        UUID failing = note("VALIDITY");
        UUID last = note("VALIDITY");
        notesEnd.failing().add(failing);

        assertThat(claimer().claimOnce()).isEqualTo(2);

        assertThat(List.of(text(first), text(failing), text(last))).containsExactly("ended", "valid", "ended");
        assertThat(stateOf(failing)).isEqualTo("OPEN");
        assertThat(claimer().claimOnce()).as("not at once").isZero();

        notesEnd.failing().clear();
        putAhead(Duration.ofMinutes(10));
        assertThat(claimer().claimOnce()).isEqualTo(1);
        assertThat(text(failing)).isEqualTo("ended");
    }

    @Test
    void what_goes_on_failing_is_tried_more_and_more_seldom() {
        UUID failing = note("VALIDITY");
        notesEnd.failing().add(failing);
        List<Duration> pauses = new ArrayList<>();
        for (int failures = 1; failures <= 12; failures++) {
            putAhead(Duration.ofHours(failures));
            Instant tried = in(BranchTransaction::now);
            claimer().claimOnce();
            pauses.add(Duration.between(tried, tryAgainAt()).truncatedTo(ChronoUnit.SECONDS));
        }

        assertThat(pauses).isSorted();
        assertThat(pauses.getLast()).isBetween(Duration.ofMinutes(5), Duration.ofMinutes(6));
    }

    @Test
    void what_fails_stands_meanwhile_in_the_list_of_its_owner() {
        UUID failing = note("VALIDITY");
        notesEnd.failing().add(failing);

        claimer().claimOnce();

        List<UUID> overdue = database.transactions().in(Scope.ofBranch(branch), tx -> tx.sql()
                .createQuery(
                        "SELECT subject_id FROM deadline WHERE owner_role = 'OFFICE_DIRECTOR' AND due_at <= :now AND "
                                + DueFilter.UNRESOLVED)
                .bind("now", tx.now())
                .mapTo(UUID.class)
                .list());
        assertThat(overdue).containsExactly(failing);
    }

    @Test
    void several_replicas_end_each_subject_once() throws Exception {
        List<UUID> notes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            notes.add(note("VALIDITY"));
        }
        int ended = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> claimers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                claimers.add(threads.submit(() -> claimer().claimOnce()));
            }
            for (Future<Integer> claimer : claimers) {
                ended += claimer.get();
            }
        }

        assertThat(ended).isEqualTo(40);
        assertThat(notes).allSatisfy(note -> assertThat(timesEnded(note)).isEqualTo(1));
    }

    @Test
    void a_command_that_was_first_wins_and_neither_waits_for_the_other_for_ever() throws Exception {
        UUID note = note("VALIDITY");
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Integer> claimed = in(tx -> {
                notesEnd.lock(tx, note);
                Future<Integer> started = other.submit(() -> claimer().claimOnce());
                await().atMost(Duration.ofSeconds(30)).until(EndedByClockTest::somebodyWaitsForALock);
                deadlines.cancelAll(tx, note);
                return started;
            });

            assertThat(claimed.get()).isZero();
        }
        assertThat(text(note)).isEqualTo("valid");
        assertThat(stateOf(note)).isEqualTo("CANCELLED");
    }

    @Test
    void two_handlers_for_one_kind_of_clock_are_a_mistake() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new EndedByClock(database.transactions(), List.of(notesEnd, new NotesThatEnd())))
                .withMessageContaining("note/VALIDITY");
    }

    private static boolean somebodyWaitsForALock() {
        return database.owner()
                .withHandle(sql -> sql.createQuery("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted)")
                        .mapTo(Boolean.class)
                        .one());
    }

    private DeadlineClaimer claimer() {
        return new DeadlineClaimer(
                database.transactions(),
                database.worker(),
                new RelaySignal(),
                new EndedByClock(database.transactions(), List.of(notesEnd)),
                "probe",
                500);
    }

    private UUID note(String clock) {
        return note(clock, Instant.parse("2026-01-05T01:02:03Z"));
    }

    private UUID note(String clock, Instant dueAt) {
        UUID id = UUID.randomUUID();
        in(tx -> {
            tx.sql()
                    .createUpdate(
                            "INSERT INTO probe_note (id, branch_id, office_id, text) VALUES (:id, :branch, 'O1', 'valid')")
                    .bind("id", id)
                    .bind("branch", branch)
                    .execute();
            return deadlines.set(
                    tx,
                    new NewDeadline(
                            "O1",
                            "note",
                            id,
                            clock,
                            DeadlineOwner.post("OFFICE_DIRECTOR"),
                            Optional.empty(),
                            new DueRule.Minutes(1),
                            dueAt.minusSeconds(60),
                            0));
        });
        return id;
    }

    private void putAhead(Duration ahead) {
        write(tx -> TestClock.adjustable(true).putAhead(tx, ahead.toSeconds()));
    }

    private static Instant tryAgainAt() {
        return database.owner().withHandle(sql -> sql.createQuery("SELECT try_again_at FROM deadline")
                .mapTo(Instant.class)
                .one());
    }

    private static String text(UUID note) {
        return one("SELECT text FROM probe_note WHERE id = ?", note);
    }

    private static String stateOf(UUID note) {
        return one("SELECT state FROM deadline WHERE subject_id = ?", note);
    }

    private static int timesEnded(UUID note) {
        return Integer.parseInt(one("SELECT sequence::text FROM probe_note WHERE id = ?", note));
    }

    private static String one(String query, UUID note) {
        return database.owner()
                .withHandle(sql ->
                        sql.createQuery(query).bind(0, note).mapTo(String.class).one());
    }

    private static int count(String table) {
        return database.owner().withHandle(sql -> sql.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Integer.class)
                .one());
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

package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.clock.TestClock;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.outbox.RelaySignal;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineClaimerTest {

    private static TestDatabase database;

    private final ObjectMapper json = new ObjectMapper();
    private final TestOrganisation organisation = new TestOrganisation(database, json);
    private final Deadlines deadlines = new Deadlines(organisation.calendars(), new SimpleMeterRegistry(), Map::of);

    @BeforeAll
    static void open() {
        database = TestDatabase.of("deadline_claimer", 8);
    }

    @BeforeEach
    void empty() {
        database.owner().useHandle(sql -> {
            sql.execute("DELETE FROM deadline");
            sql.execute("DELETE FROM outbox");
            sql.execute("UPDATE clock_offset SET ahead = interval '0'");
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_has_fallen_due_is_claimed_once_and_told_with_its_facts() throws JsonProcessingException {
        String branch = organisation.branch("Asia/Shanghai");
        UUID subject = UUID.randomUUID();
        UUID correlation = UUID.randomUUID();
        Instant due = set(branch, subject, Optional.of(correlation), Instant.parse("2026-01-05T01:02:03.004Z"));

        assertThat(claimer().claimOnce()).isEqualTo(1);
        assertThat(claimer().claimOnce()).isZero();

        Map<String, Object> event = events().getFirst();
        assertThat(events()).hasSize(1);
        assertThat(event)
                .containsEntry("topic", "guanjia.probe.deadline.v1")
                .containsEntry("type", "guanjia.probe.deadline.breached.v1")
                .containsEntry("event_key", correlation.toString())
                .containsEntry("correlation_id", correlation)
                .containsEntry("branch_id", branch)
                .containsEntry("office_id", "O1")
                .containsEntry("aggregatetype", "deadline")
                .containsEntry("sequence", 1L)
                .containsEntry("actor_role", "SUITE");
        JsonNode payload = json.readTree((String) event.get("payload"));
        assertThat(payload.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "deadlineId", "subjectType", "subjectId", "kind", "dueAt", "ownerRole", "ownerDepartment");
        assertThat(payload.get("deadlineId").asText())
                .isEqualTo(event.get("aggregateid").toString());
        assertThat(payload.get("subjectType").asText()).isEqualTo("note");
        assertThat(payload.get("subjectId").asText()).isEqualTo(subject.toString());
        assertThat(payload.get("kind").asText()).isEqualTo("PLAN");
        assertThat(payload.get("ownerRole").asText()).isEqualTo("DEPARTMENT_HEAD");
        assertThat(payload.get("ownerDepartment").asText()).isEqualTo("GL01-CLEANING");
        assertThat(Instant.parse(payload.get("dueAt").asText())).isEqualTo(due);
    }

    @Test
    void a_subject_to_which_no_request_belongs_is_its_own_key() {
        String branch = organisation.branch("Asia/Shanghai");
        UUID subject = UUID.randomUUID();
        set(branch, subject, Optional.empty(), Instant.EPOCH);

        claimer().claimOnce();

        assertThat(events().getFirst()).containsEntry("event_key", subject.toString());
    }

    @Test
    void what_is_not_due_yet_or_was_settled_is_left_alone() {
        String branch = organisation.branch("Asia/Shanghai");
        UUID kept = UUID.randomUUID();
        set(branch, kept, Optional.empty(), Instant.EPOCH);
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            deadlines.meet(tx, kept, "PLAN");
            return null;
        });
        set(branch, UUID.randomUUID(), Optional.empty(), Instant.now().plus(Duration.ofDays(1)));

        assertThat(claimer().claimOnce()).isZero();
    }

    @Test
    void several_claimers_at_once_let_each_deadline_fire_once() throws ExecutionException, InterruptedException {
        List<String> branches = List.of(organisation.branch("Asia/Shanghai"), organisation.branch("Asia/Urumqi"));
        for (int i = 0; i < 60; i++) {
            set(branches.get(i % 2), UUID.randomUUID(), Optional.empty(), Instant.EPOCH);
        }
        int claimed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> claimers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                claimers.add(threads.submit(() -> claimUntilNothingIsLeft(claimer(7))));
            }
            for (Future<Integer> claimer : claimers) {
                claimed += claimer.get();
            }
        }

        assertThat(claimed).isEqualTo(60);
        assertThat(events()).hasSize(60);
        assertThat(events()).extracting(event -> event.get("aggregateid")).doesNotHaveDuplicates();
    }

    private static int claimUntilNothingIsLeft(DeadlineClaimer claimer) {
        int all = 0;
        for (int claimed = claimer.claimOnce(); claimed > 0; claimed = claimer.claimOnce()) {
            all += claimed;
        }
        return all;
    }

    @Test
    void what_another_claimer_holds_is_skipped_not_waited_for() {
        String branch = organisation.branch("Asia/Shanghai");
        UUID held = UUID.randomUUID();
        set(branch, held, Optional.empty(), Instant.EPOCH);
        set(branch, UUID.randomUUID(), Optional.empty(), Instant.EPOCH);

        database.transactions().in(Scope.ofBranch(branch), tx -> {
            tx.sql().execute("SELECT id FROM deadline WHERE subject_id = ? FOR UPDATE", held);
            assertThat(claimer().claimOnce()).isEqualTo(1);
            return null;
        });

        assertThat(claimer().claimOnce()).isEqualTo(1);
    }

    @Test
    void a_branch_in_which_claiming_fails_stops_no_other() {
        String broken = organisation.branch("Asia/Shanghai");
        String sound = organisation.branch("Asia/Shanghai");
        set(broken, UUID.randomUUID(), Optional.empty(), Instant.EPOCH);
        set(sound, UUID.randomUUID(), Optional.empty(), Instant.EPOCH);
        database.owner().useHandle(sql -> sql.execute("""
                ALTER TABLE outbox ADD CONSTRAINT outbox_refuses_a_branch CHECK (branch_id <> '%s')""".formatted(broken)));

        try {
            assertThat(claimer().claimOnce()).isEqualTo(1);
            assertThat(events()).extracting(event -> event.get("branch_id")).containsExactly(sound);
        } finally {
            database.owner()
                    .useHandle(sql -> sql.execute("ALTER TABLE outbox DROP CONSTRAINT outbox_refuses_a_branch"));
        }
        assertThat(claimer().claimOnce()).as("once mended").isEqualTo(1);
    }

    @Test
    void an_adjustable_clock_moves_what_is_due() {
        String branch = organisation.branch("Asia/Shanghai");
        set(branch, UUID.randomUUID(), Optional.empty(), Instant.now().plus(Duration.ofDays(2)));
        assertThat(claimer().claimOnce()).isZero();

        putAhead(branch, true);

        assertThat(claimer().claimOnce()).isEqualTo(1);
    }

    @Test
    void a_clock_that_is_not_adjustable_keeps_its_own_time() {
        String branch = organisation.branch("Asia/Shanghai");
        set(branch, UUID.randomUUID(), Optional.empty(), Instant.now().plus(Duration.ofDays(2)));

        putAhead(branch, false);

        assertThat(claimer().claimOnce()).isZero();
    }

    private static void putAhead(String branch, boolean adjustable) {
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            TestClock.adjustable(adjustable).putAhead(tx, Duration.ofDays(3).toSeconds());
            return null;
        });
    }

    private DeadlineClaimer claimer() {
        return claimer(500);
    }

    private static DeadlineClaimer claimer(int batch) {
        return new DeadlineClaimer(
                database.transactions(),
                database.worker(),
                new RelaySignal(),
                new EndedByClock(database.transactions(), List.of()),
                "probe",
                batch);
    }

    private Instant set(String branch, UUID subject, Optional<UUID> correlation, Instant dueAt) {
        return database.transactions()
                .in(
                        Scope.ofBranch(branch),
                        tx -> deadlines.set(
                                tx,
                                new NewDeadline(
                                        "O1",
                                        "note",
                                        subject,
                                        "PLAN",
                                        DeadlineOwner.headOf("GL01-CLEANING"),
                                        correlation,
                                        new DueRule.Minutes(1),
                                        dueAt.minusSeconds(60),
                                        0)));
    }

    private static List<Map<String, Object>> events() {
        return database.owner().withHandle(sql -> sql.createQuery("SELECT * FROM outbox ORDER BY id")
                .mapToMap()
                .list());
    }
}

package io.guanjia.platform.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guanjia.platform.deadline.Deadlines;
import io.guanjia.platform.deadline.TestDeadlines;
import io.guanjia.platform.inbox.EventHandler;
import io.guanjia.platform.inbox.IncomingEvent;
import io.guanjia.platform.organisation.Department;
import io.guanjia.platform.organisation.KnownDepartments;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A department ends: whoever waits for it hears of it when the time has come, and once it is taken up again. */
class FollowDepartmentsTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private static TestDatabase database;

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final TestOrganisation organisation = new TestOrganisation(database, json);
    private final Deadlines deadlines = TestDeadlines.of(organisation);
    private final String branch = organisation.branch("Asia/Shanghai");
    private final UUID id = UUID.randomUUID();
    private final AsTold known = new AsTold();
    private final List<String> heard = new ArrayList<>();
    private final FollowDepartments follow = new FollowDepartments(
            deadlines, List.of(known), List.of((tx, department, over) -> heard.add(department + " " + over)));

    @BeforeAll
    static void open() {
        database = TestDatabase.of("departments", 2);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void an_end_is_brought_about_by_its_clock_and_not_before() {
        tell("ended", TOMORROW);

        assertThat(openClock()).contains(TOMORROW);
        assertThat(heard).isEmpty();
    }

    @Test
    void when_the_time_has_come_whoever_waits_for_it_hears_that_it_is_over() {
        tell("ended", YESTERDAY);
        assertThat(openClock()).contains(YESTERDAY);

        runOut();

        assertThat(heard).containsExactly("D1 true");
    }

    @Test
    void one_that_is_taken_up_again_goes_on_and_no_clock_runs_for_it() {
        tell("ended", TOMORROW);
        tell("defined", null);

        assertThat(openClock()).isEmpty();
        assertThat(heard).containsExactly("D1 false");
    }

    @Test
    void an_end_that_is_moved_counts_as_it_was_told_last() {
        tell("ended", TOMORROW);
        tell("ended", YESTERDAY);

        assertThat(openClock()).contains(YESTERDAY);
    }

    @Test
    void a_clock_that_runs_out_for_one_that_goes_on_by_then_says_nothing() {
        tell("ended", YESTERDAY);
        known.departments.put(id, new Department(id, "D1", "O1", "ENGINEERING", Optional.of("工程部"), Optional.empty()));

        runOut();

        assertThat(heard).isEmpty();
    }

    @Test
    void nothing_is_followed_where_nothing_waits_for_departments() {
        FollowDepartments nobody = new FollowDepartments(deadlines, List.of(), List.of());
        in(tx -> nobody.learn(
                tx, new Department(id, "D1", "O1", "ENGINEERING", Optional.of("工程部"), Optional.of(YESTERDAY))));

        assertThat(openClock()).isEmpty();
        assertThat(nobody.byKind()).isEmpty();
        assertThat(follow.byKind()).containsKey("END");
    }

    private void tell(String what, Instant endsAt) {
        DepartmentHandlers handlers = new DepartmentHandlers(json, follow);
        EventHandler handler = what.equals("ended") ? handlers.ended() : handlers.defined();
        Map<String, Object> payload = new HashMap<>(Map.of("code", "D1", "office", "O1"));
        if (endsAt != null) {
            payload.put("endsAt", endsAt.toString());
        }
        assertThat(handler.type()).isEqualTo("guanjia.intake.organisation.department-" + what + ".v1");
        in(tx -> handler.handle(tx, event(handler.type(), payload)));
    }

    private void runOut() {
        in(tx -> {
            follow.lock(tx, id);
            follow.ranOut(tx, id, YESTERDAY);
        });
    }

    private Optional<Instant> openClock() {
        return database.owner().withHandle(sql -> sql.createQuery(
                        "SELECT due_at FROM deadline WHERE subject_id = ? AND kind = 'END' AND state = 'OPEN'")
                .bind(0, id)
                .mapTo(Instant.class)
                .findOne());
    }

    private void in(Consumer<BranchTransaction> work) {
        database.transactions().in(Scope.ofBranch(branch), tx -> {
            work.accept(tx);
            return null;
        });
    }

    private IncomingEvent event(String type, Map<String, ?> payload) {
        return new IncomingEvent(
                UUID.randomUUID(),
                "guanjia.intake.organisation.v1",
                "department:D1",
                type,
                branch,
                Optional.empty(),
                id,
                1,
                Optional.empty(),
                Instant.EPOCH,
                Caller.SUITE,
                Optional.empty(),
                json.valueToTree(payload));
    }

    /** Knows of departments what it was told last. */
    private static final class AsTold implements KnownDepartments {

        private final Map<UUID, Department> departments = new HashMap<>();

        @Override
        public Department keep(BranchTransaction tx, Department told) {
            departments.put(told.id(), told);
            return told;
        }

        @Override
        public Optional<Department> lock(BranchTransaction tx, UUID id) {
            return Optional.ofNullable(departments.get(id));
        }
    }
}

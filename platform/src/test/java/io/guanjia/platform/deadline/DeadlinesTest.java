package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guanjia.platform.calendar.CalendarYear;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clocks as rows, on a schema in which nothing claims them. */
class DeadlinesTest {

    private static final Instant START = Instant.parse("2026-09-29T02:00:00Z");

    private static final DeadlineOwner DIRECTOR = DeadlineOwner.post("OFFICE_DIRECTOR");

    private static TestDatabase database;

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final TestOrganisation organisation = new TestOrganisation(database, json);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Deadlines deadlines = new Deadlines(organisation.calendars(), metrics, Map::of);
    private final String branch = organisation.branch("Asia/Shanghai");
    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("deadlines", 4);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_clock_that_is_set_shows_when_it_falls_due() {
        Instant due = set("ACKNOWLEDGE", new DueRule.Minutes(30));

        assertThat(due).isEqualTo(START.plusSeconds(1800));
        assertThat(views()).singleElement().satisfies(view -> {
            assertThat(view.dueAt()).isEqualTo(due);
            assertThat(view.state()).isEqualTo("OPEN");
            assertThat(view.beyondCalendar()).isFalse();
        });
    }

    @Test
    void a_promise_that_is_kept_stops_its_own_clock_only() {
        set("ACKNOWLEDGE", new DueRule.Minutes(30));
        set("PLAN", new DueRule.Hours(24));

        write(tx -> deadlines.meet(tx, subject, "ACKNOWLEDGE"));

        assertThat(views()).extracting(Deadlines.DeadlineView::state).containsExactly("MET", "OPEN");
        assertThat(views().getFirst().settledAt()).isNotNull();
    }

    @Test
    void a_promise_kept_twice_was_kept_the_first_time() {
        set("PLAN", new DueRule.Hours(1));
        write(tx -> deadlines.meet(tx, subject, "PLAN"));
        Instant first = views().getFirst().settledAt();

        write(tx -> deadlines.meet(tx, subject, "PLAN"));

        assertThat(views().getFirst().settledAt()).isEqualTo(first);
    }

    @Test
    void a_subject_that_ends_stops_every_clock_that_still_runs() {
        set("ACKNOWLEDGE", new DueRule.Minutes(30));
        set("PLAN", new DueRule.Hours(24));
        write(tx -> deadlines.meet(tx, subject, "ACKNOWLEDGE"));

        write(tx -> deadlines.cancelAll(tx, subject));

        assertThat(views()).extracting(Deadlines.DeadlineView::state).containsExactly("MET", "CANCELLED");
    }

    @Test
    void a_clock_may_start_again_once_the_one_before_has_stopped() {
        set("PLAN", new DueRule.Hours(1));
        write(tx -> deadlines.meet(tx, subject, "PLAN"));

        set("PLAN", new DueRule.Hours(2));

        assertThat(views()).extracting(Deadlines.DeadlineView::state).containsExactly("MET", "OPEN");
    }

    @Test
    void a_published_calendar_moves_open_clocks_and_keeps_what_they_were() {
        publish(1, List.of());
        Instant before = set("PLAN", new DueRule.WorkingDays(3));
        set("ACKNOWLEDGE", new DueRule.Minutes(30));

        publish(2, nationalDay());

        Deadlines.DeadlineView moved = views().getLast();
        assertThat(moved.kind()).isEqualTo("PLAN");
        assertThat(before).isEqualTo(Instant.parse("2026-10-02T16:00:00Z"));
        assertThat(moved.previousDueAt()).isEqualTo(before);
        assertThat(moved.dueAt()).isEqualTo(Instant.parse("2026-10-09T16:00:00Z"));
        assertThat(views().getFirst().previousDueAt())
                .as("a clock that did not move")
                .isNull();
    }

    @Test
    void an_older_version_of_a_calendar_changes_nothing() {
        publish(2, nationalDay());
        Instant due = set("PLAN", new DueRule.WorkingDays(3));

        publish(1, List.of());

        assertThat(views().getFirst().dueAt()).isEqualTo(due);
    }

    @Test
    void a_calendar_moves_no_settled_clock() {
        publish(1, List.of());
        set("PLAN", new DueRule.WorkingDays(3));
        write(tx -> deadlines.meet(tx, subject, "PLAN"));
        Instant due = views().getFirst().dueAt();

        publish(2, nationalDay());

        assertThat(views().getFirst().dueAt()).isEqualTo(due);
    }

    @Test
    void a_calendar_moves_no_clock_of_another_branch() {
        publish(1, List.of());
        Instant due = set("PLAN", new DueRule.WorkingDays(3));
        String other = organisation.branch("Asia/Shanghai");
        in(other, tx -> deadlines.set(tx, deadline(UUID.randomUUID(), "PLAN", new DueRule.WorkingDays(3))));

        publish(other, 1, nationalDay());

        assertThat(views().getFirst().dueAt()).isEqualTo(due);
        publish(2, nationalDay());
        assertThat(views().getFirst().dueAt()).isAfter(due);
    }

    @Test
    void a_clock_that_counts_no_working_time_is_not_computed_again() {
        publish(1, List.of());
        set("ACKNOWLEDGE", new DueRule.Minutes(30));
        set("REVIEW", new DueRule.CalendarDays(7));
        set("PLAN", new DueRule.WorkingDays(3));

        publish(2, nationalDay());

        List<Integer> versions = in(tx -> tx.sql()
                .createQuery("SELECT calendar_version FROM deadline WHERE subject_id = ? ORDER BY kind")
                .bind(0, subject)
                .mapTo(Integer.class)
                .list());
        assertThat(versions).as("ACKNOWLEDGE, PLAN, REVIEW").containsExactly(1, 2, 1);
    }

    @Test
    void a_date_beyond_the_published_year_is_kept_marked_and_alarmed() {
        publish(1, List.of());

        set("REVIEW", new DueRule.WorkingDays(90));

        assertThat(views().getFirst().beyondCalendar()).isTrue();
        assertThat(alarms()).isEqualTo(1.0);
    }

    @Test
    void a_branch_that_has_published_nothing_yet_still_has_clocks_and_an_alarm() {
        set("PLAN", new DueRule.WorkingDays(1));

        assertThat(views().getFirst().beyondCalendar()).isTrue();
        assertThat(alarms()).isEqualTo(1.0);
    }

    @Test
    void a_date_within_the_published_year_raises_no_alarm() {
        publish(1, List.of());

        set("PLAN", new DueRule.WorkingDays(3));

        assertThat(alarms()).isZero();
    }

    @Test
    void a_step_that_is_taken_back_leaves_what_it_started_unpromised_and_what_it_stopped_running() {
        UndoneClocks undone = new UndoneClocks();
        set("ACKNOWLEDGE", new DueRule.Minutes(30));
        set("PLAN", new DueRule.Hours(1));
        write(tx -> {
            deadlines.meet(tx, subject, "ACKNOWLEDGE");
            tx.sql().execute("UPDATE deadline SET state = 'BREACHED' WHERE kind = 'PLAN' AND subject_id = ?", subject);
            undone.runsOn(tx, subject, "ACKNOWLEDGE");
            undone.neverOwed(tx, subject, "PLAN");
        });

        assertThat(views()).extracting(Deadlines.DeadlineView::state).containsExactly("OPEN", "CANCELLED");
        assertThat(views().getFirst().settledAt()).isNull();
    }

    @Test
    void a_change_that_rolls_back_leaves_no_clock_running() {
        write(tx -> {
            deadlines.set(tx, deadline("PLAN", new DueRule.Hours(1)));
            tx.sql().rollback();
        });

        assertThat(views()).isEmpty();
    }

    private double alarms() {
        return metrics.find("guanjia.deadline.beyond.calendar").tag("branch", branch).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private void publish(int version, List<LocalDate> off) {
        publish(branch, version, off);
    }

    private void publish(String branch, int version, List<LocalDate> off) {
        CalendarYear year = new CalendarYear(
                branch, 2026, version, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, off, List.of());
        in(branch, tx -> {
            organisation.calendars().publish(tx, year);
            deadlines.recompute(tx);
            return null;
        });
    }

    private static List<LocalDate> nationalDay() {
        return LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList();
    }

    private Instant set(String kind, DueRule rule) {
        return in(tx -> deadlines.set(tx, deadline(kind, rule)));
    }

    private NewDeadline deadline(String kind, DueRule rule) {
        return deadline(subject, kind, rule);
    }

    private static NewDeadline deadline(UUID subject, String kind, DueRule rule) {
        return new NewDeadline("O1", "note", subject, kind, DIRECTOR, Optional.empty(), rule, START, 0);
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
        return in(branch, work);
    }

    private static <T> T in(String branch, Function<BranchTransaction, T> work) {
        return database.transactions().in(Scope.ofBranch(branch), work);
    }
}

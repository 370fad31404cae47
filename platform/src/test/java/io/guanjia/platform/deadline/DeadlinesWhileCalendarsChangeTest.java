package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clocks that are set and stopped in one transaction while another publishes a calendar. */
class DeadlinesWhileCalendarsChangeTest {

    private static final Instant START = Instant.parse("2026-09-29T02:00:00Z");
    private static final Instant AFTER_NATIONAL_DAY = Instant.parse("2026-10-09T16:00:00Z");

    private static final DeadlineOwner DIRECTOR = DeadlineOwner.post("OFFICE_DIRECTOR");

    private static TestDatabase database;

    private final ObjectMapper json =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final TestOrganisation organisation = new TestOrganisation(database, json);
    private final Deadlines deadlines = new Deadlines(organisation.calendars(), new SimpleMeterRegistry(), Map::of);
    private final String branch = organisation.branch("Asia/Shanghai");
    private final UUID subject = UUID.randomUUID();

    @BeforeAll
    static void open() {
        database = TestDatabase.of("changing_calendars", 4);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_clock_that_is_being_set_while_a_calendar_is_published_follows_that_calendar() {
        publish(1, List.of());

        whilePublishing((tx, publishing) -> {
            deadlines.set(tx, deadline("PLAN", new DueRule.WorkingDays(3)));
            publishing.run();
        });

        assertThat(views().getFirst().dueAt()).isEqualTo(AFTER_NATIONAL_DAY);
    }

    @Test
    void a_change_that_stops_one_clock_and_starts_another_does_not_block_a_calendar_that_is_published_meanwhile() {
        publish(1, List.of());
        in(tx -> deadlines.set(tx, deadline("ACKNOWLEDGE", new DueRule.WorkingHours(4))));

        whilePublishing((tx, publishing) -> {
            deadlines.meet(tx, subject, "ACKNOWLEDGE");
            publishing.run();
            deadlines.set(tx, deadline("PLAN", new DueRule.WorkingDays(3)));
        });

        assertThat(views()).extracting(Deadlines.DeadlineView::state).containsExactly("MET", "OPEN");
        assertThat(views().getLast().dueAt()).isEqualTo(AFTER_NATIONAL_DAY);
    }

    /** Does the work in one transaction; its second argument starts the publication in another and lets it come as far as it can. */
    private void whilePublishing(BiConsumer<BranchTransaction, Runnable> work) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicReference<Future<?>> published = new AtomicReference<>();
            in(tx -> {
                work.accept(tx, () -> {
                    published.set(other.submit(() -> publish(2, nationalDay())));
                    await().atMost(Duration.ofSeconds(30))
                            .until(() -> published.get().isDone() || somebodyWaitsForALock());
                });
                return null;
            });
            assertThat(published.get()).succeedsWithin(Duration.ofSeconds(30));
        }
    }

    private static boolean somebodyWaitsForALock() {
        return database.owner().withHandle(sql -> sql.createQuery(
                        "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))")
                .mapTo(Boolean.class)
                .one());
    }

    private void publish(int version, List<LocalDate> off) {
        CalendarYear year = new CalendarYear(
                branch, 2026, version, CalendarYear.MONDAY_TO_FRIDAY, CalendarYear.OFFICE_HOURS, off, List.of());
        in(tx -> {
            organisation.calendars().publish(tx, year);
            deadlines.recompute(tx);
            return null;
        });
    }

    private static List<LocalDate> nationalDay() {
        return LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList();
    }

    private NewDeadline deadline(String kind, DueRule rule) {
        return new NewDeadline("O1", "note", subject, kind, DIRECTOR, Optional.empty(), rule, START, 0);
    }

    private List<Deadlines.DeadlineView> views() {
        return in(tx -> deadlines.of(tx, subject));
    }

    private <T> T in(Function<BranchTransaction, T> work) {
        return database.transactions().in(Scope.ofBranch(branch), work);
    }
}

package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.listing.Listing;
import io.guanjia.platform.listing.Page;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.outbox.RelaySignal;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.BranchTransaction;
import io.guanjia.platform.transaction.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What ran out reaches whoever must act: the list of what waits for somebody, and lists asked for what is overdue. */
class OverdueTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-05T01:00:00Z");
    private static final DueFilter SOONEST = new DueFilter(Optional.empty(), Optional.empty(), true);
    private static final PageRequest FIRST_PAGE = new PageRequest(50, Optional.empty());

    private static TestDatabase database;

    private final ObjectMapper json = new ObjectMapper();
    private final TestOrganisation organisation = new TestOrganisation(database, json);
    private final Deadlines deadlines = new Deadlines(organisation.calendars(), new SimpleMeterRegistry(), Map::of);
    private final OverdueClocks overdue = new OverdueClocks(database.transactions(), Map::of, List.of());
    private final String branch = organisation.branch("Asia/Shanghai");
    private final Scope office = Scope.ofOffice(branch, "O1");

    @BeforeAll
    static void open() {
        database = TestDatabase.of("overdue", 4);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_ran_out_waits_for_its_owner_the_longest_overdue_first() {
        UUID later = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LATER);
        UUID longAgo = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), Instant.now().plus(Duration.ofDays(1)));
        note("O1", DeadlineOwner.post("OFFICE_DIRECTOR"), LONG_AGO);

        assertThat(waitingFor(office, "CS_TEAM_LEADER")).containsExactly(longAgo, later);
    }

    @Test
    void it_waits_from_the_moment_it_runs_out_until_it_is_done_told_or_not() {
        UUID note = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        assertThat(waitingFor(office, "CS_TEAM_LEADER")).as("not claimed yet").containsExactly(note);

        claim();
        assertThat(waitingFor(office, "CS_TEAM_LEADER")).as("breached").containsExactly(note);

        in(Scope.ofBranch(branch), tx -> deadlines.meet(tx, note, "PLAN"));
        assertThat(waitingFor(office, "CS_TEAM_LEADER")).as("done, late").isEmpty();
    }

    @Test
    void what_waits_for_a_departments_head_waits_for_no_other_departments() {
        UUID note = note("O1", DeadlineOwner.headOf("GL01-CLEANING"), LONG_AGO);

        assertThat(waitingFor(office, Set.of("GL01-CLEANING"), "DEPARTMENT_HEAD"))
                .containsExactly(note);
        assertThat(waitingFor(office, Set.of("GL01-SECURITY"), "DEPARTMENT_HEAD"))
                .isEmpty();
        assertThat(waitingFor(office, Set.of("GL01-CLEANING"), "TECHNICIAN")).isEmpty();
        assertThat(waitingFor(office, "DEPARTMENT_HEAD")).isEmpty();
    }

    @Test
    void the_engineering_department_is_led_by_its_supervisor() {
        UUID note = note("O1", DeadlineOwner.headOf("GL01-ENGINEERING"), LONG_AGO);

        assertThat(waitingFor(office, Set.of("GL01-ENGINEERING"), "ENGINEERING_SUPERVISOR"))
                .containsExactly(note);
    }

    @Test
    void office_staff_see_their_office_branch_staff_all_offices_and_another_branch_nothing() {
        UUID here = note("O1", DeadlineOwner.post("CHIEF_DIRECTOR"), LONG_AGO);
        UUID there = note("O2", DeadlineOwner.post("CHIEF_DIRECTOR"), LATER);
        String elsewhere = organisation.branch("Asia/Shanghai");

        assertThat(waitingFor(office, "CHIEF_DIRECTOR")).containsExactly(here);
        assertThat(waitingFor(Scope.ofBranch(branch), "CHIEF_DIRECTOR")).containsExactly(here, there);
        assertThat(waitingFor(Scope.ofBranch(elsewhere), "CHIEF_DIRECTOR")).isEmpty();
        assertThat(waitingFor(Scope.reading(Set.of(branch, elsewhere)), "CHIEF_DIRECTOR"))
                .containsExactly(here, there);
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        UUID first = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        UUID second = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LATER);
        Page<OverdueClock> page = waiting(office, Set.of(), PageRequest.of(1, null), "CS_TEAM_LEADER");
        Page<OverdueClock> next = waiting(office, Set.of(), PageRequest.of(1, page.next()), "CS_TEAM_LEADER");

        assertThat(page.items()).extracting(OverdueClock::subjectId).containsExactly(first);
        assertThat(next.items()).extracting(OverdueClock::subjectId).containsExactly(second);
        assertThat(next.next()).isNull();
    }

    @Test
    void it_says_what_it_is_about_and_who_must_act() {
        note("O1", DeadlineOwner.headOf("GL01-CLEANING"), LONG_AGO);
        claim();

        OverdueClock clock = waiting(office, Set.of("GL01-CLEANING"), FIRST_PAGE, "DEPARTMENT_HEAD")
                .items()
                .getFirst();

        assertThat(clock.branch()).isEqualTo(branch);
        assertThat(clock.office()).isEqualTo("O1");
        assertThat(clock.subjectType()).isEqualTo("note");
        assertThat(clock.kind()).isEqualTo("PLAN");
        assertThat(clock.dueAt()).isEqualTo(LONG_AGO);
        assertThat(clock.breachedAt()).isAfter(LONG_AGO);
        assertThat(clock.ownerDepartment()).isEqualTo("GL01-CLEANING");
    }

    @Test
    void a_list_can_be_asked_for_what_is_overdue_and_for_what_is_not() {
        UUID late = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        UUID done = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        UUID inTime =
                note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), Instant.now().plus(Duration.ofDays(1)));
        UUID ofAnotherOffice = note("O2", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        claim();
        in(Scope.ofBranch(branch), tx -> deadlines.meet(tx, done, "PLAN"));

        assertThat(listed(office, new DueFilter(Optional.of(true), Optional.empty(), false)))
                .containsExactly(late);
        assertThat(listed(office, new DueFilter(Optional.of(false), Optional.empty(), false)))
                .containsExactlyInAnyOrder(done, inTime);
        assertThat(listed(office, DueFilter.NONE)).containsExactlyInAnyOrder(late, done, inTime);
        assertThat(listed(Scope.ofBranch(branch), new DueFilter(Optional.of(true), Optional.empty(), false)))
                .containsExactlyInAnyOrder(late, ofAnotherOffice);
    }

    @Test
    void a_list_can_be_asked_for_what_falls_due_before_an_instant() {
        UUID first = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        UUID second = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LATER);

        assertThat(listed(office, new DueFilter(Optional.empty(), Optional.of(LATER), false)))
                .containsExactly(first);
        assertThat(listed(office, new DueFilter(Optional.of(true), Optional.of(LATER.plusSeconds(1)), false)))
                .containsExactlyInAnyOrder(first, second);
        assertThat(listed(office, new DueFilter(Optional.of(false), Optional.of(LATER), false)))
                .isEmpty();
    }

    @Test
    void a_list_can_be_in_the_order_of_what_falls_due_first_without_what_owes_nothing_more() {
        UUID later = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LATER);
        UUID longAgo = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        UUID both = note("O2", DeadlineOwner.post("CS_TEAM_LEADER"), LATER.plusSeconds(60));
        UUID done = note("O1", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO);
        promise("O2", both, "REPLY", DeadlineOwner.post("CS_TEAM_LEADER"), LONG_AGO.plusSeconds(60));
        in(Scope.ofBranch(branch), tx -> deadlines.meet(tx, done, "PLAN"));

        assertThat(listed(office, SOONEST)).containsExactly(longAgo, later);
        assertThat(listed(Scope.ofBranch(branch), SOONEST)).containsExactly(longAgo, both, later);
        assertThat(listed(Scope.ofBranch(branch), new DueFilter(Optional.empty(), Optional.of(LATER), true)))
                .containsExactly(longAgo, both);
        assertThat(oneByOne(Scope.ofBranch(branch))).containsExactly(longAgo, both, later);
        assertThat(oneByOne(Scope.reading(Set.of(branch, organisation.branch("Asia/Shanghai")))))
                .containsExactly(longAgo, both, later);
        int counted = database.transactions()
                .in(Scope.ofBranch(branch), tx -> SOONEST.in(Listing.of(tx, "probe_note"), tx, "note", "probe_note.id")
                        .oldestFirst("to_timestamp(sequence)", "id")
                        .count()
                        .count());
        assertThat(counted).isEqualTo(3);
    }

    /** All pages of one row each. */
    private List<UUID> oneByOne(Scope scope) {
        List<UUID> together = new ArrayList<>();
        String next = null;
        do {
            PageRequest asked = PageRequest.of(1, next);
            Page<UUID> page = database.transactions().in(scope, tx -> listed(tx, SOONEST, asked));
            together.addAll(page.items());
            next = page.next();
        } while (next != null);
        return together;
    }

    private List<UUID> listed(Scope scope, DueFilter filter) {
        return database.transactions()
                .in(scope, tx -> listed(tx, filter, FIRST_PAGE))
                .items();
    }

    private static Page<UUID> listed(BranchTransaction tx, DueFilter filter, PageRequest page) {
        return filter.in(Listing.of(tx, "probe_note"), tx, "note", "probe_note.id")
                .oldestFirst("to_timestamp(sequence)", "id")
                .page(page, (row, context) -> row.getObject("id", UUID.class));
    }

    private List<UUID> waitingFor(Scope scope, String... roles) {
        return waitingFor(scope, Set.of(), roles);
    }

    private List<UUID> waitingFor(Scope scope, Set<String> departments, String... roles) {
        return waiting(scope, departments, FIRST_PAGE, roles).items().stream()
                .map(OverdueClock::subjectId)
                .toList();
    }

    private Page<OverdueClock> waiting(Scope scope, Set<String> departments, PageRequest page, String... roles) {
        return overdue.waitingFor(
                scope, new Caller("lin.min", OrgPath.parse("HX/FZ/" + branch), Set.of(roles), departments), page);
    }

    private void claim() {
        new DeadlineClaimer(
                        database.transactions(),
                        database.worker(),
                        new RelaySignal(),
                        new EndedByClock(database.transactions(), List.of()),
                        "probe",
                        500)
                .claimOnce();
    }

    private UUID note(String office, DeadlineOwner owner, Instant dueAt) {
        UUID id = UUID.randomUUID();
        in(Scope.ofBranch(branch), tx -> tx.sql()
                .createUpdate(
                        "INSERT INTO probe_note (id, branch_id, office_id, text) VALUES (:id, :branch, :office, '灯坏了')")
                .bind("id", id)
                .bind("branch", branch)
                .bind("office", office)
                .execute());
        promise(office, id, "PLAN", owner, dueAt);
        return id;
    }

    private void promise(String office, UUID note, String kind, DeadlineOwner owner, Instant dueAt) {
        in(
                Scope.ofBranch(branch),
                tx -> deadlines.set(
                        tx,
                        new NewDeadline(
                                office,
                                "note",
                                note,
                                kind,
                                owner,
                                Optional.empty(),
                                new DueRule.Minutes(1),
                                dueAt.minusSeconds(60),
                                0)));
    }

    private static void in(Scope scope, Consumer<BranchTransaction> work) {
        database.transactions().in(scope, tx -> {
            work.accept(tx);
            return null;
        });
    }
}

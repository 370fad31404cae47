package io.guanjia.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guanjia.platform.calendar.DueRule;
import io.guanjia.platform.listing.PageRequest;
import io.guanjia.platform.organisation.TestOrganisation;
import io.guanjia.platform.scope.Caller;
import io.guanjia.platform.scope.OrgPath;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ran out and is left lying comes to the posts above, so that it reaches somebody also where a post is held by nobody. */
class LeftLyingTest {

    private static final PageRequest FIRST_PAGE = new PageRequest(50, Optional.empty());

    private static TestDatabase database;

    private final TestOrganisation organisation = new TestOrganisation(database, new ObjectMapper());
    private final Deadlines deadlines = TestDeadlines.of(organisation);
    private final OverdueClocks overdue = new OverdueClocks(database.transactions(), Map::of, List.of());
    private final String branch = organisation.branch("Asia/Shanghai");
    private final Scope office = Scope.ofOffice(branch, "O1");

    @BeforeAll
    static void open() {
        database = TestDatabase.of("left_lying", 4);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void after_a_day_it_comes_to_the_next_post_and_after_another_to_one_more() {
        UUID now = promise("CS_TEAM_LEADER", Optional.empty(), Duration.ofHours(23));
        UUID yesterday = promise("CS_TEAM_LEADER", Optional.empty(), Duration.ofHours(25));
        UUID before = promise("CS_TEAM_LEADER", Optional.empty(), Duration.ofHours(49));

        assertThat(waitingFor(office, "CS_TEAM_LEADER")).containsExactly(before, yesterday, now);
        assertThat(waitingFor(office, "SERVICE_CENTRE_HEAD")).containsExactly(before, yesterday);
        assertThat(waitingFor(office, "OFFICE_DIRECTOR")).containsExactly(before);
        assertThat(waitingFor(Scope.ofBranch(branch), "CHIEF_DIRECTOR")).isEmpty();
        assertThat(waitingFor(office, "CUSTOMER_SERVICE_AGENT")).isEmpty();
    }

    @Test
    void who_holds_a_post_and_the_one_above_it_waits_no_longer_for_that() {
        UUID ofHoursAgo = promise("CS_TEAM_LEADER", Optional.empty(), Duration.ofHours(1));

        assertThat(waitingFor(office, "CS_TEAM_LEADER", "OFFICE_DIRECTOR")).containsExactly(ofHoursAgo);
    }

    @Test
    void what_a_department_leaves_comes_to_the_director_of_its_office_who_is_in_none() {
        UUID left = promise("DEPARTMENT_HEAD", Optional.of("GL01-CLEANING"), Duration.ofHours(25));

        assertThat(waitingFor(office, "OFFICE_DIRECTOR")).containsExactly(left);
        assertThat(waitingFor(Scope.ofOffice(branch, "O2"), "OFFICE_DIRECTOR")).isEmpty();
    }

    /** In a small office the director leads a department too, and is no less the director of the others. */
    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT_HEAD", "ENGINEERING_SUPERVISOR"})
    void a_director_who_leads_a_department_too_sees_what_the_others_leave_and_what_their_own_owes_at_once(String head) {
        UUID ofAnother = promise("DEPARTMENT_HEAD", Optional.of("GL01-CLEANING"), Duration.ofHours(25));
        UUID ofTheirs = promise("DEPARTMENT_HEAD", Optional.of("GL01-LEASING"), Duration.ofHours(2));
        promise("DEPARTMENT_HEAD", Optional.of("GL01-CLEANING"), Duration.ofHours(1));
        var director = new Caller(
                "lin.min", OrgPath.parse("HX/FZ/" + branch), Set.of(head, "OFFICE_DIRECTOR"), Set.of("GL01-LEASING"));
        var headAlone = new Caller("lin.min", OrgPath.parse("HX/FZ/" + branch), Set.of(head), Set.of("GL01-LEASING"));

        assertThat(waitingFor(office, director)).containsExactly(ofAnother, ofTheirs);
        assertThat(waitingFor(office, headAlone)).containsExactly(ofTheirs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CS_TEAM_LEADER",
                "SERVICE_CENTRE_HEAD",
                "ENGINEERING_SUPERVISOR",
                "DEPARTMENT_HEAD",
                "OFFICE_DIRECTOR",
                "PROPERTY_DEPARTMENT_HEAD",
                "CHIEF_DIRECTOR",
                "GENERAL_MANAGER"
            })
    void whichever_post_is_held_by_nobody_what_it_owes_comes_to_somebody(String missing) {
        UUID left = promise(missing, Optional.empty(), Duration.ofDays(2));
        String[] others =
                List.of("SERVICE_CENTRE_HEAD", "OFFICE_DIRECTOR", "CHIEF_DIRECTOR", "GENERAL_MANAGER").stream()
                        .filter(post -> !post.equals(missing))
                        .toArray(String[]::new);

        assertThat(waitingFor(Scope.ofBranch(branch), others)).containsExactly(left);
    }

    private List<UUID> waitingFor(Scope scope, String... roles) {
        return waitingFor(scope, new Caller("lin.min", OrgPath.parse("HX/FZ/" + branch), Set.of(roles), Set.of()));
    }

    private List<UUID> waitingFor(Scope scope, Caller caller) {
        return overdue.waitingFor(scope, caller, FIRST_PAGE).items().stream()
                .map(OverdueClock::subjectId)
                .toList();
    }

    private UUID promise(String role, Optional<String> department, Duration ago) {
        UUID subject = UUID.randomUUID();
        Instant dueAt = Instant.now().minus(ago);
        database.transactions()
                .in(
                        Scope.ofBranch(branch),
                        tx -> deadlines.set(
                                tx,
                                new NewDeadline(
                                        "O1",
                                        "note",
                                        subject,
                                        "PLAN",
                                        new DeadlineOwner(role, department),
                                        Optional.empty(),
                                        new DueRule.Minutes(1),
                                        dueAt.minusSeconds(60),
                                        0)));
        return subject;
    }
}

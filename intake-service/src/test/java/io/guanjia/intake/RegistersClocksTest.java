package io.guanjia.intake;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.box.Boxes;
import io.guanjia.intake.desk.escalation.AtTheDesk;
import io.guanjia.intake.desk.log.Logged;
import io.guanjia.intake.desk.message.Calls;
import io.guanjia.intake.desk.message.Messages;
import io.guanjia.intake.desk.roster.Rosters;
import io.guanjia.intake.desk.script.Scripts;
import io.guanjia.intake.escalation.Escalated;
import io.guanjia.intake.household.Households;
import io.guanjia.intake.ledger.Ledgers;
import io.guanjia.intake.procedure.Procedures;
import io.guanjia.intake.savedfilter.KeptFilters;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.Fresh;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Of every state of every register it is said here whether somebody has something to do in it: then a clock runs and is
 * somebody's, so that nothing lies for ever; else none does. A register that is not gone through fails the test.
 */
@QuarkusTest
@IntakeServiceTest
class RegistersClocksTest {

    private static final Map<String, Way> WAYS = Map.ofEntries(
            Map.entry("SuggestionBox IN_USE", waits("BOX_OPENING CS_TEAM_LEADER", RegistersClocksTest::box)),
            Map.entry("SuggestionBox REMOVED", rests(RegistersClocksTest::removedBox)),
            Map.entry(
                    "BoxOpening SLIPS_TO_REGISTER",
                    waits("BOX_SLIPS CS_TEAM_LEADER", () -> Boxes.opened(box(), "1", 1))),
            Map.entry("BoxOpening COMPLETE", rests(() -> Boxes.opened(box(), "1", 0))),
            Map.entry("LedgerReview DUE", waits("LEDGER_DAY CS_TEAM_LEADER", () -> Ledgers.opened("GL91", "DAY"))),
            Map.entry("LedgerReview SIGNED", rests(RegistersClocksTest::signedLedger)),
            Map.entry("KnowledgeEntry IN_FORCE", waits("KNOWLEDGE_REVIEW CS_TEAM_LEADER", RegistersClocksTest::entry)),
            Map.entry("KnowledgeEntry ENDED", rests(RegistersClocksTest::endedEntry)),
            Map.entry("PhoneMessage OPEN", waits("PHONE_MESSAGE CS_TEAM_LEADER", Messages::open)),
            Map.entry("PhoneMessage PASSED_ON", waits("PHONE_MESSAGE_ANSWER DEPARTMENT_HEAD", Messages::passedOn)),
            Map.entry("PhoneMessage DONE", rests(Messages::done)),
            Map.entry("PhoneMessage WITHDRAWN", rests(Messages::withdrawn)),
            Map.entry("LogEntry NOTED", rests(Logged::noted)),
            Map.entry("LogEntry HANDED_OVER", waits("LOG_HANDOVER CS_TEAM_LEADER", Logged::handedOver)),
            Map.entry("LogEntry TAKEN_OVER", rests(Logged::takenOver)),
            Map.entry("DutyRoster DRAFT", waits("DUTY_ROSTER CS_TEAM_LEADER", () -> Rosters.opened("GL93"))),
            Map.entry("DutyRoster LAPSED", rests(() -> Rosters.lapsed("GL95"))),
            Map.entry("DutyRoster PUBLISHED", rests(() -> Rosters.published("GL94"))),
            Map.entry("Escalation RAISED", waits("ESCALATION CS_TEAM_LEADER", Escalated::raised)),
            Map.entry("Escalation SEEN", rests(Escalated::seen)),
            Map.entry(
                    "DeskEscalation CALMING",
                    new Way(
                            List.of("DESK_AGITATED CUSTOMER_SERVICE_AGENT", "DESK_ESCALATION CS_TEAM_LEADER"),
                            AtTheDesk::calming)),
            Map.entry("DeskEscalation ASKED", waits("DESK_ESCALATION CS_TEAM_LEADER", AtTheDesk::asked)),
            Map.entry("DeskEscalation CONSENTED", waits("DESK_ESCALATION CS_TEAM_LEADER", AtTheDesk::consented)),
            Map.entry("DeskEscalation CALLED", waits("DESK_COMING OFFICE_DIRECTOR", AtTheDesk::called)),
            Map.entry("DeskEscalation COMING", waits("DESK_COMING OFFICE_DIRECTOR", AtTheDesk::coming)),
            Map.entry("DeskEscalation HANDED_OVER", rests(AtTheDesk::handedOver)),
            Map.entry("DeskEscalation REFUSED", rests(AtTheDesk::refused)),
            Map.entry("DeskEscalation CALMED", rests(() -> AtTheDesk.ended("CALMED"))),
            Map.entry("DeskEscalation LEFT", rests(() -> AtTheDesk.ended("LEFT"))),
            Map.entry("ReturnCall DUE", waits("RETURN_CALL CS_TEAM_LEADER", Calls::due)),
            Map.entry("ReturnCall CALLED", rests(Calls::made)),
            Map.entry("ReturnCall GIVEN_UP", rests(Calls::givenUp)),
            Map.entry("ControlProcedure DRAFT", waits("PROCEDURE_DRAFT PROPERTY_DEPARTMENT_HEAD", Procedures::draft)),
            Map.entry(
                    "ControlProcedure IN_FORCE",
                    waits("PROCEDURE_REVIEW PROPERTY_DEPARTMENT_HEAD", Procedures::inForce)),
            Map.entry("ControlProcedure REPLACED", rests(Procedures::replaced)),
            Map.entry("ControlProcedure WITHDRAWN", rests(Procedures::withdrawn)),
            Map.entry("ScriptWording IN_FORCE", rests(Scripts::worded)),
            Map.entry("ScriptWording RESTORED", rests(Scripts::restored)),
            Map.entry("SavedFilter OWN", rests(RegistersClocksTest::filter)),
            Map.entry("SavedFilter SHARED", rests(RegistersClocksTest::sharedFilter)),
            Map.entry("SavedFilter REMOVED", rests(RegistersClocksTest::removedFilter)),
            Map.entry("Person CURRENT", rests(RegistersClocksTest::person)),
            Map.entry("Person ENDED", rests(RegistersClocksTest::endedPerson)));

    private static final AtomicInteger UNITS = new AtomicInteger(1200);

    static final List<String> STATES = WAYS.keySet().stream().sorted().toList();

    @Inject
    Transactions transactions;

    @Inject
    EntityManagerFactory registers;

    /** What runs in a state, and how something gets there. */
    private record Way(List<String> clocks, Supplier<String> there) {}

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void every_state_of_every_register_is_gone_through() {
        List<String> states = new ArrayList<>();
        registers.getMetamodel().getEntities().forEach(register -> register.getAttributes().stream()
                .filter(attribute -> attribute.getName().equals("state"))
                .flatMap(attribute -> Stream.of(attribute.getJavaType().getEnumConstants()))
                .forEach(state -> states.add(register.getName() + " " + state)));

        assertThat(STATES).containsExactlyInAnyOrderElementsOf(states);
    }

    @ParameterizedTest
    @FieldSource("STATES")
    void a_clock_runs_where_somebody_has_something_to_do_and_nowhere_else(String state) {
        Way way = WAYS.get(state);
        UUID line = UUID.fromString(way.there().get());

        assertThat(running(line)).isEqualTo(way.clocks());
    }

    @Test
    void a_step_that_leads_back_to_an_open_state_starts_its_clock_anew() {
        String opening = Boxes.opened(box(), "1", 1);
        String slip = Boxes.slip(agent(), "SUGGESTION_BOX");
        Boxes.name(opening, "1", slip).statusCode(200);
        assertThat(running(UUID.fromString(opening))).isEmpty();

        String request = agent().get(Desk.REQUESTS + "?number=" + slip).path("items[0].id");
        Desk.act(teamLeader(), request, "void", Map.of("reason", "误登")).statusCode(200);
        assertThat(running(UUID.fromString(opening))).containsExactly("BOX_SLIPS CS_TEAM_LEADER");
    }

    private List<String> running(UUID line) {
        return transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createQuery("SELECT kind || ' ' || owner_role FROM deadline"
                        + " WHERE branch_id = 'GL' AND subject_id = :line AND state = 'OPEN' ORDER BY kind")
                .bind("line", line)
                .mapTo(String.class)
                .list());
    }

    private static Way waits(String clock, Supplier<String> there) {
        return new Way(List.of(clock), there);
    }

    private static Way rests(Supplier<String> there) {
        return new Way(List.of(), there);
    }

    private static String box() {
        return Boxes.placed("时限 " + Fresh.words());
    }

    private static String removedBox() {
        String box = box();
        Boxes.remove(director(), box, "1").statusCode(200);
        return box;
    }

    private static String signedLedger() {
        String day = Ledgers.opened("GL92", "DAY");
        Ledgers.sign(as("zuzhang.gl92", "HX/FZ/GL/GL92", "CS_TEAM_LEADER"), day, Map.of())
                .statusCode(200);
        return day;
    }

    private static String entry() {
        return agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("title", "时限 " + Fresh.words(), "category", "OTHER", "answer", "见告示栏", "source", "管理处"))
                .post("/api/intake/knowledge/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String endedEntry() {
        String entry = entry();
        post(director(), "/api/intake/knowledge/entries/" + entry + "/end", Map.of("reason", "不再适用"));
        return entry;
    }

    private static String filter() {
        return KeptFilters.kept("时限" + Fresh.words().substring(0, 8));
    }

    private static String sharedFilter() {
        String filter = filter();
        post(teamLeader(), "/api/intake/saved-filters/" + filter + "/sharing", Map.of("shared", true));
        return filter;
    }

    private static String removedFilter() {
        String filter = filter();
        teamLeader()
                .header("If-Match", "\"1\"")
                .post("/api/intake/saved-filters/" + filter + "/removal")
                .then()
                .statusCode(200);
        return filter;
    }

    private static String person() {
        String unit = Households.added("22-1-" + UNITS.incrementAndGet());
        return Households.added(unit, "周敏", "13700002002");
    }

    private static String endedPerson() {
        String person = person();
        post(director(), "/api/intake/households/people/" + person + "/end", Map.of());
        return person;
    }

    private static void post(RequestSpecification who, String path, Map<String, ?> body) {
        who.header("If-Match", "\"1\"").body(body).post(path).then().statusCode(200);
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }
}

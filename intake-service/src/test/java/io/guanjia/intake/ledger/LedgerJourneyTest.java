package io.guanjia.intake.ledger;

import static io.guanjia.intake.Desk.propertyHead;
import static io.guanjia.intake.ledger.Ledgers.PATH;
import static io.guanjia.intake.ledger.Ledgers.agent;
import static io.guanjia.intake.ledger.Ledgers.current;
import static io.guanjia.intake.ledger.Ledgers.guide;
import static io.guanjia.intake.ledger.Ledgers.inquiry;
import static io.guanjia.intake.ledger.Ledgers.opened;
import static io.guanjia.intake.ledger.Ledgers.sign;
import static io.guanjia.intake.ledger.Ledgers.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every day and every week somebody looks through the ledger of an office, and nothing open in it is left to itself. */
@QuarkusTest
@IntakeServiceTest
class LedgerJourneyTest {

    private static final String REQUESTS = Desk.REQUESTS + "/";

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause({"S1b(3)-4.1.4", "S1b(3)-4.2.1a", "S1b(3)-5.1"})
    void an_inquiry_stands_in_the_ledger_of_the_day_it_was_registered_on() {
        String day = opened("GL81", "DAY");
        agent("GL81").get(PATH + "/" + day).then().body("lines", equalTo(0)).body("openLines", equalTo(0));
        String number = inquiry("GL81").get("number");

        Map<String, String> its = agent("GL81")
                .get(PATH + "/" + day)
                .then()
                .body("state", equalTo("DUE"))
                .body("lines", equalTo(1))
                .body("openLines", equalTo(1))
                .body("unarranged.number", contains(number))
                .body("unarranged[0].state", equalTo("RECORDED"))
                .body("due.kind", equalTo("LEDGER_DAY"))
                .body("actions.find { it.command == 'ledger.sign-day' }.allowed", equalTo(false))
                .extract()
                .path("$");
        agent("GL81")
                .get(REQUESTS + "export?receivedFrom=" + its.get("beginsAt") + "&receivedTo=" + its.get("endsAt"))
                .then()
                .statusCode(200)
                .body(containsString(number));
    }

    @Test
    @Clause({"S1b(3)-4.2.4a", "S1b(3)-4.2.4b"})
    void the_team_leader_signs_a_day_once_something_is_arranged_for_every_open_line() {
        String day = opened("GL82", "DAY");
        Map<String, String> line = inquiry("GL82");
        String number = line.get("number");
        sign(agent("GL82"), day, Map.of()).statusCode(403);
        sign(teamLeader("GL82"), day, Map.of())
                .statusCode(409)
                .body("code", equalTo("LEDGER_LINES_UNARRANGED"))
                .body("detail", containsString(number))
                .body("clauses", contains("S1b(3)-4.2.4b"));
        sign(teamLeader("GL82"), day, Map.of(line.get("id"), "明早 13800000126 回电"))
                .statusCode(422)
                .body("code", equalTo("LEDGER_HOLDS_PERSONAL_DATA"));

        sign(teamLeader("GL82"), day, Map.of(line.get("id"), "明早由林晓回电后转工程部"))
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("signedBy", equalTo("zuzhang.gl82"))
                .body("openLines", equalTo(1))
                .body("unarranged", empty())
                .body("arranged.number", contains(number))
                .body("due", nullValue());
        agent("GL82")
                .get(REQUESTS + line.get("id"))
                .then()
                .body("state", equalTo("RECORDED"))
                .body("timeline.find { it.code == 'ledger.arranged' }.detail", equalTo("明早由林晓回电后转工程部"));
        sign(teamLeader("GL82"), day, Map.of()).statusCode(412);
        sign(teamLeader("GL82"), day, 2, Map.of()).statusCode(409).body("code", equalTo("LEDGER_SIGNED"));
    }

    @Test
    @Clause("S1b(3)-4.2.4b")
    void what_has_a_time_agreed_with_the_household_or_is_done_needs_nothing_arranged() {
        String day = opened("GL83", "DAY");
        String answered = inquiry("GL83").get("id");
        Desk.act(agent("GL83"), answered, "triage", Map.of("category", "OTHER")).statusCode(200);
        Desk.act(agent("GL83"), answered, "answer", Map.of("text", "已告知办理时间")).statusCode(200);

        sign(teamLeader("GL83"), day, Map.of()).statusCode(200).body("lines", equalTo(1));
    }

    @Test
    @Clause({"S1b(3)-4.2.4a", "S1b(3)-4.2.5a"})
    void a_day_and_a_week_are_to_be_signed_before_they_are_over() {
        for (String review : List.of(opened("GL87", "DAY"), current("GL87", "WEEK"))) {
            JsonPath seen = agent("GL87").get(PATH + "/" + review).jsonPath();
            assertThat(seen.getString("due.dueAt")).isEqualTo(seen.getString("endsAt"));
        }
    }

    @Test
    @Clause(
            value = {"S1b(3)-1", "S1b(3)-4.3.2"},
            extent = Clause.Extent.PARTIAL)
    void of_the_replies_agreed_for_the_week_it_says_how_many_came_in_time() {
        String week = opened("GL89", "WEEK");
        String kept = promised("GL89");
        Desk.act(agent("GL89"), kept, "triage", Map.of("category", "OTHER")).statusCode(200);
        Desk.act(agent("GL89"), kept, "answer", Map.of("text", "已告知办理时间")).statusCode(200);
        // Agreed for now, of which one had its answer before.
        for (String one : List.of(kept, promised("GL89"))) {
            Database.change(
                    "UPDATE deadline SET due_at = now() WHERE kind = 'AGREED_REPLY' AND subject_id = '" + one + "'");
        }

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> agent("GL89")
                .get(PATH + "/" + week)
                .then()
                .body("agreed.promised", equalTo(2))
                .body("agreed.kept", equalTo(1)));
    }

    private static String promised(String office) {
        Instant later = Instant.now().plus(Duration.ofDays(1));
        return Desk.register(agent(office), Desk.with(Desk.entry("INQUIRY"), "agreedReplyAt", later.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nobody_arranges_anything_for_what_another_office_has() {
        String day = opened("GL84", "DAY");
        String foreign = Desk.registered("INQUIRY");
        sign(teamLeader("GL84"), day, Map.of(foreign, "明早回电"))
                .statusCode(422)
                .body("code", equalTo("LEDGER_LINE_UNKNOWN"));
        Desk.teamLeader().get(PATH + "/" + day).then().statusCode(404);
        Desk.agentOfAnotherBranch().get(PATH + "/" + day).then().statusCode(404);
    }

    @Test
    @Clause({"S1b(3)-3.3a", "S1b(3)-4.2.5a", "S1b(3)-4.2.5b"})
    void the_head_of_the_property_department_signs_a_week_with_guidance() {
        String week = opened("GL85", "WEEK");
        sign(teamLeader("GL85"), week, Map.of()).statusCode(409).body("code", equalTo("LEDGER_OF_ANOTHER_KIND"));
        guide(teamLeader("GL85"), week, "请当天安排上门").statusCode(403);
        guide(propertyHead(), week, " ").statusCode(400);
        guide(propertyHead(), current("GL85", "DAY"), "请当天安排上门")
                .statusCode(409)
                .body("code", equalTo("LEDGER_OF_ANOTHER_KIND"));

        guide(propertyHead(), week, "请当天安排上门")
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("guidance", equalTo("请当天安排上门"));
        agent("GL85").get(PATH + "/" + week).then().body("guidance", equalTo("请当天安排上门"));
    }

    @Test
    @Clause({"S1b(3)-4.2.4a", "S1b(3)-4.2.5a"})
    void a_ledger_that_nobody_signed_in_time_stands_before_whoever_answers_for_it() {
        String day = opened("GL86", "DAY");
        String week = current("GL86", "WEEK");
        Database.change("UPDATE deadline SET due_at = now() - interval '1 hour' WHERE subject_id IN ('" + day + "', '"
                + week + "')");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> teamLeader("GL86")
                .get("/api/intake/overdue?size=200")
                .then()
                .body("items.subjectId", hasItem(day)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> propertyHead()
                .get("/api/intake/overdue?size=200")
                .then()
                .body("items.subjectId", hasItem(week)));
        agent("GL86").get(PATH + "?overdue=true&sort=DUE").then().body("items.id", hasItem(day));
        agent("GL86").get(PATH + "?state=SIGNED").then().body("items.id", not(hasItem(day)));
        sign(teamLeader("GL86"), day, Map.of()).statusCode(200).body("state", equalTo("SIGNED"));
        teamLeader("GL86").get("/api/intake/overdue?size=200").then().body("items.subjectId", not(hasItem(day)));
    }
}

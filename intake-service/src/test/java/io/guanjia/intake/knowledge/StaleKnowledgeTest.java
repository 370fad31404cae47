package io.guanjia.intake.knowledge;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.knowledge.Knowledge.ENTRIES;
import static io.guanjia.intake.knowledge.Knowledge.act;
import static io.guanjia.intake.knowledge.Knowledge.add;
import static io.guanjia.intake.knowledge.Knowledge.added;
import static io.guanjia.intake.knowledge.Knowledge.entry;
import static io.guanjia.intake.knowledge.Knowledge.found;
import static io.guanjia.intake.knowledge.Knowledge.group;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Fresh;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is not verified in time is shown as stale, is still answered from, and waits for the post that keeps it. */
@QuarkusTest
@IntakeServiceTest
class StaleKnowledgeTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1b(3)-4.1.2b")
    void what_nobody_verified_for_half_a_year_is_stale_and_stands_before_the_team_leader_until_somebody_does() {
        String fresh = added("岗亭电话");
        String id = added("电信报修电话");
        agent().get(ENTRIES + "/" + id)
                .then()
                .body("stale", equalTo(false))
                .body("reviewDueAt", equalTo(endOf(today().plusDays(180))))
                .body("due.label", equalTo("信息档案复核 Verifying an entry anew"))
                .body("due.dueAt", equalTo(endOf(today().plusDays(180))));

        halfAYearPasses(id);

        found(agent(), "电信报修").body("items.id", contains(id)).body("items.stale", contains(true));
        agent().get(ENTRIES + "?stale=true&size=200")
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItem(fresh)));
        agent().get(ENTRIES + "/count?stale=true&category=CABLE_TV").then().body("count", not(equalTo(0)));
        awaits(Desk.teamLeader(), id, "GL01");

        act(
                        agent(),
                        id,
                        "1",
                        "confirmation",
                        Map.of("reviewOn", today().plusDays(30).toString()))
                .statusCode(200)
                .body("stale", equalTo(false))
                .body("due.dueAt", equalTo(endOf(today().plusDays(30))));
        overdue(Desk.teamLeader()).body(overdueOf(id), empty());
        agent().get(ENTRIES + "?stale=true&size=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    @Clause("S1b(3)-4.1.2b")
    void what_a_department_keeps_waits_for_its_head_and_what_the_group_keeps_for_the_group() {
        Map<String, Object> theirs = entry("水泵房值班");
        theirs.put("department", "GL01-ENGINEERING");
        String engineering = add(agent(), theirs).statusCode(201).extract().path("id");
        String ofTheGroup =
                add(group(), entry("集团投诉受理")).statusCode(201).extract().path("id");

        halfAYearPasses(engineering);
        halfAYearPasses(ofTheGroup);

        awaits(head(), engineering, "GL01");
        overdue(Desk.teamLeader()).body(overdueOf(engineering), empty());
        awaits(group(), ofTheGroup, "-");
        found(agentOfAnotherBranch(), "集团投诉受理").body("items.stale", contains(true));
        act(group(), ofTheGroup, "1", "end", Map.of("reason", "停用")).statusCode(200);
        overdue(group()).body(overdueOf(ofTheGroup), empty());
    }

    @Test
    void a_branch_may_have_its_entries_verified_more_often() {
        Desk.put("/branches/MW/policies/intake.knowledge-review", Map.of("value", "CALENDAR_DAYS(90)"))
                .statusCode(200);
        await().atMost(SOON).untilAsserted(() -> add(agentOfAnotherBranch(), entry("麻湾 " + Fresh.words()))
                .statusCode(201)
                .body("reviewDueAt", equalTo(endOf(today().plusDays(90)))));
    }

    private static void awaits(RequestSpecification somebody, String id, String office) {
        await().atMost(SOON).untilAsserted(() -> overdue(somebody)
                .body(overdueOf(id) + ".kind", contains("KNOWLEDGE_REVIEW"))
                .body(overdueOf(id) + ".office", contains(office)));
    }

    private static ValidatableResponse overdue(RequestSpecification somebody) {
        return somebody.get("/api/intake/overdue?size=200").then().statusCode(200);
    }

    private static String overdueOf(String id) {
        return "items.findAll { it.subjectId == '" + id + "' }";
    }

    /** As time would have it. */
    private static void halfAYearPasses(String id) {
        Database.change("UPDATE knowledge_entry SET review_due_at = now() - interval '1 hour' WHERE id = '" + id + "'");
        Database.change("UPDATE deadline SET due_at = now() - interval '1 hour' WHERE subject_id = '" + id + "'");
    }

    private static RequestSpecification head() {
        String token = TestTokens.of(
                "head.gl01", "HX/FZ/GL/GL01", Map.of("departments", List.of("GL01-ENGINEERING")), "DEPARTMENT_HEAD");
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static String endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                .toInstant()
                .toString();
    }
}

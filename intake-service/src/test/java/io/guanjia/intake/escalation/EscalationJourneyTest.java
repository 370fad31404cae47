package io.guanjia.intake.escalation;

import static io.guanjia.intake.escalation.Escalated.PATH;
import static io.guanjia.intake.escalation.Escalated.act;
import static io.guanjia.intake.escalation.Escalated.before;
import static io.guanjia.intake.escalation.Escalated.important;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is important stands before whoever is above with the mark itself, and goes up level by level. */
@QuarkusTest
@IntakeServiceTest
class EscalationJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1b(3)-4.2.1e")
    void what_an_agent_marks_is_before_the_team_leader_at_once_and_they_say_that_they_have_seen_it() {
        String request = important(Desk.agent());
        String id = before("TEAM_LEADER", request);
        Desk.teamLeader()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RAISED"))
                .body("raisedBy", equalTo("kefu.gl01"))
                .body("due.kind", equalTo("ESCALATION"))
                .body("actions.findAll { it.allowed }.command", contains("escalation.see", "escalation.pass-on"));
        act(Desk.agent(), id, 1, "sight").statusCode(403);

        act(Desk.teamLeader(), id, 1, "sight")
                .statusCode(200)
                .body("state", equalTo("SEEN"))
                .body("seenBy", equalTo("zuzhang.gl01"))
                .body("due", nullValue());
        act(Desk.teamLeader(), id, 1, "sight").statusCode(412);
        act(Desk.teamLeader(), id, 2, "sight").statusCode(409).body("code", equalTo("ESCALATION_SEEN"));
        Desk.agent()
                .get(Desk.REQUESTS + "/" + request)
                .then()
                .body("timeline.find { it.code == 'escalation.raised' }.detail", equalTo("TEAM_LEADER"));
    }

    @Test
    @Clause({"S1b(3)-4.2.4c", "S1b(3)-4.2.5c"})
    void it_goes_up_once_for_each_level_and_whoever_passes_it_on_has_seen_it() {
        String request = important(Desk.agent());
        String first = before("TEAM_LEADER", request);
        act(Desk.teamLeader(), first, 1, "next").statusCode(200).body("state", equalTo("SEEN"));
        act(Desk.teamLeader(), first, 2, "next").statusCode(409).body("code", equalTo("ESCALATION_PASSED_ON"));
        String second = before("OFFICE_DIRECTOR", request);
        act(Desk.teamLeader(), second, 1, "sight").statusCode(403).body("code", equalTo("ESCALATION_BEFORE_ANOTHER"));

        act(Desk.propertyHead(), second, 1, "next").statusCode(200);

        String third = before("GENERAL_MANAGER", request);
        act(generalManager(), third, 1, "next").statusCode(409).body("code", equalTo("ESCALATION_AT_THE_TOP"));
        act(generalManager(), third, 1, "sight").statusCode(200).body("state", equalTo("SEEN"));
    }

    @Test
    @Clause("S1b(3)-4.2.4c")
    void what_the_team_leader_marks_is_before_the_office_director() {
        String request = important(Desk.teamLeader());

        assertThat(before("TEAM_LEADER", request)).isNull();
        act(director(), before("OFFICE_DIRECTOR", request), 1, "sight").statusCode(200);
    }

    @Test
    @Clause("S4-3.1")
    void a_complaint_about_the_team_leader_is_brought_before_the_office_director() {
        String complaint = Desk.registered("COMPLAINT");
        Map<String, Object> verification = new HashMap<>(Desk.verification("SIGNIFICANT"));
        verification.putAll(Map.of("important", true, "accusedRole", "CS_TEAM_LEADER"));
        Desk.act(Desk.agent(), complaint, "verification", verification).statusCode(200);

        assertThat(before("TEAM_LEADER", complaint)).isNull();
        assertThat(before("OFFICE_DIRECTOR", complaint)).isNotNull();
    }

    @Test
    void what_nobody_has_seen_in_time_stands_before_them_until_they_have() {
        String id = Escalated.raised();
        Database.change("UPDATE deadline SET due_at = now() - interval '1 minute' WHERE subject_id = '" + id + "'");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Desk.teamLeader()
                .get("/api/intake/overdue?size=200")
                .then()
                .body("items.subjectId", hasItem(id)));
        Desk.agent().get(PATH + "?overdue=true&sort=DUE&size=200").then().body("items.id", hasItem(id));
        act(Desk.teamLeader(), id, 1, "sight").statusCode(200);
        Desk.teamLeader().get("/api/intake/overdue?size=200").then().body("items.subjectId", not(hasItem(id)));
    }

    @Test
    void nobody_of_another_office_or_branch_sees_it() {
        String id = Escalated.raised();

        Desk.agentOfAnotherOffice().get(PATH + "/" + id).then().statusCode(404);
        Desk.agentOfAnotherBranch().get(PATH + "/" + id).then().statusCode(404);
        act(Desk.as("zuzhang.gl02", "HX/FZ/GL/GL02", "CS_TEAM_LEADER"), id, 1, "sight")
                .statusCode(404);
    }

    @Test
    void what_was_important_before_is_not_brought_up_again() {
        String request = important(Desk.agent());
        Desk.act(director(), request, "reassessment", Map.of("category", "OTHER", "important", true, "reason", "补充分类"))
                .statusCode(200);

        Desk.agent().get(PATH + "/count?requestId=" + request).then().body("count", equalTo(1));
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    private static RequestSpecification generalManager() {
        return Desk.as("zongjingli.gl", "HX/FZ/GL", "GENERAL_MANAGER");
    }
}

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
import java.util.List;
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
    @Clause("S1b(3)-4.2.4c")
    void it_goes_up_once_for_each_level_and_whoever_passes_it_on_has_seen_it() {
        String request = important(Desk.agent());
        String first = before("TEAM_LEADER", request);
        act(Desk.teamLeader(), first, 1, "next").statusCode(200).body("state", equalTo("SEEN"));
        act(Desk.teamLeader(), first, 2, "next").statusCode(409).body("code", equalTo("ESCALATION_PASSED_ON"));
        String second = before("OFFICE_DIRECTOR", request);
        act(Desk.teamLeader(), second, 1, "sight").statusCode(403).body("code", equalTo("ESCALATION_BEFORE_ANOTHER"));

        act(director(), second, 1, "next").statusCode(200);

        String third = before("GENERAL_MANAGER", request);
        act(generalManager(), third, 1, "next").statusCode(409).body("code", equalTo("ESCALATION_AT_THE_TOP"));
        act(generalManager(), third, 1, "sight").statusCode(200).body("state", equalTo("SEEN"));
    }

    /** They report what others marked; marking is the desk's. */
    @Test
    @Clause(value = "S1b(3)-4.2.5c", extent = Clause.Extent.PARTIAL)
    void the_head_of_the_property_department_brings_it_before_the_company_and_leaves_it_before_whoever_it_is_before() {
        String request = important(Desk.agent());
        String first = before("TEAM_LEADER", request);

        act(Desk.propertyHead(), first, 1, "next")
                .statusCode(200)
                .body("state", equalTo("RAISED"))
                .body("due.kind", equalTo("ESCALATION"));

        assertThat(before("OFFICE_DIRECTOR", request)).isNull();
        act(generalManager(), before("GENERAL_MANAGER", request), 1, "sight").statusCode(200);
        act(Desk.teamLeader(), first, 2, "sight").statusCode(200);
    }

    @Test
    void what_is_marked_once_more_is_before_them_once_more() {
        String request = important(Desk.agent());
        reassessed(request, Map.of("category", "OTHER", "important", false));
        reassessed(request, Map.of("category", "OTHER", "important", true));
        String id = before("GENERAL_MANAGER", request);
        act(generalManager(), id, 1, "sight").statusCode(200);

        reassessed(request, Map.of("category", "OTHER", "important", false));
        generalManager().get(PATH + "/" + id).then().body("state", equalTo("SEEN"));
        reassessed(request, Map.of("category", "OTHER", "important", true));

        generalManager()
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("RAISED"))
                .body("due.kind", equalTo("ESCALATION"))
                .body("history.action", hasItem("RAISE_AGAIN"));
        act(generalManager(), id, 3, "sight").statusCode(200);
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
        String complaint = complaint(Map.of("accusedRole", "CS_TEAM_LEADER"));

        assertThat(before("TEAM_LEADER", complaint)).isNull();
        assertThat(before("OFFICE_DIRECTOR", complaint)).isNotNull();
    }

    @Test
    void whoever_is_complained_about_neither_sees_to_it_nor_passes_it_on() {
        String complaint = complaint(Map.of("accusedRole", "CS_TEAM_LEADER"));
        String id = before("OFFICE_DIRECTOR", complaint);

        for (String step : List.of("sight", "next")) {
            act(Desk.teamLeader(), id, 1, step).statusCode(403).body("code", equalTo("WITHHELD_FROM_THE_ACCUSED"));
        }
        act(director(), id, 1, "sight").statusCode(200);
    }

    @Test
    void once_it_is_known_whom_it_is_about_it_is_before_whoever_is_above_them() {
        String complaint = complaint(Map.of());
        String first = before("TEAM_LEADER", complaint);

        Map<String, Object> reassessment = new HashMap<>(Map.of("severity", "SIGNIFICANT", "category", "HOUSE_LEAK"));
        reassessment.putAll(Map.of("important", true, "accusedRole", "CS_TEAM_LEADER"));
        reassessed(complaint, reassessment);

        act(Desk.teamLeader(), first, 1, "sight").statusCode(403).body("code", equalTo("WITHHELD_FROM_THE_ACCUSED"));
        assertThat(before("GENERAL_MANAGER", complaint)).isNull();
        act(director(), before("OFFICE_DIRECTOR", complaint), 1, "sight").statusCode(200);
        act(director(), first, 1, "sight").statusCode(200);
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
        reassessed(request, Map.of("category", "OTHER", "important", true));

        Desk.agent().get(PATH + "/count?requestId=" + request).then().body("count", equalTo(1));
    }

    /** An important complaint, and what else its verification says. */
    private static String complaint(Map<String, ?> more) {
        String complaint = Desk.registered("COMPLAINT");
        Map<String, Object> verification = new HashMap<>(Desk.verification("SIGNIFICANT"));
        verification.put("important", true);
        verification.putAll(more);
        Desk.act(Desk.agent(), complaint, "verification", verification).statusCode(200);
        return complaint;
    }

    private static void reassessed(String request, Map<String, ?> found) {
        Map<String, Object> body = new HashMap<>(found);
        body.put("reason", "补充分类");
        Desk.act(director(), request, "reassessment", body).statusCode(200);
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    private static RequestSpecification generalManager() {
        return Desk.as("zongjingli.gl", "HX/FZ/GL", "GENERAL_MANAGER");
    }
}

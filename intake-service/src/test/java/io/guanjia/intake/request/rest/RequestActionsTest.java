package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakePermissions;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.request.Peers;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A detail offers exactly what would be taken: each offer is made good, each refusal is the one that follows. */
@QuarkusTest
@IntakeServiceTest
class RequestActionsTest {

    private static final List<String> LISTS_AND_LOOKUPS =
            List.of("service-request.read", "service-request.look-up", "service-request.register");

    private final IntakePermissions permissions;

    RequestActionsTest(IntakePermissions permissions) {
        this.permissions = permissions;
    }

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void every_command_on_a_request_is_told_of_and_no_other() {
        assertThat(told(agent(), Desk.registered("COMPLAINT")).keySet())
                .containsExactlyInAnyOrderElementsOf(commands());
    }

    @Test
    void nothing_is_told_of_what_never_applies_to_a_request_of_its_kind() {
        Set<String> others = commands();
        others.remove("service-request.verify");
        for (String kind : List.of("SERVICE_NEED", "INQUIRY", "SUGGESTION")) {
            assertThat(told(agent(), Desk.registered(kind)).keySet()).containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Test
    void what_is_offered_changes_with_the_state_and_with_who_looks() {
        List<String> always = List.of("correct", "correct-kind", "link", "remark", "reveal-phone", "reveal-words");
        String request = Desk.registered("SERVICE_NEED");
        assertThat(offered(agent(), request))
                .containsAll(always)
                .contains("triage")
                .hasSize(7);
        assertThat(offered(teamLeader(), request))
                .containsAll(always)
                .contains("triage", "void")
                .hasSize(8);
        assertThat(offered(Desk.quality(), request)).containsExactly("reveal-words");
        act(agent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(200);
        assertThat(offered(agent(), request))
                .containsAll(always)
                .contains("agree", "answer", "find-unreachable", "merge", "route", "triage")
                .hasSize(12);
        act(agent(), request, "routing", routing()).statusCode(200);
        assertThat(offered(agent(), request))
                .containsAll(always)
                .contains("agree", "find-unreachable", "reply", "route")
                .hasSize(10);
        act(agent(), request, "unreachable", Map.of("reason", "UNREACHABLE", "note", "两次去电无人接"))
                .statusCode(200);
        assertThat(offered(agent(), request)).contains("find-reachable");
    }

    @Test
    @Clause(value = "S4-3.1", extent = Extent.PARTIAL)
    void a_complaint_is_offered_to_be_voided_to_nobody_whom_it_may_be_about() {
        var director = Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
        var chief = Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR");
        Map<String, Object> mistaken = Map.of("reason", "与上一条重复登记");

        String unread = Desk.registered("COMPLAINT");
        assertThat(offered(teamLeader(), unread)).doesNotContain("void");
        act(teamLeader(), unread, "void", mistaken)
                .statusCode(403)
                .body("code", equalTo("COMPLAINT_VOIDED_ABOVE"))
                .body("values.post", equalTo("CHIEF_DIRECTOR"));
        assertThat(offered(director, unread)).doesNotContain("void");
        assertThat(offered(chief, unread)).contains("void");
        act(chief, unread, "void", mistaken).statusCode(200);

        String verified = Desk.triaged("COMPLAINT");
        assertThat(offered(teamLeader(), verified)).doesNotContain("void");
        act(teamLeader(), verified, "void", mistaken).statusCode(403).body("values.post", equalTo("OFFICE_DIRECTOR"));
        assertThat(offered(director, verified)).contains("void");
        act(director, verified, "void", mistaken).statusCode(200);
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_major_complaint_is_offered_to_be_voided_to_nobody_before_it_is_graded_anew() {
        Map<String, Object> mistaken = Map.of("reason", "与上一条重复登记");
        String major = Desk.registered("COMPLAINT");
        act(agent(), major, "verification", Desk.verification("MAJOR")).statusCode(200);
        assertThat(offered(director(), major)).doesNotContain("void").contains("reassess");
        act(director(), major, "void", mistaken).statusCode(409).body("code", equalTo("NO_MISTAKE"));
        act(
                        director(),
                        major,
                        "reassessment",
                        Map.of("category", "HOUSE_LEAK", "severity", "MINOR", "reason", "与上一条重复，并非另一起"))
                .statusCode(200);
        assertThat(offered(director(), major)).contains("void");
        act(director(), major, "void", mistaken).statusCode(200);
    }

    @Test
    @Clause(value = "S1b(2)-6.3", extent = Extent.PARTIAL)
    void a_matter_of_policy_that_came_back_is_offered_to_be_asked_about_and_not_to_be_answered() {
        Peers peers = new Peers();
        String request = Desk.registered("SUGGESTION");
        act(agent(), request, "triage", Map.of("category", "FEE_POLICY", "policyMatter", true))
                .statusCode(200);
        String until = Instant.now().plus(Duration.ofHours(6)).toString();
        act(agent(), request, "instruction-request", Map.of("question", "可否让步", "agreedReplyAt", until))
                .statusCode(200);
        act(Desk.propertyHead(), request, "instruction", Map.of("text", "材料不全，补后再报"))
                .statusCode(200);
        assertThat(offered(agent(), request)).contains("ask-instruction");
        act(agent(), request, "instruction-request", Map.of("question", "已补齐材料，可否让步"))
                .statusCode(200);
        act(Desk.propertyHead(), request, "instruction", Map.of("text", "不同意")).statusCode(200);
        act(agent(), request, "answer", Map.of("text", "收费按备案标准执行")).statusCode(200);
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1).with("sourceId", request),
                peers.callbackNews("completed", 2).with("satisfaction", "DISSATISFIED"));
        Peers.reaches(request, "IN_PROGRESS");
        assertThat(offered(agent(), request)).contains("ask-instruction").doesNotContain("answer", "reply");
        act(agent(), request, "answer", Map.of("text", "那就同意")).statusCode(422).body("code", equalTo("POLICY_MATTER"));
    }

    @Test
    void a_refusal_is_the_one_that_the_command_itself_gets() {
        String request = Desk.registered("INQUIRY");
        act(agent(), request, "triage", Map.of("category", "TITLE_DEED", "outOfCompetence", true))
                .statusCode(200);
        String code = act(agent(), request, "answer", Map.of("text", "下个月"))
                .statusCode(422)
                .extract()
                .path("code");
        Map<String, Object> answer = agent().get(REQUESTS + "/" + request)
                .jsonPath()
                .getMap("actions.find { it.command == 'service-request.answer' }");
        assertThat(answer).containsEntry("allowed", false).containsEntry("code", code);
        assertThat((String) answer.get("reason")).contains("请示物业部负责人");
    }

    private Set<String> commands() {
        return permissions.rows().keySet().stream()
                .filter(command -> command.startsWith("service-request."))
                .filter(command -> !LISTS_AND_LOOKUPS.contains(command))
                .collect(Collectors.toSet());
    }

    private static List<String> offered(RequestSpecification person, String request) {
        return told(person, request).entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(action -> action.getKey().replace("service-request.", ""))
                .toList();
    }

    private static Map<String, Boolean> told(RequestSpecification person, String request) {
        List<Map<String, Object>> actions =
                person.get(REQUESTS + "/" + request).jsonPath().getList("actions");
        return actions.stream()
                .collect(Collectors.toMap(
                        action -> (String) action.get("command"),
                        action -> (Boolean) action.get("allowed"),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static RequestSpecification director() {
        return Desk.as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }
}

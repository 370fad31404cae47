package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakePermissions;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
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
        Map<String, Boolean> told = told(agent(), Desk.registered("INQUIRY"));
        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(permissions.rows().keySet().stream()
                        .filter(command -> command.startsWith("service-request."))
                        .filter(command -> !LISTS_AND_LOOKUPS.contains(command))
                        .collect(Collectors.toSet()));
    }

    @Test
    void what_is_offered_changes_with_the_state_and_with_who_looks() {
        String request = Desk.registered("SERVICE_NEED");
        assertThat(offered(agent(), request)).containsExactly("reveal-phone", "reveal-words", "triage");
        assertThat(offered(teamLeader(), request)).containsExactly("reveal-phone", "reveal-words", "triage", "void");
        assertThat(offered(Desk.quality(), request)).containsExactly("reveal-words");
        act(agent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(200);
        assertThat(offered(agent(), request))
                .containsExactly("answer", "find-unreachable", "reveal-phone", "reveal-words", "route", "triage");
        act(agent(), request, "routing", routing()).statusCode(200);
        assertThat(offered(agent(), request))
                .containsExactly("find-unreachable", "reply", "reveal-phone", "reveal-words", "route");
        act(agent(), request, "unreachable", Map.of("reason", "UNREACHABLE", "note", "两次去电无人接"))
                .statusCode(200);
        assertThat(offered(agent(), request)).contains("find-reachable");
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
}

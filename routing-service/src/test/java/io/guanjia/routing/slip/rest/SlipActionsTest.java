package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.platform.permission.PermissionTable;
import io.guanjia.routing.RoutingPermissions;
import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a slip offers is what it does: each command is tried right after it was offered or withheld. */
@QuarkusTest
@RoutingServiceTest
class SlipActionsTest {

    private static final Map<String, String> PATHS = Map.of(
            "contact-slip.acknowledge", "acknowledgement",
            "contact-slip.reject", "rejection",
            "contact-slip.start", "handling-start",
            "contact-slip.report", "report",
            "contact-slip.confirm", "confirmation",
            "contact-slip.return", "return",
            "contact-slip.withdraw", "withdrawal",
            "contact-slip.urge", "urgings",
            "contact-slip.note-progress", "progress",
            "contact-slip.hand-over", "handover");

    private static final List<Supplier<RequestSpecification>> PEOPLE = List.of(
            Desk::agent,
            Desk::engineer,
            Desk::quality,
            Desk::director,
            () -> Desk.handler("chuli.gl01", "HX/FZ/GL/GL01", "GL01-CLEANING"));

    private final RoutingPermissions permissions;

    SlipActionsTest(RoutingPermissions permissions) {
        this.permissions = permissions;
    }

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void every_command_of_the_permission_table_is_offered_or_withheld() {
        assertThat(SlipActions.commands(Instant.now()).keySet())
                .containsExactlyInAnyOrderElementsOf(permissions.rows().values().stream()
                        .filter(row -> row.grants().containsKey(PermissionTable.Kind.WRITE))
                        .map(PermissionTable.Permission::command)
                        .filter(command -> command.startsWith("contact-slip."))
                        .toList());
        assertThat(PATHS.keySet()).isEqualTo(SlipActions.commands(Instant.now()).keySet());
    }

    @Test
    void what_is_withheld_is_refused_with_the_same_code_in_every_state_by_everybody() {
        String slip = Desk.newSlip();
        eachPersonTriesWhatIsWithheld(slip);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        eachPersonTriesWhatIsWithheld(slip);
        act(engineer(), slip, "handling-start").statusCode(200);
        eachPersonTriesWhatIsWithheld(slip);
        act(engineer(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
        eachPersonTriesWhatIsWithheld(slip);
        act(agent(), slip, "confirmation").statusCode(200);
        eachPersonTriesWhatIsWithheld(slip);
    }

    @Test
    void what_is_withheld_because_a_complaint_is_about_somebody_is_refused_with_the_same_code() {
        eachPersonTriesWhatIsWithheld(Desk.slipAbout("OFFICE_DIRECTOR", null));
        eachPersonTriesWhatIsWithheld(Desk.slipAbout("RESPONSIBLE_HANDLER", "gongcheng.gl01"));
    }

    @Test
    void what_is_offered_is_done() {
        for (String command : List.of("contact-slip.acknowledge", "contact-slip.reject")) {
            String slip = Desk.newSlip();
            offered(engineer(), slip, command);
        }
        offered(agent(), Desk.newSlip(), "contact-slip.withdraw");
        String slip = Desk.newSlip();
        act(engineer(), slip, "acknowledgement").statusCode(200);
        offered(engineer(), slip, "contact-slip.start");
        offered(agent(), slip, "contact-slip.urge");
        offered(engineer(), slip, "contact-slip.note-progress");
        offered(engineer(), slip, "contact-slip.report");
        offered(agent(), slip, "contact-slip.return");
        offered(engineer(), slip, "contact-slip.report");
        offered(agent(), slip, "contact-slip.confirm");
    }

    @Test
    void the_reason_is_the_refusals_sentence_in_the_callers_language() {
        String slip = Desk.newSlip();

        agent().get(SLIPS + "/" + slip)
                .then()
                .body("actions.find { it.command == 'contact-slip.confirm' }.reason", containsString("待签收"));
        agent().header("Accept-Language", "en")
                .get(SLIPS + "/" + slip)
                .then()
                .body(
                        "actions.find { it.command == 'contact-slip.confirm' }.reason",
                        containsString("is not possible now"));
    }

    private static void offered(RequestSpecification person, String slip, String command) {
        person.get(SLIPS + "/" + slip)
                .then()
                .body("actions.find { it.command == '" + command + "' }.allowed", equalTo(true));
        RequestSpecification again = command.matches(".*(withdraw|return|confirm|urge)") ? agent() : engineer();
        give(again, slip, command).statusCode(200);
    }

    private static ValidatableResponse give(RequestSpecification person, String slip, String command) {
        Map<String, ?> words = words(command);
        return words.isEmpty() ? act(person, slip, PATHS.get(command)) : act(person, slip, PATHS.get(command), words);
    }

    private static Map<String, ?> words(String command) {
        return switch (command) {
            case "contact-slip.acknowledge", "contact-slip.start", "contact-slip.confirm" -> Map.of();
            case "contact-slip.report" -> Map.of("result", "办理", "nothingRepaired", true);
            case "contact-slip.urge" -> Map.of("askedBy", "CUSTOMER_SERVICE", "reason", "办理");
            case "contact-slip.note-progress" ->
                Map.of(
                        "done",
                        "办理",
                        "nextCheckAt",
                        Instant.now().plus(Duration.ofHours(1)).toString());
            case "contact-slip.hand-over" -> Map.of("toDepartment", "GL01-CLEANING", "reason", "办理");
            default -> Map.of("reason", "办理");
        };
    }

    private static void eachPersonTriesWhatIsWithheld(String slip) {
        for (Supplier<RequestSpecification> person : PEOPLE) {
            List<Map<String, Object>> withheld =
                    person.get().get(SLIPS + "/" + slip).jsonPath().getList("actions.findAll { !it.allowed }");
            assertThat(withheld).isNotEmpty();
            for (Map<String, Object> action : withheld) {
                String command = (String) action.get("command");
                give(person.get(), slip, command)
                        .body("code", equalTo(action.get("code")))
                        .body("detail", equalTo(action.get("reason")));
            }
        }
    }
}

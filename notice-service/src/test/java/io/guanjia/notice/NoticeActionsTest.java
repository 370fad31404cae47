package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.plan;
import static io.guanjia.notice.Office.settle;
import static io.guanjia.notice.Office.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every detail says what its reader may do now; what it calls refused is refused with the reason that it gives. */
@QuarkusTest
@NoticeServiceTest
class NoticeActionsTest {

    private static final Map<String, String> PATHS = Map.of(
            "notice.submit", "submission",
            "notice.decide-as-director", "director-decision",
            "notice.decide-as-chief", "chief-decision",
            "notice.recall", "recall",
            "notice.drop", "drop",
            "notice.release", "release",
            "notice.withdraw", "withdrawal",
            "notice.take-down", "removal",
            "distribution.plan", "distribution-lines");

    private static final Map<String, Map<String, ?>> BODIES = Map.of(
            "notice.decide-as-director", Map.of("decision", "AGREE"),
            "notice.decide-as-chief", Map.of("decision", "AGREE"),
            "notice.drop", Map.of("reason", "重复"),
            "notice.withdraw", Map.of("reason", "改期"));

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_draft_a_submission_and_a_released_notice_say_who_may_do_what() {
        String draft = Office.drafted(waterIsOff());
        assertThat(allowed(Office::agent, draft)).containsExactly("notice.drop", "notice.edit", "notice.submit");
        assertThat(allowed(Office::director, draft))
                .containsExactly("notice.drop", "notice.edit", "notice.submit", "notice.withdraw");
        assertThat(allowed(Office::chief, draft)).containsExactly("notice.withdraw");
        assertThat(allowed(Office::quality, draft)).isEmpty();

        String submitted = Office.submitted(waterIsOff());
        assertThat(allowed(Office::agent, submitted)).containsExactly("notice.recall");
        assertThat(allowed(Office::director, submitted))
                .containsExactly("notice.decide-as-director", "notice.recall", "notice.withdraw");

        String released = Office.released(waterIsOff());
        assertThat(allowed(Office::agent, released)).containsExactly("distribution.plan");
        String line = plan(agent(), released, List.of(Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏")))
                .extract()
                .path("lines[0].id");
        assertThat(lineActions(Office::agent, released)).containsExactly(true, true);
        assertThat(lineActions(Office::chief, released)).containsExactly(false, false);
        settle(agent(), released, line, Map.of("outcome", "POSTED")).statusCode(200);
        act(director(), released, "withdrawal", Map.of("reason", "改期")).statusCode(200);
        assertThat(allowed(Office::agent, released)).containsExactly("notice.take-down");
    }

    @Test
    void what_is_called_refused_is_refused_with_that_code() {
        String ofDirector = Office.draft(director(), Office.ofTheDirector())
                .statusCode(201)
                .extract()
                .path("id");
        act(agent(), ofDirector, "submission").statusCode(200);
        List<String> notices = List.of(
                Office.drafted(waterIsOff()),
                Office.submitted(waterIsOff()),
                Office.released(waterIsOff()),
                ofDirector);
        List<Supplier<RequestSpecification>> people =
                List.of(Office::agent, Office::director, Office::chief, Office::quality);

        for (String id : notices) {
            for (Supplier<RequestSpecification> person : people) {
                JsonPath detail =
                        one(person.get(), id).statusCode(200).extract().jsonPath();
                List<Map<String, Object>> actions = detail.getList("actions");
                actions.stream()
                        .filter(action -> !(boolean) action.get("allowed") && PATHS.containsKey(action.get("command")))
                        .forEach(action -> tried(person.get(), id, (String) action.get("command"))
                                .body("code", equalTo(action.get("code")))
                                .body("detail", equalTo(action.get("reason"))));
            }
        }
    }

    private static ValidatableResponse tried(RequestSpecification person, String id, String command) {
        if (command.equals("distribution.plan")) {
            return plan(person, id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202")));
        }
        Map<String, ?> body = BODIES.get(command);
        return body == null ? act(person, id, PATHS.get(command)) : act(person, id, PATHS.get(command), body);
    }

    private static Set<String> allowed(Supplier<RequestSpecification> person, String id) {
        return new TreeSet<>(one(person.get(), id)
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("actions.findAll { it.allowed }.command"));
    }

    private static List<Boolean> lineActions(Supplier<RequestSpecification> person, String id) {
        return one(person.get(), id).extract().jsonPath().getList("lines.collectMany { it.actions }.allowed");
    }
}

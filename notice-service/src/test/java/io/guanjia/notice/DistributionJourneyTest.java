package io.guanjia.notice;

import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.plan;
import static io.guanjia.notice.Office.planned;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.settle;
import static io.guanjia.notice.Office.waterIsOff;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How copies reach their homes and boards, attempt by attempt, through the service's real doors. */
@QuarkusTest
@NoticeServiceTest
class DistributionJourneyTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void a_line_is_planned_once_in_an_approved_way_to_a_place_that_suits_and_ends_once() {
        String id = Office.released(waterIsOff());
        Map<String, ?> home = Map.of("method", "DOOR_TO_DOOR", "unit", "5-2-301");

        problem(
                plan(agent(), id, List.of(home, Map.of("method", "MAILBOX", "unit", "5-2-302"))),
                422,
                "DISTRIBUTION_METHOD_NOT_APPROVED");
        problem(
                plan(agent(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "board", "大堂"))),
                422,
                "DISTRIBUTION_PLACE_DOES_NOT_SUIT");
        problem(
                        plan(agent(), id, List.of(home, Map.of("method", "DOOR_TO_DOOR", "unit", "5-2-303"), home)),
                        422,
                        "DISTRIBUTION_LISTED_TWICE")
                .body("errors.field", equalTo(List.of("lines[2]")))
                .body("detail", containsString("lines[0]（5-2-301）"));
        one(agent(), id).body("lines.size()", equalTo(0));
        String line = planned(id, home);
        problem(plan(agent(), id, List.of(home)), 409, "DISTRIBUTION_PLANNED_TWICE")
                .body("values.already", equalTo(Map.of("5-2-301", "PENDING")));
        problem(
                settle(agent(), id, UUID.randomUUID().toString(), Map.of("outcome", "SIGNED", "recipient", "林晓")),
                404,
                "NOT_FOUND");
        problem(settle(agent(), id, line, Map.of("outcome", "REMOVED")), 422, "DISTRIBUTION_OUTCOME_DOES_NOT_SUIT");
        settle(agent(), id, line, Map.of("outcome", "SIGNED", "recipient", "林晓"))
                .statusCode(200);
        problem(
                settle(agent(), id, line, Map.of("outcome", "REFUSED", "note", "业户拒收,已口头告知")),
                409,
                "DISTRIBUTION_ALREADY_SETTLED");
    }

    @Test
    void of_two_lists_at_once_that_name_a_home_one_is_planned_and_the_other_is_told_of_it() {
        String id = Office.released(waterIsOff());
        Map<String, ?> home = Map.of("method", "DOOR_TO_DOOR", "unit", "5-2-304");

        List<ValidatableResponse> answers = Stream.of("5-2-305", "5-2-306")
                .map(another -> List.<Map<String, ?>>of(Map.of("method", "DOOR_TO_DOOR", "unit", another), home))
                .map(list -> CompletableFuture.supplyAsync(() -> plan(agent(), id, list)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted(Comparator.comparing(answer -> answer.extract().statusCode()))
                .toList();

        answers.getFirst().statusCode(201);
        problem(answers.getLast(), 409, "DISTRIBUTION_PLANNED_TWICE")
                .body("values.already", equalTo(Map.of("5-2-304", "PENDING")));
        one(agent(), id).body("lines.size()", equalTo(2));
    }

    @Test
    @Clause({"S3-4.2.6.4a", "S3-4.2.6.4b"})
    void a_home_where_nobody_was_met_or_nobody_took_it_is_tried_again_on_the_same_line() {
        String id = Office.released(waterIsOff());
        Map<String, ?> home = Map.of("method", "DOOR_TO_DOOR", "unit", "5-2-302");
        String line = planned(id, home);

        settle(agent(), id, line, Map.of("outcome", "UNREACHABLE", "note", "上午家中无人"))
                .statusCode(200);
        problem(plan(agent(), id, List.of(home)), 409, "DISTRIBUTION_PLANNED_TWICE")
                .body("values.already", equalTo(Map.of("5-2-302", "UNREACHABLE")));
        settle(agent(), id, line, Map.of("outcome", "REFUSED", "note", "业户表示不愿签字"))
                .statusCode(200);
        problem(settle(agent(), id, line, Map.of("outcome", "MAILBOXED")), 422, "DISTRIBUTION_NOTE_MISSING");
        problem(
                        settle(agent(), id, line, Map.of("outcome", "SIGNED", "recipient", "买买提", "attempt", 2)),
                        409,
                        "DISTRIBUTION_ATTEMPT_TOLD")
                .body("values.next", equalTo(3));
        settle(agent(), id, line, Map.of("outcome", "SIGNED", "recipient", "买买提", "attempt", 3))
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("attempts.number", equalTo(List.of(1, 2, 3)))
                .body("attempts.outcome", equalTo(List.of("UNREACHABLE", "REFUSED", "SIGNED")));
        agent().get(Office.REGISTER + "?size=200")
                .then()
                .body(
                        "items.findAll { it.noticeId == '" + id + "' }.recipient",
                        equalTo(Arrays.asList(null, null, "买**")));
    }

    @Test
    void a_notice_that_still_holds_is_not_taken_down_but_one_copy_of_it_may_be_and_another_put_up() {
        String id = Office.released(waterIsOff());
        Map<String, ?> board = Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏");
        String line = planned(id, board);
        settle(agent(), id, line, Map.of("outcome", "POSTED")).statusCode(200);

        problem(act(agent(), id, "removal"), 409, "DISTRIBUTION_STILL_VALID");
        settle(agent(), id, line, Map.of("outcome", "REMOVED")).statusCode(200);
        plan(agent(), id, List.of(board)).statusCode(201);
    }

    @Test
    void another_office_neither_plans_nor_settles_the_distribution_of_a_notice() {
        String id = Office.released(waterIsOff());
        Map<String, ?> home = Map.of("method", "DOOR_TO_DOOR", "unit", "5-2-301");
        String line = planned(id, home);
        var stranger = Map.of("outcome", "SIGNED", "recipient", "林晓");

        problem(plan(Office.agentOfAnotherOffice(), id, List.of(home)), 404, "NOT_FOUND");
        problem(settle(Office.agentOfAnotherOffice(), id, line, stranger), 404, "NOT_FOUND");
        one(agent(), id).body("lines.size()", equalTo(1)).body("lines[0].state", equalTo("PENDING"));
    }

    @Test
    @Clause("S0-4.5")
    void a_notice_goes_to_the_homes_that_it_was_approved_for_and_to_no_other() {
        Map<String, Object> reminder = waterIsOff("audience", List.of("3栋1单元", "５－２－３０１"));
        String id = Office.released(reminder);

        problem(
                        plan(agent(), id, List.of(Map.of("method", "DOOR_TO_DOOR", "unit", "3-10-0101"))),
                        422,
                        "DISTRIBUTION_HOME_NOT_APPROVED")
                .body("values.home", equalTo("3-10-0101"));
        plan(
                        agent(),
                        id,
                        List.of(
                                Map.of("method", "DOOR_TO_DOOR", "unit", "3-1-1202"),
                                Map.of("method", "DOOR_TO_DOOR", "unit", "5-2-301"),
                                Map.of("method", "BOARD_POSTING", "board", "3号楼大堂告示栏")))
                .statusCode(201);
        one(agent(), id).body("audience", equalTo(List.of("3-1", "5-2-301")));
    }
}

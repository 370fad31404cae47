package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.routing.slip.InHand.PART;
import static io.guanjia.routing.slip.InHand.SEEN;
import static io.guanjia.routing.slip.InHand.WHEN;
import static io.guanjia.routing.slip.InHand.file;
import static io.guanjia.routing.slip.InHand.issued;
import static io.guanjia.routing.slip.InHand.note;
import static io.guanjia.routing.slip.InHand.running;
import static io.guanjia.routing.slip.InHand.taken;
import static io.guanjia.routing.slip.InHand.urge;
import static io.guanjia.routing.slip.InHand.urging;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Customer service asks after what lies, and the department owes the answer. */
@QuarkusTest
@RoutingServiceTest
class UrgedTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final UUID request = UUID.randomUUID();
    private final String tomorrow = InHand.tomorrow();

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    @Clause(value = "S0-5.2.4b", extent = Extent.PARTIAL)
    void an_urging_is_counted_stands_in_the_timeline_and_is_owed_an_answer_by_the_departments_head() {
        String slip = taken(request);

        urge(slip, "HOUSEHOLD").statusCode(200).header("ETag", "\"3\"").body("state", equalTo("ACKNOWLEDGED"));

        JsonPath file = file(slip);
        assertThat(file.getInt("slip.urgings")).isEqualTo(1);
        assertThat(file.getBoolean("slip.urgingUnanswered")).isTrue();
        assertThat(Instant.parse(file.getString("slip.lastUrgedAt"))).isBeforeOrEqualTo(Instant.now());
        assertThat(file.getString("history[2].action")).isEqualTo("urged");
        assertThat(file.getString("history[2].reason")).isEqualTo("业户催问：" + WHEN);
        assertThat(running(file, "URGING")).hasSize(1).allSatisfy(clock -> assertThat(clock)
                .containsEntry("label", "答复催办 Answer to an urging")
                .containsEntry("ownerRole", "DEPARTMENT_HEAD")
                .containsEntry("ownerDepartment", "GL01-ENGINEERING"));
        Fact told = told("urged");
        assertThat(told.contractProblems()).isEmpty();
        assertThat(told.text("askedBy")).isEqualTo("HOUSEHOLD");
        assertThat(told.text("reason")).isEqualTo(WHEN);
        assertThat(told.text("urgings")).isEqualTo("1");
    }

    @Test
    @Clause(value = "S0-5.2.4b", extent = Extent.PARTIAL)
    void the_department_answers_with_what_it_did_what_comes_next_and_when_it_says_more() {
        String slip = taken(request);
        urge(slip, "LEADER").statusCode(200);

        note(slip, Map.of("done", SEEN, "next", PART, "nextCheckAt", tomorrow)).statusCode(200);

        JsonPath file = file(slip);
        assertThat(file.getInt("slip.urgings")).isEqualTo(1);
        assertThat(file.getBoolean("slip.urgingUnanswered")).isFalse();
        assertThat(file.getString("history[3].action")).isEqualTo("progress-noted");
        assertThat(file.getString("history[3].reason")).isEqualTo(SEEN + "；下一步：" + PART);
        assertThat(file.getString("deadlines.find { it.kind == 'URGING' }.state"))
                .isEqualTo("MET");
        assertThat(running(file, "NEXT_CHECK")).hasSize(1).allSatisfy(clock -> {
            assertThat(clock).containsEntry("ownerRole", "DEPARTMENT_HEAD");
            assertThat(Instant.parse((String) clock.get("dueAt")))
                    .isCloseTo(Instant.parse(tomorrow), within(1, ChronoUnit.SECONDS));
        });
        Fact told = told("progress-noted");
        assertThat(told.contractProblems()).isEmpty();
        assertThat(told.text("done")).isEqualTo(SEEN);
        assertThat(told.text("next")).isEqualTo(PART);
        assertThat(told.text("nextCheckAt")).isEqualTo(tomorrow);
    }

    @Test
    void whoever_asks_twice_before_the_answer_is_owed_it_no_later() {
        String slip = taken(request);
        urge(slip, "HOUSEHOLD").statusCode(200);
        List<Map<String, Object>> once = running(file(slip), "URGING");

        urge(slip, "LEADER").statusCode(200);

        assertThat(file(slip).getInt("slip.urgings")).isEqualTo(2);
        assertThat(running(file(slip), "URGING")).isEqualTo(once);
    }

    @Test
    void whoever_was_urged_says_when_there_is_more_and_whoever_was_not_need_not() {
        String slip = taken(request);
        note(slip, Map.of("done", SEEN)).statusCode(200);
        urge(slip, "HOUSEHOLD").statusCode(200);

        problem(note(slip, Map.of("done", SEEN)), 422, "NEXT_CHECK_MISSING")
                .body("detail", containsString("nextCheckAt"))
                .body("clauses", contains("S0-5.2.4b"));
        assertThat(file(slip).getBoolean("slip.urgingUnanswered")).isTrue();
    }

    @Test
    void each_note_keeps_the_promise_of_the_one_before() {
        String slip = taken(request);
        note(slip, Map.of("done", SEEN, "nextCheckAt", tomorrow)).statusCode(200);
        note(slip, Map.of("done", "配件已到")).statusCode(200);

        JsonPath file = file(slip);
        assertThat(running(file, "NEXT_CHECK")).isEmpty();
        assertThat(file.getString("slip.lastNote.done")).isEqualTo("配件已到");
        assertThat(file.getString("slip.lastNote.nextCheckAt")).isNull();
    }

    @Test
    void a_slip_that_nobody_has_taken_is_urged_and_taken_before_anybody_says_how_far_it_is() {
        String slip = issued(request);
        urge(slip, "HOUSEHOLD").statusCode(200).body("state", equalTo("ISSUED"));

        problem(note(slip, Map.of("done", SEEN, "nextCheckAt", tomorrow)), 409, "SLIP_NOT_IN_THIS_STATE")
                .body("detail", containsString("待签收"))
                .body("detail", containsString("记录进展"));
        act(engineer(), slip, "acknowledgement").statusCode(200);
        assertThat(running(file(slip), "URGING")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"report", "rejection", "withdrawal"})
    void what_is_reported_or_at_an_end_owes_no_answer_and_takes_neither(String end) {
        String slip = end.equals("rejection") ? issued(request) : taken(request);
        urge(slip, "HOUSEHOLD").statusCode(200);
        switch (end) {
            case "report" ->
                act(engineer(), slip, end, Map.of("result", "已检查，无须维修", "nothingRepaired", true))
                        .statusCode(200);
            case "rejection" ->
                act(engineer(), slip, end, Map.of("reason", "非本部门事项")).statusCode(200);
            default -> act(agent(), slip, end, Map.of("reason", "业户已自行处理")).statusCode(200);
        }

        JsonPath file = file(slip);
        assertThat(file.getInt("slip.urgings")).isEqualTo(1);
        assertThat(file.getBoolean("slip.urgingUnanswered")).isFalse();
        assertThat(running(file, "URGING")).isEmpty();
        problem(urge(slip, "HOUSEHOLD"), 409, "SLIP_NOT_IN_THIS_STATE").body("detail", containsString("催办"));
        problem(note(slip, Map.of("done", SEEN, "nextCheckAt", tomorrow)), 409, "SLIP_NOT_IN_THIS_STATE");
        act(agent().header("Accept-Language", "en"), slip, "urgings", urging("HOUSEHOLD", WHEN))
                .statusCode(409)
                .body("detail", containsString("is not possible now"));
    }

    @Test
    void whoever_it_is_handed_over_to_owes_the_answer_by_their_own_time() {
        String successor = "GL01-NEW" + request.toString().substring(0, 6).toUpperCase();
        Facts.send(Desk.department(successor, null));
        String slip = taken(request);
        urge(slip, "HOUSEHOLD").statusCode(200);
        await().atMost(SOON).untilAsserted(() -> act(
                        Desk.director(), slip, "handover", Map.of("toDepartment", successor, "reason", "由综合维修部接办"))
                .statusCode(200));

        JsonPath file = file(slip);
        assertThat(file.getInt("slip.urgings")).isEqualTo(1);
        assertThat(file.getBoolean("slip.urgingUnanswered")).isTrue();
        assertThat(running(file, "URGING")).hasSize(1).allSatisfy(clock -> assertThat(clock)
                .containsEntry("ownerDepartment", successor));
    }

    @Test
    void a_promise_to_say_more_that_is_not_kept_stands_before_the_departments_head_until_more_is_said() {
        String slip = taken(request);
        String inAMoment = Instant.now().plus(Duration.ofSeconds(3)).toString();
        note(slip, Map.of("done", SEEN, "nextCheckAt", inAMoment)).statusCode(200);

        await().atMost(SOON).untilAsserted(() -> agent().get(SLIPS + "/" + slip)
                .then()
                .body(
                        "history.findAll { it.action == 'DEADLINE_BREACHED' }.breach.label",
                        containsInAnyOrder("下次跟进 Next check")));
        note(slip, Map.of("done", "配件已到")).statusCode(200);
        agent().get(SLIPS + "/" + slip)
                .then()
                .body("deadlines.find { it.kind == 'NEXT_CHECK' }.resolvedAt", notNullValue());
    }

    private Fact told(String what) {
        return await().atMost(SOON)
                .until(
                        () -> Facts.read(Desk.SLIP_TOPIC, request.toString()).stream()
                                .filter(fact -> fact.type().endsWith("." + what + ".v1"))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}

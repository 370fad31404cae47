package io.guanjia.intake.desk.message;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.quality;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static io.guanjia.intake.desk.message.Calls.RETURNS;
import static io.guanjia.intake.desk.message.Calls.act;
import static io.guanjia.intake.desk.message.Calls.call;
import static io.guanjia.intake.desk.message.Calls.due;
import static io.guanjia.intake.desk.message.Calls.givenUp;
import static io.guanjia.intake.desk.message.Calls.switchboard;
import static io.guanjia.intake.desk.message.Calls.take;
import static io.guanjia.intake.desk.message.Calls.tried;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was promised a call back is rung within minutes, and again until somebody spoke to them. */
@QuarkusTest
@IntakeServiceTest
class ReturnCallJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause({"S1b(2)-5.3", "S1b(2)-T3"})
    void a_call_back_is_promised_within_twenty_minutes_of_the_call_and_is_over_once_it_is_made() {
        Instant called = Instant.now().minus(Duration.ofMinutes(5)).truncatedTo(ChronoUnit.MICROS);
        ValidatableResponse taken = take(agent(), with(call(), "takenAt", called.toString()))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", matchesPattern("GL01-RC-\\d{6}-\\d{4}"))
                .body("state", equalTo("DUE"))
                .body("phone", equalTo("137****3001"))
                .body("unit", equalTo("3-1-1202"))
                .body("due.label", equalTo("回电 Return call"))
                .body("due.overdue", equalTo(false));
        String call = taken.extract().path("id");
        Instant promised = Instant.parse(taken.extract().path("promisedFor"));
        assertThat(Duration.between(called, promised)).isEqualTo(Duration.ofMinutes(20));
        agent().get(RETURNS + "?state=DUE&sort=DUE&size=200").then().body("items.id", hasItem(call));

        act(agent(), call, "result", "1", Map.of("said", "已告知押金三日内退还"))
                .statusCode(200)
                .body("state", equalTo("CALLED"))
                .body("said", equalTo("已告知押金三日内退还"))
                .body("due", nullValue())
                .body("history.action", contains("TAKE", "CALL"))
                .body("actions.find { it.command == 'return-call.make' }.code", equalTo("RETURN_CALL_OVER"));
        act(agent(), call, "attempts", "2", Map.of("outcome", "BUSY"))
                .statusCode(409)
                .body("code", equalTo("RETURN_CALL_OVER"));
    }

    @Test
    @Clause({"S1b(2)-5.3", "S1b(2)-T3"})
    void a_call_back_that_nobody_makes_stands_before_the_team_leader() {
        Instant called = Instant.now().minus(Duration.ofMinutes(21));
        String call = take(agent(), with(call(), "takenAt", called.toString()))
                .statusCode(201)
                .extract()
                .path("id");

        agent().get(RETURNS + "?overdue=true&size=200").then().body("items.id", hasItem(call));
        await().atMost(SOON).untilAsserted(() -> teamLeader()
                .get("/api/intake/overdue?size=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectId == '" + call + "' }.kind", contains("RETURN_CALL")));
    }

    @Test
    void a_call_was_within_the_last_year_as_everything_that_is_entered_late() {
        for (String takenAt : new String[] {
            "1990-01-01T00:00:00Z", Instant.now().plusSeconds(60).toString()
        }) {
            take(agent(), with(call(), "takenAt", takenAt))
                    .statusCode(422)
                    .body("code", equalTo("CALL_TIME_NOT_POSSIBLE"));
        }
    }

    @Test
    void who_was_not_reached_is_rung_again_as_soon_as_was_promised() {
        Instant called = Instant.now().minus(Duration.ofMinutes(21));
        String call = take(agent(), with(call(), "takenAt", called.toString()))
                .extract()
                .path("id");

        act(agent(), call, "attempts", "1", Map.of("outcome", "NO_ANSWER", "note", "响铃一分钟"))
                .statusCode(200)
                .body("state", equalTo("DUE"))
                .body("attempts", equalTo(1))
                .body("tries.outcome", contains("NO_ANSWER"))
                .body("tries.note", contains("响铃一分钟"))
                .body("due.overdue", equalTo(false));
        agent().get(RETURNS + "?overdue=true&size=200").then().body("items.id", not(hasItem(call)));
    }

    @Test
    @Clause("S1b(2)-5.3")
    void nobody_is_given_up_before_they_were_rung_twice_and_then_by_the_team_leader_alone() {
        String call = due();
        tried(call, "1");
        act(teamLeader(), call, "giving-up", "2", Map.of("reason", "无人接听"))
                .statusCode(422)
                .body("code", equalTo("RETURN_CALL_NOT_TRIED_ENOUGH"));
        tried(call, "2");
        act(agent(), call, "giving-up", "3", Map.of("reason", "无人接听")).statusCode(403);
        act(teamLeader(), call, "giving-up", "3", Map.of("reason", "两次无人接听"))
                .statusCode(200)
                .body("state", equalTo("GIVEN_UP"))
                .body("due", nullValue())
                .body("history[-1].reason", equalTo("两次无人接听"));
    }

    @Test
    void nobody_promises_more_than_the_branch_allows_nor_a_call_that_is_still_to_come() {
        take(agent(), with(call(), "withinMinutes", 21))
                .statusCode(422)
                .body("code", equalTo("RETURN_CALL_PROMISED_TOO_LATE"));
        take(agent(), with(call(), "withinMinutes", 10)).statusCode(201);
        take(agent(), with(call(), "takenAt", Instant.now().plusSeconds(600).toString()))
                .statusCode(422)
                .body("code", equalTo("CALL_TIME_NOT_POSSIBLE"));
        take(agent(), without(call(), "phone")).statusCode(400);
        take(agent(), with(call(), "phone", "没有")).statusCode(422).body("code", equalTo("PHONE_NOT_READABLE"));
    }

    @Test
    void a_call_back_may_name_a_request_of_its_office_and_of_no_other() {
        String request = Desk.registered("INQUIRY");
        String number = agent().get(Desk.REQUESTS + "/" + request).path("number");
        take(agent(), with(call(), "requestNumber", number))
                .statusCode(201)
                .body("requestId", equalTo(request))
                .body("requestNumber", equalTo(number));
        take(agentOfAnotherOffice(), with(call(), "requestNumber", number))
                .statusCode(422)
                .body("code", equalTo("RETURN_CALL_REQUEST_UNKNOWN"));
    }

    @Test
    void whoever_promised_it_makes_it_or_an_agent_and_sees_the_number_for_that() {
        String ofTheSwitchboard = take(switchboard(), call()).extract().path("id");
        switchboard()
                .body(Map.of("reason", "回电"))
                .post(RETURNS + "/" + ofTheSwitchboard + "/phone")
                .then()
                .statusCode(200)
                .body("phone", equalTo("13700003001"));
        act(switchboard(), ofTheSwitchboard, "result", "1", Map.of("said", "已说明"))
                .statusCode(200);

        String ofTheAgent = due();
        act(switchboard(), ofTheAgent, "attempts", "1", Map.of("outcome", "BUSY"))
                .statusCode(403)
                .body("code", equalTo("RETURN_CALL_OF_ANOTHER"));
        switchboard()
                .body(Map.of("reason", "回电"))
                .post(RETURNS + "/" + ofTheAgent + "/phone")
                .then()
                .statusCode(403);
    }

    @Test
    void a_call_back_is_its_offices_and_from_above_no_word_of_it_is_read() {
        String call = due();
        agentOfAnotherOffice().get(RETURNS + "/" + call).then().statusCode(404);
        agentOfAnotherBranch().get(RETURNS + "/" + call).then().statusCode(404);
        quality()
                .get(RETURNS + "/" + call)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("callerName", equalTo("陈**"));
        assertThat(Database.rows("SELECT * FROM return_call WHERE id = '" + call + "'"))
                .singleElement()
                .asString()
                .doesNotContain("押金", "13700003001", "陈");
    }

    @Test
    void it_is_taken_once_for_a_key_and_changed_by_whoever_saw_it_last() {
        String key = UUID.randomUUID().toString();
        String first = agent().header("Idempotency-Key", key)
                .body(call())
                .post(RETURNS)
                .path("id");
        agent().header("Idempotency-Key", key).body(call()).post(RETURNS).then().body("id", equalTo(first));
        agent().body(call()).post(RETURNS).then().statusCode(400);
        tried(first, "1");
        act(agent(), first, "result", "1", Map.of("said", "已说明")).statusCode(412);
    }

    @Test
    void lists_and_counts_are_narrowed_alike() {
        String over = givenUp();
        agent().get(RETURNS + "?state=GIVEN_UP&size=200")
                .then()
                .body("items.id", hasItem(over))
                .body("items[0].history", empty());
        int listed = agent().get(RETURNS + "?state=GIVEN_UP&size=200").path("items.size()");
        agent().get(RETURNS + "/count?state=GIVEN_UP").then().statusCode(200).body("count", equalTo(listed));
    }
}

package io.guanjia.intake.desk.log;

import static io.guanjia.intake.desk.log.Logged.PATH;
import static io.guanjia.intake.desk.log.Logged.correct;
import static io.guanjia.intake.desk.log.Logged.takeOver;
import static io.guanjia.intake.desk.log.Logged.write;
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
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a shift writes down stays as it was written, and what it leaves is taken over by the next. */
@QuarkusTest
@IntakeServiceTest
class LogJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1-3.4")
    void what_was_wrong_is_corrected_by_another_entry_and_stays_as_it_was_written() {
        String wrong = write(Desk.agent(), "东门道闸故障", false)
                .statusCode(201)
                .body("number", matchesPattern("GL01-SL-\\d{6}-\\d{4}"))
                .body("state", equalTo("NOTED"))
                .body("due", nullValue())
                .extract()
                .path("id");

        String correction = correct(Desk.teamLeader(), wrong, "故障的是西门道闸")
                .statusCode(201)
                .body("corrects.id", equalTo(wrong))
                .extract()
                .path("id");

        Desk.agent()
                .get(PATH + "/" + wrong)
                .then()
                .body("content", equalTo("东门道闸故障"))
                .body("writtenBy", equalTo("kefu.gl01"))
                .body("correctedBy.id", contains(correction))
                .body("version", equalTo(1));
        Desk.agent()
                .get(PATH + "?size=200")
                .then()
                .body("items.find { it.id == '" + correction + "' }.corrects.id", equalTo(wrong))
                .body("items.find { it.id == '" + wrong + "' }.correctedBy.id", contains(correction));
    }

    @Test
    @Clause("S1-3.4")
    void what_a_shift_hands_over_is_taken_over_by_somebody_else() {
        String id = Logged.handedOver();
        takeOver(Desk.agent(), id, 1).statusCode(422).body("code", equalTo("LOG_OWN_HANDOVER"));
        Desk.agent()
                .get(PATH + "/" + id)
                .then()
                .body("actions.find { it.command == 'log.take-over' }.allowed", equalTo(false));

        takeOver(Desk.teamLeader(), id, 1)
                .statusCode(200)
                .body("state", equalTo("TAKEN_OVER"))
                .body("takenOverBy", equalTo("zuzhang.gl01"))
                .body("due", nullValue());
        takeOver(Desk.teamLeader(), id, 2).statusCode(409).body("code", equalTo("LOG_NOTHING_TO_TAKE_OVER"));
        Desk.agent().get(PATH + "?state=HANDED_OVER&size=200").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void what_nobody_takes_over_in_time_stands_before_the_team_leader() {
        String id = Logged.handedOver();
        Database.change("UPDATE deadline SET due_at = now() - interval '1 minute' WHERE subject_id = '" + id + "'");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Desk.teamLeader()
                .get("/api/intake/overdue?size=200")
                .then()
                .body("items.subjectId", hasItem(id)));
        takeOver(Desk.teamLeader(), id, 1).statusCode(200);
        Desk.teamLeader().get("/api/intake/overdue?size=200").then().body("items.subjectId", not(hasItem(id)));
    }

    @Test
    void nobodys_number_is_written_down_and_an_entry_is_written_once_for_a_key() {
        write(Desk.agent(), "业户电话13800000126", false).statusCode(422).body("code", equalTo("LOG_HOLDS_PERSONAL_DATA"));
        String key = UUID.randomUUID().toString();
        Map<String, ?> body = Map.of("content", "灯已修好", "handedOver", false);

        String first = Desk.agent()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .path("id");
        String again = Desk.agent()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH)
                .path("id");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void whoever_looks_on_from_above_sees_that_something_was_written_and_not_what() {
        String id = write(Desk.agent(), "3-1-1202 的门禁卡已补办", false)
                .statusCode(201)
                .extract()
                .path("id");

        Desk.quality().get(PATH + "/" + id).then().statusCode(200).body("content", nullValue());
        Desk.quality().get(PATH + "?size=200").then().body("items.find { it.id == '" + id + "' }.content", nullValue());
    }

    @Test
    void the_log_of_an_office_is_that_offices() {
        String id = Logged.noted();

        Desk.agentOfAnotherOffice().get(PATH + "/" + id).then().statusCode(404);
        correct(Desk.agentOfAnotherOffice(), id, "不是这样").statusCode(404);
        Desk.agentOfAnotherBranch().get(PATH + "?size=200").then().body("items", empty());
        write(Desk.propertyHead(), "检查", false).statusCode(403);
    }
}

package io.guanjia.intake.desk.message;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.quality;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static io.guanjia.intake.desk.message.Calls.switchboard;
import static io.guanjia.intake.desk.message.Messages.ENGINEERING;
import static io.guanjia.intake.desk.message.Messages.PATH;
import static io.guanjia.intake.desk.message.Messages.act;
import static io.guanjia.intake.desk.message.Messages.director;
import static io.guanjia.intake.desk.message.Messages.forDepartment;
import static io.guanjia.intake.desk.message.Messages.headOf;
import static io.guanjia.intake.desk.message.Messages.message;
import static io.guanjia.intake.desk.message.Messages.open;
import static io.guanjia.intake.desk.message.Messages.passedOn;
import static io.guanjia.intake.desk.message.Messages.take;
import static io.guanjia.intake.desk.message.Messages.taken;
import static io.guanjia.intake.desk.message.Messages.technician;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left for a colleague reaches them and is answered, and no slip of paper is lost. */
@QuarkusTest
@IntakeServiceTest
class PhoneMessageJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause({"S1b(2)-3", "S1b(2)-5.1c"})
    void a_message_is_passed_on_and_answered_and_everybody_reads_by_whom() {
        String message = take(switchboard(), with(message(), "reason", "IN_A_MEETING"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", matchesPattern("GL01-PM-\\d{6}-\\d{4}"))
                .body("state", equalTo("OPEN"))
                .body("phone", equalTo("137****3002"))
                .body("due.label", equalTo("留言转达 Passing a message on"))
                .extract()
                .path("id");
        act(technician(), message, "answer", "1", Map.of("answer", "已回电"))
                .statusCode(409)
                .body("code", equalTo("MESSAGE_NOT_IN_THIS_STATE"));

        act(agent(), message, "passing-on", "1", Map.of("told", "维修组周工", "how", "BY_PHONE"))
                .statusCode(200)
                .body("state", equalTo("PASSED_ON"))
                .body("told", equalTo("维修组周工"))
                .body("toldHow", equalTo("BY_PHONE"))
                .body("due.label", equalTo("留言答复 Answering a message"));
        technician()
                .get(PATH + "?mine=true&state=PASSED_ON&sort=DUE&size=200")
                .then()
                .body("items.id", hasItem(message));

        act(technician(), message, "answer", "2", Map.of("answer", "已回电，周一上午到"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("answer", equalTo("已回电，周一上午到"))
                .body("due", nullValue())
                .body("history.action", contains("TAKE", "PASS_ON", "FINISH"))
                .body(
                        "actions.find { it.command == 'phone-message.finish' }.code",
                        equalTo("MESSAGE_NOT_IN_THIS_STATE"));
    }

    @Test
    void a_message_is_answered_by_whom_it_is_for_or_by_customer_service_for_them() {
        String forOne = passedOn(open());
        act(headOf(ENGINEERING), forOne, "answer", "2", Map.of("answer", "已回电"))
                .statusCode(403)
                .body("code", equalTo("MESSAGE_FOR_ANOTHER"));
        act(agent(), forOne, "answer", "2", Map.of("answer", "周工已回电")).statusCode(200);

        String forAll = passedOn(taken(forDepartment(ENGINEERING)));
        act(technician(), forAll, "answer", "2", Map.of("answer", "已回电")).statusCode(403);
        headOf(ENGINEERING).get(PATH + "?mine=true&size=200").then().body("items.id", hasItem(forAll));
        technician().get(PATH + "?mine=true&size=200").then().body("items.id", not(hasItem(forAll)));
        act(headOf(ENGINEERING), forAll, "answer", "2", Map.of("answer", "已回电")).statusCode(200);
    }

    @Test
    void who_answers_it_sees_the_number_and_who_took_it() {
        String message = take(switchboard(), message()).extract().path("id");
        reveal(technician(), message).statusCode(200).body("phone", equalTo("13700003002"));
        reveal(switchboard(), message).statusCode(200);
        reveal(headOf(ENGINEERING), message).statusCode(403);
        String noPhone = taken(without(message(), "phone"));
        reveal(agent(), noPhone).statusCode(422).body("code", equalTo("NO_PHONE_ON_RECORD"));
    }

    private static ValidatableResponse reveal(RequestSpecification somebody, String message) {
        return somebody.body(Map.of("reason", "回电"))
                .post(PATH + "/" + message + "/phone")
                .then();
    }

    @Test
    @Clause("S1b(2)-5.5")
    void whoever_calls_is_asked_for_name_and_unit_and_else_it_says_why_there_is_none() {
        take(agent(), without(message(), "callerName")).statusCode(400);
        take(agent(), without(message(), "unit")).statusCode(422).body("code", equalTo("MESSAGE_UNIT_OR_WHY_NOT"));
        take(agent(), with(without(message(), "unit"), "unitUnknownReason", "来电人不愿说"))
                .statusCode(201)
                .body("unitUnknownReason", equalTo("来电人不愿说"));
        take(agent(), with(without(message(), "unit"), "company", "和欣装饰公司"))
                .statusCode(201)
                .body("company", equalTo("和欣装饰公司"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSFER_NOT_ANSWERED", "VISIT_PUT_OFF"})
    @Clause({"S1b(2)-R3c", "S1b(2)-O3"})
    void nobody_is_left_who_could_not_be_answered(String reason) {
        Map<String, Object> unreachable = with(without(without(message(), "unit"), "phone"), "unitUnknownReason", "未说");
        take(agent(), with(unreachable, "reason", reason))
                .statusCode(422)
                .body("code", equalTo("MESSAGE_CALLER_NOT_REACHABLE"));
        take(agent(), with(with(unreachable, "reason", reason), "phone", "0591-80000004"))
                .statusCode(201);
        take(agent(), with(with(unreachable, "reason", reason), "company", "和欣装饰公司"))
                .statusCode(201);
    }

    @Test
    @Clause(value = "S1b(2)-T1", extent = Extent.PARTIAL)
    void a_message_is_for_one_colleague_or_department_of_the_office_or_somebody_above_it_and_for_nobody_who_left() {
        take(agent(), with(message(), "department", ENGINEERING))
                .statusCode(422)
                .body("code", equalTo("MESSAGE_FOR_WHOM"));
        take(agent(), without(message(), "forStaff")).statusCode(422).body("code", equalTo("MESSAGE_FOR_WHOM"));
        nobodyThere(with(message(), "forStaff", "nobody.gl01"));
        nobodyThere(with(message(), "forStaff", "kefu.mw01"));
        nobodyThere(forDepartment("GL02-ENGINEERING"));
        nobodyThere(with(message(), "forStaff", "zhuren.gl02"));
        Desk.put("/staff-posts/zongzhuren.gl", Map.of("org", "HX/FZ/GL", "roles", List.of("CHIEF_DIRECTOR")))
                .statusCode(200);
        String above = take(agent(), with(message(), "forStaff", "zongzhuren.gl"))
                .statusCode(201)
                .extract()
                .path("id");
        Desk.as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR")
                .get(PATH + "/" + above)
                .then()
                .statusCode(200);

        Desk.put("/staff-posts/leaving.gl01", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("TECHNICIAN")))
                .statusCode(200);
        String waiting = take(agent(), with(message(), "forStaff", "leaving.gl01"))
                .statusCode(201)
                .extract()
                .path("id");
        director().get(PATH + "?forStaff=Leaving.GL01").then().statusCode(200).body("items.id", contains(waiting));
        director().get(PATH + "/count?forStaff=leaving.gl01&state=OPEN").then().body("count", equalTo(1));

        Desk.put("/staff-posts/left.gl01", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("TECHNICIAN")))
                .statusCode(200);
        Desk.administrator()
                .body(Map.of())
                .post(Desk.ORGANISATION + "/staff-posts/left.gl01/end")
                .then()
                .statusCode(200);
        nobodyThere(with(message(), "forStaff", "left.gl01"));
    }

    @Test
    void who_was_told_is_a_name_which_nobody_above_the_branch_reads() {
        String message = open();
        act(agent(), message, "passing-on", "1", Map.of("told", "周工13900001234", "how", "BY_PHONE"))
                .statusCode(400)
                .body("errors.field", contains("told"));
        act(agent(), message, "passing-on", "1", Map.of("told", "周工", "how", "BY_PHONE"))
                .statusCode(200)
                .body("told", equalTo("周工"));

        Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT")
                .get(PATH + "/" + message)
                .then()
                .statusCode(200)
                .body("told", equalTo("周**"));
    }

    private static void nobodyThere(Map<String, ?> message) {
        take(agent(), message).statusCode(422).body("code", equalTo("MESSAGE_NOBODY_THERE"));
    }

    @Test
    void a_message_is_withdrawn_with_a_reason_and_owes_nothing_then() {
        String message = open();
        act(agent(), message, "withdrawal", "1", Map.of("reason", "记错了人"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("due", nullValue())
                .body("history[-1].reason", equalTo("记错了人"));
        act(agent(), message, "passing-on", "2", Map.of("told", "周工", "how", "IN_PERSON"))
                .statusCode(409);
    }

    @Test
    void a_message_is_its_offices_and_from_above_no_word_of_it_is_read() {
        String message = open();
        agentOfAnotherOffice().get(PATH + "/" + message).then().statusCode(404);
        agentOfAnotherBranch().get(PATH + "/" + message).then().statusCode(404);
        quality()
                .get(PATH + "/" + message)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("callerName", equalTo("林**"));
        assertThat(Database.rows("SELECT * FROM phone_message WHERE id = '" + message + "'"))
                .singleElement()
                .asString()
                .doesNotContain("水表", "13700003002", "林");
        director().get(PATH + "/" + message).then().statusCode(200);
    }

    @Test
    void it_is_taken_once_for_a_key_and_changed_by_whoever_saw_it_last() {
        String key = UUID.randomUUID().toString();
        String first = agent().header("Idempotency-Key", key)
                .body(message())
                .post(PATH)
                .path("id");
        agent().header("Idempotency-Key", key).body(message()).post(PATH).then().body("id", equalTo(first));
        passedOn(first);
        act(agent(), first, "answer", "1", Map.of("answer", "已回电")).statusCode(412);
        int listed = agent().get(PATH + "?state=PASSED_ON&size=200").path("items.size()");
        agent().get(PATH + "/count?state=PASSED_ON").then().statusCode(200).body("count", equalTo(listed));
    }
}

package io.guanjia.intake.procedure;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.propertyHead;
import static io.guanjia.intake.procedure.Procedures.PATH;
import static io.guanjia.intake.procedure.Procedures.act;
import static io.guanjia.intake.procedure.Procedures.code;
import static io.guanjia.intake.procedure.Procedures.confirm;
import static io.guanjia.intake.procedure.Procedures.draft;
import static io.guanjia.intake.procedure.Procedures.drafted;
import static io.guanjia.intake.procedure.Procedures.generalManager;
import static io.guanjia.intake.procedure.Procedures.group;
import static io.guanjia.intake.procedure.Procedures.published;
import static io.guanjia.intake.procedure.Procedures.text;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A procedure is drafted, published, asked about anew, and stands until its next edition; whoever works by it reads it. */
@QuarkusTest
@IntakeServiceTest
class ProcedureJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S0-3.1")
    void a_change_is_the_next_edition_and_what_it_said_before_stays_readable_with_who_and_when() {
        String number = code();
        String first = drafted(propertyHead(), number, "CASE_HANDLING");
        propertyHead()
                .get(PATH + "/" + first)
                .then()
                .body("edition", nullValue())
                .body("due.kind", equalTo("PROCEDURE_DRAFT"));
        Map<String, Object> amended = text("CASE_HANDLING", "SOLICITATION");
        amended.put("title", "投诉与征询程序");
        act(propertyHead(), first, "amendment", amended)
                .statusCode(200)
                .body("title", equalTo("投诉与征询程序"))
                .body("activities", contains("CASE_HANDLING", "SOLICITATION"));
        act(generalManager(), first, "publication", Map.of("effectiveFrom", "2026-03-01"))
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"))
                .body("edition", equalTo(1))
                .body("effectiveFrom", equalTo("2026-03-01"))
                .body("publishedBy", equalTo("zongjingli.gl"))
                .body("due.kind", equalTo("PROCEDURE_REVIEW"));
        act(propertyHead(), first, "amendment", amended)
                .statusCode(409)
                .body("code", equalTo("PROCEDURE_NOT_IN_THIS_STATE"));

        String second = published(propertyHead(), propertyHead(), number.toLowerCase(Locale.ROOT), "CASE_HANDLING");
        agent().get(PATH + "/" + second)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("edition", equalTo(2))
                .body("editions.edition", contains(2, 1))
                .body("editions.publishedBy", contains("wuye.gl", "zongjingli.gl"));
        agent().get(PATH + "/" + first)
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLACED"))
                .body("title", equalTo("投诉与征询程序"))
                .body("due", nullValue())
                .body("history.action", contains("DRAFT", "AMEND", "PUBLISH", "REPLACE"));
        agent().get(PATH + "?size=200").then().body("items.id", hasItem(second)).body("items.id", not(hasItem(first)));
        agent().get(PATH + "?size=200&state=REPLACED").then().body("items.id", hasItem(first));
    }

    @Test
    @Clause({"S3-1", "S1b(3)-2"})
    void whoever_works_by_it_reads_why_there_is_one_to_what_it_applies_and_who_answers_for_it() {
        String id = published(propertyHead(), propertyHead(), code(), "SOLICITATION");
        Desk.as("weixiu.gl01", "HX/FZ/GL/GL01", "TECHNICIAN")
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("purpose", equalTo("了解业户的实际需要，满足其要求，改进工作。"))
                .body("appliesTo", equalTo("本公司辖下各管理处"))
                .body("responsible", equalTo("CS_TEAM_LEADER"))
                .body("actions.allowed", contains(false, false, false, false));
        for (String field :
                List.of("title", "purpose", "appliesTo", "responsible", "method", "controls", "activities")) {
            Map<String, Object> without = text("SOLICITATION");
            without.remove(field);
            draft(propertyHead(), code(), without)
                    .statusCode(400)
                    .body("code", equalTo("INVALID_FIELD"))
                    .body("errors.field", contains("text." + field));
        }
        draft(propertyHead(), code(), text()).statusCode(400).body("errors.field", contains("text.activities"));
    }

    @Test
    @Clause("S1-2")
    void a_reference_past_its_day_of_review_is_flagged_in_the_list_and_on_the_file() {
        Map<String, Object> text = text("CASE_HANDLING");
        text.put(
                "references",
                List.of(
                        Map.of(
                                "title",
                                "《物业管理条例》",
                                "reviewOn",
                                today().minusDays(1).toString()),
                        Map.of("title", "《物业管理若干规定》", "reviewOn", today().toString()),
                        Map.of("title", "内部通讯录")));
        String id = draft(propertyHead(), code(), text)
                .statusCode(201)
                .body("references.title", contains("《物业管理条例》", "《物业管理若干规定》", "内部通讯录"))
                .body("references.pastReview", contains(true, false, false))
                .extract()
                .path("id");
        agent().get(PATH + "?size=200&state=DRAFT")
                .then()
                .body("items.find { it.id == '" + id + "' }.references.pastReview", contains(true, false, false));
        act(propertyHead(), id, "amendment", text("CASE_HANDLING")).body("references.size()", equalTo(0));
    }

    @Test
    @Clause("S0-3.2")
    void a_branch_says_its_own_in_the_groups_place_and_never_leaves_out_what_the_groups_covers() {
        String number = code();
        String ofTheGroup = published(group(), group(), number, "CASE_HANDLING", "SOLICITATION");
        agent().get(PATH + "/" + ofTheGroup)
                .then()
                .statusCode(200)
                .body("ofTheGroup", equalTo(true))
                .body("due.kind", equalTo("PROCEDURE_REVIEW"));
        propertyHead().get(PATH + "/" + ofTheGroup).then().body("actions.code", hasItem("PROCEDURE_OF_THE_GROUP"));
        act(propertyHead(), ofTheGroup, "withdrawal", Map.of("reason", "不适用"))
                .statusCode(403)
                .body("code", equalTo("PROCEDURE_OF_THE_GROUP"));

        String own = drafted(propertyHead(), number, "CASE_HANDLING");
        act(propertyHead(), own, "publication", Map.of())
                .statusCode(422)
                .body("code", equalTo("PROCEDURE_COVERS_LESS"))
                .body("clauses", contains("S0-3.2"))
                .body("detail", containsString("SOLICITATION"));
        act(propertyHead(), own, "amendment", text("CASE_HANDLING", "SOLICITATION"))
                .statusCode(200);
        act(propertyHead(), own, "publication", Map.of()).statusCode(200);
        agent().get(PATH + "/regime")
                .then()
                .body("procedures.id", hasItem(own))
                .body("procedures.id", not(hasItem(ofTheGroup)));
        Desk.agentOfAnotherBranch()
                .get(PATH + "/regime")
                .then()
                .body("procedures.id", hasItem(ofTheGroup))
                .body("procedures.id", not(hasItem(own)));
        Desk.agentOfAnotherBranch().get(PATH + "/" + own).then().statusCode(404);
        confirm(group(), own).statusCode(403).body("code", equalTo("READ_ONLY_SCOPE"));
        act(group(), ofTheGroup, "withdrawal", Map.of("reason", "试用结束")).statusCode(200);
    }

    @Test
    void what_cannot_be_taken_is_named_and_nothing_changes() {
        String number = code();
        Map<String, Object> personal = text("CASE_HANDLING");
        personal.put("method", "请拨打 13700002001");
        draft(propertyHead(), number, personal)
                .statusCode(422)
                .body("code", equalTo("PROCEDURE_HOLDS_PERSONAL_DATA"))
                .body("errors.field", contains("method"));
        Map<String, Object> unknown = text("CASE_HANDLING");
        unknown.put("responsible", "BOSS");
        draft(propertyHead(), number, unknown).statusCode(422).body("code", equalTo("PROCEDURE_POST_UNKNOWN"));
        draft(agent(), number, text("CASE_HANDLING")).statusCode(403);

        String id = drafted(propertyHead(), number, "CASE_HANDLING");
        draft(generalManager(), number.toLowerCase(Locale.ROOT), text("CASE_HANDLING"))
                .statusCode(409)
                .body("code", equalTo("PROCEDURE_DRAFTED_ALREADY"));
        for (String day : List.of(today().plusDays(1).toString(), "1989-12-31")) {
            act(propertyHead(), id, "publication", Map.of("effectiveFrom", day))
                    .statusCode(422)
                    .body("code", equalTo("PROCEDURE_DAY_NOT_POSSIBLE"));
        }
        confirm(propertyHead(), id).statusCode(409);
        for (String step : List.of("publication", "confirmation", "amendment", "withdrawal")) {
            seenLongAgo(id, step).statusCode(412);
        }
        act(propertyHead(), id, "withdrawal", Map.of("reason", "不再需要，问 13700002001"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("edition", nullValue())
                .body("history[1].reason", not(containsString("13700002001")));
        drafted(propertyHead(), number, "CASE_HANDLING");
    }

    @Test
    void one_in_force_is_confirmed_and_one_that_was_sent_twice_is_drafted_once() {
        String id = Procedures.inForce();
        confirm(propertyHead(), id)
                .statusCode(200)
                .body("due.kind", equalTo("PROCEDURE_REVIEW"))
                .body("history.action", contains("DRAFT", "PUBLISH", "CONFIRM"));
        String key = UUID.randomUUID().toString();
        String number = code();
        for (int n = 0; n < 2; n++) {
            RequestSpecification head = propertyHead();
            head.header("Idempotency-Key", key)
                    .body(Map.of("number", number, "text", text("CONDUCT_NORM")))
                    .post(PATH)
                    .then()
                    .statusCode(201)
                    .body("editions.size()", equalTo(1));
        }
    }

    private static ValidatableResponse seenLongAgo(String id, String step) {
        RequestSpecification person = propertyHead().header("If-Match", "\"9\"");
        return switch (step) {
            case "confirmation" -> confirm(person, id);
            case "amendment" -> act(person, id, step, text("CASE_HANDLING"));
            case "withdrawal" -> act(person, id, step, Map.of("reason", "试"));
            default -> act(person, id, step, Map.of());
        };
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}

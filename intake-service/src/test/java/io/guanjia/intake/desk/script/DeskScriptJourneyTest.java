package io.guanjia.intake.desk.script;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.intake.desk.script.Scripts.PATH;
import static io.guanjia.intake.desk.script.Scripts.file;
import static io.guanjia.intake.desk.script.Scripts.group;
import static io.guanjia.intake.desk.script.Scripts.prompted;
import static io.guanjia.intake.desk.script.Scripts.restore;
import static io.guanjia.intake.desk.script.Scripts.word;
import static io.guanjia.testing.Each.each;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk is told what to say with its own names in it, and a branch says it its own way. */
@QuarkusTest
@IntakeServiceTest
class DeskScriptJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause({"S1b(2)-2a", "S1b(2)-2b", "S1b(2)-R3a", "S1b(2)-R3b"})
    void whoever_answers_a_call_reads_the_greeting_of_their_desk_with_office_and_name() {
        prompted(agent(), "?trigger=CALL_ANSWERED&channel=PHONE")
                .body("items[0].text", equalTo("您好，GL01管理处，我姓林，有什么可以帮您？"))
                .body("items.code", not(hasItem("GREETING_DEPARTMENT")))
                .body("items.find { it.code == 'GREETING_BY_TIME' }.text", matchesPattern("(早好|午安|晚上好)，GL01管理处，我是林晓。"))
                .body("items.find { it.code == 'COURTESY_WORDS' }.text", nullValue());

        prompted(engineer(), "?trigger=CALL_ANSWERED")
                .body("items[0].text", equalTo("您好，我姓郑，有什么可以帮您？"))
                .body("items.code", not(hasItem("GREETING_FRONT_DESK")));
        prompted(engineer(), "?trigger=CALL_ANSWERED&whole=true")
                .body("items.code", hasItems("GREETING_FRONT_DESK", "GREETING_DEPARTMENT"));
    }

    @Test
    void only_what_fits_is_prompted_once_in_one_small_answer_that_is_not_sent_again() {
        prompted(agent(), "?channel=PHONE&kind=COMPLAINT")
                .body("items.code", hasItems("COMPLAINT_OPENING", "COMPLAINT_BY_PHONE", "TRANSFER"))
                .body("items.code", not(hasItem("COMPLAINT_FACE_TO_FACE")));
        prompted(agent(), "?kind=INQUIRY").body("items.code", not(hasItem("COMPLAINT_OPENING")));
        prompted(agent(), "?trigger=COMPLAINT_STANDARD")
                .body("items.trigger", each(equalTo("COMPLAINT_STANDARD")))
                .body("avoided.say", hasItem("对不起，我不太清楚"));

        String tag = prompted(agent(), "?trigger=CLOSING").extract().header("ETag");
        agent().header("If-None-Match", tag)
                .get(PATH + "?trigger=CLOSING")
                .then()
                .statusCode(304);
        agent().get(PATH + "?trigger=SOMETHING").then().statusCode(400);
        agent().get(PATH + "/SOMETHING").then().statusCode(404);
    }

    @Test
    @Clause("S0-5.1.3b")
    void a_branch_says_it_its_own_way_until_it_is_restored_and_what_it_said_stays_readable() {
        Map<String, String> own = Map.of("text", "您好，{office}，请讲。");
        file(teamLeader(), "HOLD")
                .body("version", equalTo(0))
                .body("script.wordedBy", equalTo("LIBRARY"))
                .body("actions.allowed", contains(true, false))
                .body("actions[1].code", equalTo("SCRIPT_NOT_WORDED"));
        teamLeader().body(own).post(PATH + "/HOLD/wording").then().statusCode(428);
        word(teamLeader(), "HOLD", "0", own)
                .statusCode(200)
                .body("version", equalTo(1))
                .body("script.text", equalTo("您好，{office}，请讲。"))
                .body("script.textEn", nullValue())
                .body("libraryText", equalTo("谢谢您的来电，您能稍等几分钟吗？"))
                .body("actions.allowed", contains(true, true));
        word(teamLeader(), "HOLD", "0", own).statusCode(412);

        prompted(agent(), "?trigger=HOLD")
                .body("items.text", contains("您好，GL01管理处，请讲。"))
                .body("items.wordedBy", contains("BRANCH"));
        prompted(agentOfAnotherOffice(), "?trigger=HOLD").body("items.text", contains("您好，GL02管理处，请讲。"));
        prompted(agentOfAnotherBranch(), "?trigger=HOLD").body("items.wordedBy", contains("LIBRARY"));
        file(agentOfAnotherBranch(), "HOLD").body("revisions", empty()).body("history", empty());

        word(teamLeader(), "HOLD", "1", Map.of("conduct", "等候不超过一分钟。"))
                .statusCode(200)
                .body("script.text", equalTo("谢谢您的来电，您能稍等几分钟吗？"))
                .body("script.conduct", equalTo("等候不超过一分钟。"))
                .body("revisions.revision", contains(2, 1))
                .body("revisions[1].text", equalTo("您好，{office}，请讲。"))
                .body("revisions[0].by", equalTo("zuzhang.gl01"));
        restore(teamLeader(), "HOLD", "1").statusCode(412);
        restore(teamLeader(), "HOLD", "2").statusCode(200).body("script.wordedBy", equalTo("LIBRARY"));
        restore(teamLeader(), "HOLD", "3").statusCode(409).body("code", equalTo("SCRIPT_NOT_WORDED"));
        file(agent(), "HOLD")
                .body("history.action", contains("WORD", "WORD", "RESTORE"))
                .body("actions.allowed", contains(false, false));
        word(teamLeader(), "HOLD", "3", own).statusCode(200).body("script.wordedBy", equalTo("BRANCH"));
        restore(teamLeader(), "HOLD", "4").statusCode(200);
        word(agent(), "HOLD", "5", own).statusCode(403).body("code", equalTo("NOT_PERMITTED"));
    }

    @Test
    @Clause(value = "S1b(2)-R5b", extent = Extent.PARTIAL)
    void a_wording_with_a_phrase_that_the_manual_forbids_is_refused_with_its_replacement() {
        refused(Map.of("text", "喂，{office}"), "SCRIPT_PHRASE_AVOIDED", "早好");
        refused(Map.of("text", "我不知道，请稍候"), "SCRIPT_PHRASE_AVOIDED", "对不起，我不太清楚");
        refused(Map.of("text", "他不在"), "SCRIPT_PHRASE_AVOIDED", "对不起，他走开了");
        refused(Map.of("text", "请迟一些来电"), "SCRIPT_PHRASE_AVOIDED", "有什么事吗？我会代为转告的，请留言");
        refused(Map.of("text", "您好，{offce}"), "SCRIPT_BLANK_UNKNOWN", "{office}");
        refused(Map.of("text", "请打 13700002001"), "SCRIPT_HOLDS_PERSONAL_DATA", "text");
        refused(Map.of(), "SCRIPT_SAYS_NOTHING", "text");
        word(teamLeader(), "COMPLAINT_STANCE", "0", Map.of("text", "您好"))
                .statusCode(422)
                .body("code", equalTo("SCRIPT_SAYS_NOTHING"));
        file(teamLeader(), "CLOSING").body("version", equalTo(0));
    }

    private static void refused(Map<String, String> body, String code, String told) {
        word(teamLeader(), "CLOSING", "0", body)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("detail", containsString(told));
    }

    @Test
    void what_the_group_words_holds_in_its_branches_that_have_no_wording_of_their_own() {
        word(group(), "BUSY_WAIT", "0", Map.of("text", "请您稍候，好吗？"))
                .statusCode(200)
                .body("script.wordedBy", equalTo("GROUP"));
        prompted(agentOfAnotherBranch(), "?trigger=COLLEAGUE_BUSY").body("items[0].text", equalTo("请您稍候，好吗？"));
        file(agent(), "BUSY_WAIT").body("version", equalTo(0)).body("history", empty());
        word(teamLeader(), "BUSY_WAIT", "0", Map.of("text", "请您稍等，好吗？")).statusCode(200);
        prompted(agent(), "?trigger=COLLEAGUE_BUSY").body("items[0].text", equalTo("请您稍等，好吗？"));
        restore(teamLeader(), "BUSY_WAIT", "1").statusCode(200).body("script.wordedBy", equalTo("GROUP"));
        restore(group(), "BUSY_WAIT", "1").statusCode(200).body("script.wordedBy", equalTo("LIBRARY"));
    }

    private static RequestSpecification engineer() {
        String token = TestTokens.of(
                "gongcheng.gl01",
                "HX/FZ/GL/GL01",
                Map.of("departments", List.of("GL01-ENGINEERING"), "name", "郑工"),
                "DEPARTMENT_HEAD");
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }
}

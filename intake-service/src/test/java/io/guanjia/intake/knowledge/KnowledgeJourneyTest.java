package io.guanjia.intake.knowledge;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.quality;
import static io.guanjia.intake.knowledge.Knowledge.ENTRIES;
import static io.guanjia.intake.knowledge.Knowledge.PATH;
import static io.guanjia.intake.knowledge.Knowledge.act;
import static io.guanjia.intake.knowledge.Knowledge.add;
import static io.guanjia.intake.knowledge.Knowledge.added;
import static io.guanjia.intake.knowledge.Knowledge.director;
import static io.guanjia.intake.knowledge.Knowledge.entry;
import static io.guanjia.intake.knowledge.Knowledge.found;
import static io.guanjia.intake.knowledge.Knowledge.group;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk answers from what is written down, and knows of each line how old it is and what it said before. */
@QuarkusTest
@IntakeServiceTest
class KnowledgeJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S1b(3)-4.2.1b")
    void an_entry_is_found_by_a_character_of_it_with_titles_and_the_own_office_in_front() {
        String titled = added("燊苑派出所电话");
        Map<String, Object> within = entry("片区治安求助");
        within.put("answer", "请联系燊苑派出所。");
        String answering = add(agent(), within).statusCode(201).extract().path("id");
        Map<String, Object> nextDoor = entry("居住证在哪里办");
        nextDoor.put("keywords", "燊苑");
        String neighbours =
                add(agentOfAnotherOffice(), nextDoor).statusCode(201).extract().path("id");

        found(agent(), "燊")
                .body("items.id", contains(titled, answering, neighbours))
                .body("more", equalTo(false));
        found(agentOfAnotherOffice(), "燊").body("items.id", contains(titled, neighbours, answering));
        found(agent(), " 燊苑  派出所 ").body("items.id", contains(titled, answering));
        found(agent(), "燊%").body("items", empty());
        agent().get(PATH + "/search").then().statusCode(200).body("items", not(empty()));
        agent().queryParam("text", "长".repeat(101))
                .get(PATH + "/search")
                .then()
                .statusCode(400)
                .body("errors.field", contains("text"));
    }

    @Test
    void no_more_is_shown_than_somebody_looks_through_and_letters_count_in_any_case_and_width() {
        for (int n = 0; n < 21; n++) {
            added("Ｇigabit 宽带 " + n);
        }
        found(agent(), "GIGABIT").body("items", hasSize(20)).body("more", equalTo(true));
        found(agent(), "gigabit ２０").body("items.title", contains("Ｇigabit 宽带 20"));
    }

    @Test
    @Clause("S1b(3)-4.1.2b")
    void what_an_entry_said_before_stays_readable_and_nobody_is_answered_from_one_that_ended() {
        String id = added("燃气抢修");
        Map<String, Object> otherwise = entry("燃气抢修电话");
        otherwise.put("answer", "请致电 95777。");
        act(agent(), id, "1", "revision", otherwise)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("revision", equalTo(2))
                .body("number", matchesPattern("GL01-KE-\\d{6}-\\d{4}"))
                .body("revisions.revision", contains(2, 1))
                .body("revisions.title", contains("燃气抢修电话", "燃气抢修"))
                .body("revisions[1].answer", equalTo("请致电 0755-83325188 报修。"))
                .body("revisions[1].by", equalTo("kefu.gl01"));
        act(agent(), id, "1", "confirmation", Map.of()).statusCode(412);
        act(agent(), id, "2", "confirmation", Map.of()).statusCode(200).body("revision", equalTo(2));

        act(agent(), id, "3", "end", Map.of("reason", "改由 13700002001 受理"))
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("due", nullValue())
                .body("stale", equalTo(false))
                .body("history.action", contains("ADD", "REVISE", "CONFIRM", "END"))
                .body("history[3].reason", not(containsString("13700002001")))
                .body("actions.code", contains("KNOWLEDGE_ENDED"));
        found(agent(), "燃气抢修").body("items.id", not(hasItem(id)));
        agent().get(ENTRIES + "?state=ENDED&size=200").then().body("items.id", hasItem(id));
        for (String step : List.of("revision", "confirmation", "end")) {
            Map<String, ?> body = step.equals("end") ? Map.of("reason", "重复") : entry("燃气抢修电话");
            act(agent(), id, "4", step, step.equals("confirmation") ? Map.of() : body)
                    .statusCode(409)
                    .body("code", equalTo("KNOWLEDGE_ENDED"));
        }
        added("燃气抢修电话");
    }

    @Test
    void the_same_question_is_written_down_once_and_a_retry_adds_nothing() {
        String id = added("快递代收点");
        add(agent(), entry("快递代收点")).statusCode(409).body("code", equalTo("KNOWLEDGE_EXISTS"));
        add(agentOfAnotherOffice(), entry("快递代收点")).statusCode(201);
        String other = added("快递寄存柜");
        act(agent(), other, "1", "revision", entry("快递代收点")).statusCode(409).body("code", equalTo("KNOWLEDGE_EXISTS"));
        agent().get(ENTRIES + "/" + other)
                .then()
                .body("title", equalTo("快递寄存柜"))
                .body("revisions", hasSize(1));

        String key = UUID.randomUUID().toString();
        for (int n = 0; n < 2; n++) {
            agent().header("Idempotency-Key", key)
                    .body(entry("快递柜故障"))
                    .post(ENTRIES)
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(1));
        }
        act(agent(), id, "1", "confirmation", Map.of()).statusCode(200);
    }

    @Test
    void each_field_that_cannot_be_taken_is_named_and_nothing_is_written() {
        Map<String, Object> personal = entry("找张师傅");
        personal.put("answer", "张师傅 13700002001");
        personal.put("keywords", "张师傅 13700002002");
        add(agent(), personal)
                .statusCode(422)
                .body("code", equalTo("KNOWLEDGE_HOLDS_PERSONAL_DATA"))
                .body("errors.field", contains("keywords", "answer"));
        refused("category", "NOWHERE", 422, "KNOWLEDGE_CATEGORY_UNKNOWN");
        refused("department", "GL02-ENGINEERING", 422, "KNOWLEDGE_DEPARTMENT_UNKNOWN");
        refused("reviewOn", today().toString(), 422, "KNOWLEDGE_REVIEW_DAY_NOT_POSSIBLE");
        refused("reviewOn", today().plusDays(181).toString(), 422, "KNOWLEDGE_REVIEW_DAY_NOT_POSSIBLE");
        for (String field : List.of("title", "category", "keywords", "answer", "source", "department", "office")) {
            refused(field, "长".repeat(2001), 400, "INVALID_FIELD", field);
        }
        for (String field : List.of("title", "category", "answer", "source")) {
            refused(field, " ", 400, "INVALID_FIELD", field);
            refused(field, null, 400, "INVALID_FIELD", field);
        }
        for (String field : List.of("title", "keywords", "source")) {
            refused(field, "两\n行", 400, "INVALID_FIELD", field);
        }
        refused("reviewOn", "明天", 400, "MALFORMED_REQUEST", "reviewOn");
        found(agent(), "拒收").body("items", empty());
        act(agent(), added("不能空着停用"), "1", "end", Map.of("reason", " "))
                .statusCode(400)
                .body("errors.field", contains("reason"));
    }

    @Test
    void a_branch_reads_what_its_offices_keep_and_only_the_office_that_keeps_it_changes_it() {
        String id = added("泳池开放时间");
        agentOfAnotherOffice()
                .get(ENTRIES + "/" + id)
                .then()
                .statusCode(200)
                .body("history.action", contains("ADD"))
                .body("actions.code", contains("OTHER_OFFICE"));
        for (String step : List.of("revision", "confirmation", "end")) {
            Map<String, ?> body = step.equals("end") ? Map.of("reason", "试") : entry("泳池");
            act(agentOfAnotherOffice(), id, "1", step, step.equals("confirmation") ? Map.of() : body)
                    .statusCode(403)
                    .body("code", equalTo("OTHER_OFFICE"));
            act(agentOfAnotherBranch(), id, "1", step, step.equals("confirmation") ? Map.of() : body)
                    .statusCode(404);
        }
        agentOfAnotherBranch().get(ENTRIES + "/" + id).then().statusCode(404);
        found(agentOfAnotherBranch(), "泳池开放").body("items", empty());
        agentOfAnotherBranch().get(ENTRIES + "?size=200").then().body("items.id", not(hasItem(id)));
        quality().get(ENTRIES + "/" + id).then().statusCode(200).body("actions.allowed", contains(false));
        agent().get(ENTRIES + "?office=GL01&category=CABLE_TV&size=200").then().body("items.id", hasItem(id));
        agent().get(ENTRIES + "?office=GL02&size=200").then().body("items.id", not(hasItem(id)));
        agent().get(ENTRIES + "?office=MW01").then().statusCode(403).body("code", equalTo("OTHER_OFFICE"));

        RequestSpecification ofTheBranch = Desk.as("kefu.gl", "HX/FZ/GL", "CUSTOMER_SERVICE_AGENT");
        add(ofTheBranch, entry("无管理处")).statusCode(422).body("code", equalTo("UNKNOWN_OFFICE"));
        Map<String, Object> named = entry("会所预订");
        named.put("office", "GL02");
        add(Desk.as("kefu.gl", "HX/FZ/GL", "CUSTOMER_SERVICE_AGENT"), named)
                .statusCode(201)
                .body("office", equalTo("GL02"));
        add(agent(), named).statusCode(403).body("code", equalTo("OTHER_OFFICE"));
    }

    @Test
    void what_the_group_keeps_all_branches_read_and_the_group_alone_changes() {
        String id = add(group(), entry("集团服务热线"))
                .statusCode(201)
                .body("ofTheGroup", equalTo(true))
                .body("number", matchesPattern("HX-KE-\\d{6}-\\d{4}"))
                .body("due.overdue", equalTo(false))
                .body("actions.command", contains("knowledge.keep"))
                .body("actions.allowed", contains(true))
                .extract()
                .path("id");
        for (RequestSpecification somebody : List.of(agentOfAnotherOffice(), agentOfAnotherBranch(), quality())) {
            found(somebody, "集团服务热线").body("items.id", contains(id));
        }
        agent().get(ENTRIES + "/" + id)
                .then()
                .statusCode(200)
                .body("actions.code", contains("KNOWLEDGE_OF_THE_GROUP"))
                .body("revisions", hasSize(1));
        act(agent(), id, "1", "revision", entry("本处热线"))
                .statusCode(403)
                .body("code", equalTo("KNOWLEDGE_OF_THE_GROUP"));
        String ours = added("本处热线");
        act(group(), ours, "1", "confirmation", Map.of()).statusCode(403).body("code", equalTo("READ_ONLY_SCOPE"));
        group().get(ENTRIES + "/" + ours).then().body("actions.code", contains("READ_ONLY_SCOPE"));
        add(Desk.as("wuye.fz", "HX/FZ", "GROUP_PROPERTY_DEPARTMENT"), entry("公司热线"))
                .statusCode(403);
        add(Desk.as("kefu.hx", "HX", "CUSTOMER_SERVICE_AGENT"), entry("集团客服热线")).statusCode(403);
        act(group(), id, "1", "revision", entry("集团热线")).statusCode(200).body("revision", equalTo(2));
        act(group(), id, "2", "confirmation", Map.of()).statusCode(200);
        act(group(), id, "3", "end", Map.of("reason", "试用结束")).statusCode(200).body("state", equalTo("ENDED"));
        found(agentOfAnotherBranch(), "集团热线").body("items", empty());
    }

    @Test
    @Clause(value = "S1b(3)-4.1.2a", extent = Extent.PARTIAL)
    void a_department_of_which_nothing_is_written_down_is_named_until_something_is() {
        Desk.put(
                        "/departments/GL01-CLUBHOUSE",
                        Map.of("office", "GL01", "kind", "CLUBHOUSE", "nameZh", "会所", "nameEn", "Clubhouse"))
                .statusCode(200);
        agent().get(PATH + "/silent-departments").then().statusCode(200).body("code", hasItem("GL01-CLUBHOUSE"));

        Map<String, Object> theirs = entry("会所健身房怎么办卡");
        theirs.put("department", "GL01-CLUBHOUSE");
        head("GL01-ENGINEERING")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(theirs)
                .post(ENTRIES)
                .then()
                .statusCode(403)
                .body("code", equalTo("KNOWLEDGE_OF_ANOTHER_DEPARTMENT"));
        String id = add(head("GL01-CLUBHOUSE"), theirs)
                .statusCode(201)
                .body("department", equalTo("GL01-CLUBHOUSE"))
                .extract()
                .path("id");
        agent().get(PATH + "/silent-departments").then().body("code", not(hasItem("GL01-CLUBHOUSE")));
        act(head("GL01-ENGINEERING"), id, "1", "confirmation", Map.of()).statusCode(403);
        act(head("GL01-CLUBHOUSE"), id, "1", "confirmation", Map.of()).statusCode(200);
        theirs.remove("department");
        act(head("GL01-CLUBHOUSE"), id, "2", "revision", theirs).statusCode(403);
        act(director(), id, "2", "revision", theirs).statusCode(200).body("department", nullValue());
    }

    private static RequestSpecification head(String department) {
        String token = TestTokens.of(
                "head." + department, "HX/FZ/GL/GL01", Map.of("departments", List.of(department)), "DEPARTMENT_HEAD");
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static void refused(String field, Object value, int status, String code, String... named) {
        Map<String, Object> body = entry("拒收");
        body.put(field, value);
        var answer = add(agent(), body).statusCode(status).body("code", equalTo(code));
        if (named.length > 0) {
            answer.body("errors.field", contains((Object[]) named));
        }
    }
}

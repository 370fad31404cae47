package io.guanjia.intake.organisation;

import static io.guanjia.intake.Desk.ORGANISATION;
import static io.guanjia.intake.Desk.administrator;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.branchBody;
import static io.guanjia.intake.Desk.put;
import static io.guanjia.testing.Each.each;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organisation as its administrators make it and every service learns it. */
@QuarkusTest
@IntakeServiceTest
class OrganisationTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOPIC = "guanjia.intake.organisation.v1";

    private final String code =
            "B" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_branch_is_added_by_a_command_and_its_staff_register_at_once_without_a_restart() {
        put("/branches/" + code, branchBody(code)).statusCode(200).header("ETag", "\"1\"");
        put("/offices/" + code + "01", officeBody()).statusCode(200);
        var itsAgent = as("kefu.new", "HX/FZ/" + code + "/" + code + "01", "CUSTOMER_SERVICE_AGENT");
        await().atMost(SOON).until(() -> itsAgent.get(Desk.REQUESTS).statusCode() == 200);
        Desk.register(
                        as("kefu.new", "HX/FZ/" + code + "/" + code + "01", "CUSTOMER_SERVICE_AGENT"),
                        Desk.entry("INQUIRY"))
                .statusCode(201)
                .body("number", startsWith(code + "01-SR-"));
    }

    @Test
    void saying_the_same_again_makes_no_new_version_and_no_event() {
        put("/branches/" + code, branchBody(code)).statusCode(200).body("version", equalTo(1));
        Desk.awaitBranch(code);
        put("/branches/" + code, branchBody(code)).statusCode(200).body("version", equalTo(1));
        Map<String, Object> renamed = new HashMap<>(branchBody(code));
        renamed.put("nameZh", "台江分公司");
        put("/branches/" + code, renamed)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("content.nameZh", equalTo("台江分公司"));
        administrator()
                .header("If-Match", "\"1\"")
                .body(branchBody(code))
                .put(ORGANISATION + "/branches/" + code)
                .then()
                .statusCode(412);
        assertThat(told("branch:" + code, 2)).hasSize(2);
    }

    @Test
    void every_kind_of_entry_is_told_as_promised_and_names_of_staff_are_not() {
        put("/branches/" + code, branchBody(code)).statusCode(200);
        put("/offices/" + code + "01", Map.of("branch", code, "nameZh", "滨海管理处", "nameEn", "Binhai"))
                .statusCode(200);
        put(
                        "/departments/" + code + "01-CLEANING",
                        Map.of("office", code + "01", "kind", "CLEANING", "nameZh", "保洁部", "nameEn", "Cleaning"))
                .statusCode(200);
        put(
                        "/staff-posts/baojie." + code.toLowerCase(),
                        Map.of(
                                "org",
                                "HX/FZ/" + code + "/" + code + "01",
                                "roles",
                                List.of("RESPONSIBLE_HANDLER"),
                                "displayName",
                                "王保洁"))
                .statusCode(200)
                .body("displayName", equalTo("王保洁"));
        put("/branches/" + code + "/calendars/2026", Map.of())
                .statusCode(200)
                .body("content.off", hasItem("2026-01-01"));
        put("/branches/" + code + "/policies/intake.complaint-reply", Map.of("value", "HOURS(48)"))
                .statusCode(200)
                .body("content.version", equalTo(1));
        for (String key : List.of(
                "branch:" + code,
                "office:" + code + "01",
                "department:" + code + "01-CLEANING",
                "staff-post:baojie." + code.toLowerCase(),
                "calendar:" + code + ":2026",
                "policy:" + code + ":intake.complaint-reply")) {
            List<Fact> told = told(key, 1);
            assertThat(told).hasSize(1);
            assertThat(told.getFirst().contractProblems()).as(key).isEmpty();
            assertThat(told.getFirst().payload()).doesNotContain("王保洁");
        }
    }

    @Test
    @Clause(value = "S0-2.3", extent = Extent.PARTIAL)
    void a_stricter_policy_holds_for_new_complaints_and_a_laxer_one_is_refused() {
        put("/branches/" + code, branchBody(code)).statusCode(200);
        put("/branches/" + code + "/policies/intake.complaint-reply", Map.of("value", "HOURS(96)"))
                .statusCode(422)
                .body("code", equalTo("POLICY_LAXER_THAN_GROUP"))
                .body("values.groupDefault", equalTo("HOURS(72)"));
        put("/branches/" + code + "/policies/intake.tea-break", Map.of("value", "HOURS(1)"))
                .statusCode(422)
                .body("code", equalTo("POLICY_UNKNOWN"));
        put("/branches/" + code + "/policies/intake.complaint-reply", Map.of("value", "HOURS(24)"))
                .statusCode(200);
        put("/offices/" + code + "01", officeBody()).statusCode(200);
        var itsAgent = as("kefu.new", "HX/FZ/" + code + "/" + code + "01", "CUSTOMER_SERVICE_AGENT");
        await().atMost(SOON).until(() -> itsAgent.get(Desk.REQUESTS).statusCode() == 200);
        await().atMost(SOON).untilAsserted(() -> {
            var answer = Desk.register(
                            as("kefu.new", "HX/FZ/" + code + "/" + code + "01", "CUSTOMER_SERVICE_AGENT"),
                            Desk.entry("COMPLAINT"))
                    .statusCode(201)
                    .extract();
            Duration promised = Duration.between(
                    Instant.parse(answer.<String>path("receivedAt")), Instant.parse(answer.<String>path("replyDueAt")));
            assertThat(promised).isEqualTo(Duration.ofHours(24));
        });
        administrator()
                .get(ORGANISATION + "/branches/" + code + "/policies")
                .then()
                .statusCode(200)
                .body("find { it.name == 'intake.complaint-reply' }.value", equalTo("HOURS(24)"))
                .body("find { it.name == 'intake.complaint-reply' }.groupDefault", equalTo("HOURS(72)"));
    }

    private Map<String, Object> officeBody() {
        return Map.of("branch", code, "nameZh", "管理处", "nameEn", "Office");
    }

    @Test
    void nothing_is_defined_below_what_is_not_there_and_nothing_outside_ones_own_subtree() {
        put("/offices/" + code + "01", Map.of("branch", code, "nameZh", "无主", "nameEn", "None"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PLACE"));
        put("/departments/" + code + "-X", Map.of("office", code, "kind", "X", "nameZh", "无主", "nameEn", "None"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PLACE"));
        Map<String, Object> foreign = new HashMap<>(branchBody(code));
        foreign.put("group", "YY");
        put("/branches/" + code, foreign).statusCode(403).body("code", equalTo("NOT_BELOW_YOU"));
        as("zuzhi.yy", "YY", "ORGANISATION_ADMIN")
                .body(Map.of("branch", "GL", "nameZh", "夺取", "nameEn", "Grab"))
                .put(ORGANISATION + "/offices/YY01")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PLACE"));
        put("/offices/GL01", Map.of("branch", "MW", "nameZh", "搬家", "nameEn", "Moved"))
                .statusCode(422)
                .body("code", equalTo("OFFICE_STAYS_IN_ITS_BRANCH"));
    }

    @Test
    void impossible_definitions_are_refused() {
        Map<String, Object> nowhere = new HashMap<>(branchBody(code));
        nowhere.put("zone", "Asia/Atlantis");
        put("/branches/" + code, nowhere).statusCode(422).body("code", equalTo("ZONE_UNKNOWN"));
        put("/branches/a b", branchBody(code)).statusCode(400);
        put("/branches/GL/calendars/2026", Map.of("off", List.of("2026-01-01"), "makeUp", List.of("2026-01-01")))
                .statusCode(422)
                .body("code", equalTo("CALENDAR_CONTRADICTS_ITSELF"));
        put(
                        "/departments/GL01-ENGINEERING",
                        Map.of("office", "GL01", "kind", "ENGINEERING", "nameZh", "王五13800000199", "nameEn", "Wang"))
                .statusCode(400)
                .body("errors.field", contains("nameZh"));
        for (Map<String, ?> tooLittle : List.of(
                Map.of("weekdays", List.of("MONDAY", "MONDAY")),
                Map.of("intervals", List.of(Map.of("from", "08:00", "to", "12:00"))))) {
            put("/branches/GL/calendars/2026", tooLittle)
                    .statusCode(422)
                    .body("code", equalTo("CALENDAR_OF_TOO_LITTLE_WORK"));
        }
        put("/branches/GL/calendars/1999", Map.of()).statusCode(400);
        put("/branches/GL/calendars/２０２６", Map.of()).statusCode(404);
        put("/branches/GL/calendars/+2026", Map.of()).statusCode(404);
    }

    @Test
    void lists_with_nothing_in_them_are_told_so() {
        put("/staff-posts/nobody", Map.of("org", "HX", "roles", aNull())).statusCode(400);
        for (String list : List.of("weekdays", "intervals", "off", "makeUp")) {
            put("/branches/GL/calendars/2027", Map.of(list, aNull()))
                    .statusCode(400)
                    .body("code", equalTo("INVALID_FIELD"));
        }
        put("/branches/GL/calendars/2027", Map.of("intervals", List.of(Map.of())))
                .statusCode(400);
    }

    @Test
    void a_policy_is_of_the_kind_that_whoever_keeps_the_rule_can_read() {
        for (String unfit : List.of("80.5", "150", "1e2", "-1", "+80", "080", "100.0", "80%", "HOURS(1)", "true")) {
            put("/branches/GL/policies/callback.ordinary-repair-target", Map.of("value", unfit))
                    .statusCode(422)
                    .body("code", equalTo("POLICY_VALUE_UNFIT"));
        }
        put("/branches/GL/policies/callback.ordinary-repair-target", Map.of("value", "69"))
                .statusCode(422)
                .body("code", equalTo("POLICY_LAXER_THAN_GROUP"));
        put("/branches/GL/policies/callback.ordinary-repair-target", Map.of("value", "100"))
                .statusCode(200);
        put("/branches/GL/policies/callback.waive-answered-on-spot", Map.of("value", "FALSE"))
                .statusCode(422)
                .body("code", equalTo("POLICY_VALUE_UNFIT"));
        put("/branches/GL/policies/routing.plan", Map.of("value", "2"))
                .statusCode(422)
                .body("code", equalTo("POLICY_VALUE_UNFIT"));
        put("/branches/GL/policies/notice.outside-bodies", Map.of("value", "街道办事处 派出所"))
                .statusCode(422)
                .body("code", equalTo("POLICY_VALUE_UNFIT"))
                .body("detail", containsString("顿号（、）"));
    }

    @Test
    void everybody_sees_the_organisation_of_their_own_scope() {
        agent().get(ORGANISATION + "/branches").then().statusCode(200).body("key", contains("branch:GL"));
        agent().get(ORGANISATION + "/departments").then().body("key", hasItems("department:GL01-ENGINEERING"));
        put(
                        "/staff-posts/wuye.gl",
                        Map.of("org", "HX/FZ/GL", "roles", List.of("PROPERTY_DEPARTMENT_HEAD"), "displayName", "陈国强"))
                .statusCode(200);
        agent().get(ORGANISATION + "/staff-posts").then().body("displayName", hasItems("林晓", "陈国强"));
        agentOfAnotherBranch()
                .get(ORGANISATION + "/staff-posts")
                .then()
                .body("key", not(hasItem("staff-post:kefu.gl01")))
                .body("key", not(hasItem("staff-post:wuye.gl")));
        agentOfAnotherOffice()
                .get(ORGANISATION + "/staff-posts")
                .then()
                .body("key", not(hasItem("staff-post:kefu.gl01")))
                .body("key", hasItem("staff-post:wuye.gl"));
        agentOfAnotherBranch().get(ORGANISATION + "/offices/GL01").then().statusCode(404);
        agentOfAnotherBranch()
                .get(ORGANISATION + "/branches/GL/policies")
                .then()
                .statusCode(404);
        agent().get(ORGANISATION + "/offices/GL01").then().statusCode(200).body("content.branch", equalTo("GL"));
    }

    @Test
    void every_policy_is_shown_by_a_name_in_both_languages() {
        agent().get(ORGANISATION + "/branches/GL/policies")
                .then()
                .statusCode(200)
                .body("nameZh", each(not(blankOrNullString())))
                .body("nameEn", each(not(blankOrNullString())))
                .body("find { it.name == 'intake.complaint-reply' }.nameZh", equalTo("投诉答复"));
    }

    private static List<Object> aNull() {
        return Collections.singletonList(null);
    }

    private static List<Fact> told(String key, int count) {
        return await().atMost(SOON).until(() -> Facts.read(TOPIC, key), facts -> facts.size() >= count);
    }
}

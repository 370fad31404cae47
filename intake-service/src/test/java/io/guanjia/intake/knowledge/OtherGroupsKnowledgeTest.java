package io.guanjia.intake.knowledge;

import static io.guanjia.intake.knowledge.Knowledge.ENTRIES;
import static io.guanjia.intake.knowledge.Knowledge.PATH;
import static io.guanjia.intake.knowledge.Knowledge.act;
import static io.guanjia.intake.knowledge.Knowledge.add;
import static io.guanjia.intake.knowledge.Knowledge.entry;
import static io.guanjia.intake.knowledge.Knowledge.found;
import static io.guanjia.intake.knowledge.Knowledge.group;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Fresh;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two groups on one service: what one keeps for its branches does not exist for the other, whichever way somebody asks. */
@QuarkusTest
@IntakeServiceTest
class OtherGroupsKnowledgeTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static final List<Supplier<RequestSpecification>> THE_OTHERS =
            List.of(OtherGroupsKnowledgeTest::theOtherGroup, OtherGroupsKnowledgeTest::agentOfTheOther);

    private final String title = "集团通讯录" + Fresh.words();
    private String id;

    @BeforeEach
    void anotherGroupHasABranchToo() {
        Desk.organise();
        administratorOfTheOther()
                .body(Map.of("nameZh", "榕分公司", "nameEn", "YB", "group", "YY", "company", "YZ", "zone", "Asia/Shanghai"))
                .put(Desk.ORGANISATION + "/branches/YB")
                .then()
                .statusCode(200);
        administratorOfTheOther()
                .body(Map.of("branch", "YB", "nameZh", "榕园管理处", "nameEn", "YB01"))
                .put(Desk.ORGANISATION + "/offices/YB01")
                .then()
                .statusCode(200);
        await().atMost(SOON).until(() -> agentOfTheOther().get(Desk.REQUESTS).statusCode() == 200);
        id = add(group(), entry(title))
                .statusCode(201)
                .body("number", matchesPattern("HX-KE-\\d{6}-\\d{4}"))
                .extract()
                .path("id");
    }

    @Test
    void for_another_group_and_its_branches_an_entry_is_not_there() {
        for (Supplier<RequestSpecification> somebody : THE_OTHERS) {
            somebody.get().get(ENTRIES + "/" + id).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            found(somebody.get(), title).body("items", empty()).body("more", equalTo(false));
            for (String state : List.of("IN_FORCE", "ENDED")) {
                somebody.get().get(ENTRIES + "?size=200&state=" + state).then().body("items.id", not(hasItem(id)));
            }
            somebody.get().get(ENTRIES + "/count").then().statusCode(200).body("count", equalTo(0));
            somebody.get()
                    .get(PATH + "/silent-departments")
                    .then()
                    .statusCode(200)
                    .body("", empty());
            somebody.get()
                    .get(PATH + "/owed?department=GL01-ENGINEERING")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("OTHER_DEPARTMENT"));
        }
        found(Desk.agent(), title).body("items.id", contains(id));
    }

    @Test
    void another_group_and_its_branches_change_nothing_of_it() {
        for (Supplier<RequestSpecification> somebody : THE_OTHERS) {
            act(somebody.get(), id, "1", "revision", entry("别人的话")).statusCode(404);
            act(somebody.get(), id, "1", "confirmation", Map.of()).statusCode(404);
            act(somebody.get(), id, "1", "end", Map.of("reason", "试")).statusCode(404);
        }
        group().get(ENTRIES + "/" + id)
                .then()
                .body("title", equalTo(title))
                .body("version", equalTo(1))
                .body("history.action", contains("ADD"));
    }

    @Test
    void nobody_of_another_group_answers_from_it() {
        String request = Desk.register(agentOfTheOther(), Desk.entry("INQUIRY"))
                .statusCode(201)
                .extract()
                .path("id");
        Desk.act(agentOfTheOther(), request, "triage", Map.of("category", "OTHER"))
                .statusCode(200);
        Desk.act(
                        agentOfTheOther(),
                        request,
                        "answer",
                        Map.of("text", "请拨打客服电话。", "cites", Map.of("entry", id, "revision", 1)))
                .statusCode(422)
                .body("code", equalTo("KNOWLEDGE_CITED_UNKNOWN"));
    }

    @Test
    void its_clock_wakes_the_group_that_keeps_it_and_no_other() {
        String theirs = add(theOtherGroup(), entry(title))
                .statusCode(201)
                .body("number", matchesPattern("YY-KE-\\d{6}-\\d{4}"))
                .body("ofTheGroup", equalTo(true))
                .extract()
                .path("id");
        Database.change("UPDATE deadline SET due_at = now() - interval '1 hour' WHERE subject_id IN ('" + id + "', '"
                + theirs + "')");

        await().atMost(SOON).untilAsserted(() -> overdue(group()).body("items.subjectId", hasItem(id)));
        overdue(group()).body("items.subjectId", not(hasItem(theirs)));
        overdue(theOtherGroup()).body("items.subjectId", equalTo(List.of(theirs)));
        overdue(theOtherGroup()).body("items.number", not(hasItem((String) null)));
        act(theOtherGroup(), theirs, "1", "revision", entry(title)).statusCode(200);
        act(theOtherGroup(), theirs, "2", "end", Map.of("reason", "试用结束")).statusCode(200);
        overdue(theOtherGroup()).body("items", empty());
    }

    @Test
    void what_groups_kept_before_goes_behind_the_wall_with_all_that_hangs_on_it() throws IOException {
        Database.change("ALTER TABLE knowledge_entry DROP CONSTRAINT knowledge_entry_of_a_group");
        Map.of(
                        "knowledge_entry",
                        "id",
                        "knowledge_revision",
                        "entry_id",
                        "history",
                        "subject_id",
                        "deadline",
                        "subject_id")
                .forEach((table, column) -> Database.change(
                        "UPDATE " + table + " SET branch_id = '-' WHERE " + column + " = '" + id + "'"));
        Database.change("UPDATE number_counter SET branch_id = '-' WHERE branch_id = '-HX' AND kind = 'KE'");
        group().get(ENTRIES + "/" + id).then().statusCode(404);

        Database.change(Files.readString(
                Path.of("src/main/resources/db/migration/V1032__keep_what_a_group_knows_from_other_groups.sql")));

        theOtherGroup().get(ENTRIES + "/" + id).then().statusCode(404);
        Desk.agent()
                .get(ENTRIES + "/" + id)
                .then()
                .statusCode(200)
                .body("revisions", hasSize(1))
                .body("history.action", contains("ADD"))
                .body("due.kind", equalTo("KNOWLEDGE_REVIEW"));
        act(group(), id, "1", "confirmation", Map.of()).statusCode(200);
        add(group(), entry(title + " 2")).statusCode(201);
    }

    @Test
    void what_is_tried_here_is_all_that_there_is() {
        Map<String, Map<String, ?>> paths = given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .extract()
                .jsonPath()
                .getMap("paths");
        Set<String> served = paths.keySet().stream()
                .filter(path -> path.startsWith(PATH))
                .map(path -> path.substring(PATH.length()))
                .collect(Collectors.toSet());

        assertThat(served)
                .containsExactlyInAnyOrder(
                        "/entries",
                        "/entries/count",
                        "/entries/{entryId}",
                        "/entries/{entryId}/revision",
                        "/entries/{entryId}/confirmation",
                        "/entries/{entryId}/end",
                        "/owed",
                        "/search",
                        "/silent-departments");
    }

    private static ValidatableResponse overdue(RequestSpecification somebody) {
        return somebody.get("/api/intake/overdue?size=200").then().statusCode(200);
    }

    private static RequestSpecification theOtherGroup() {
        return Desk.as("wuye.yy", "YY", "GROUP_PROPERTY_DEPARTMENT");
    }

    private static RequestSpecification agentOfTheOther() {
        return Desk.as("kefu.yb01", "YY/YZ/YB/YB01", "CUSTOMER_SERVICE_AGENT");
    }

    private static RequestSpecification administratorOfTheOther() {
        return Desk.as("zuzhi.yy", "YY", "ORGANISATION_ADMIN");
    }
}

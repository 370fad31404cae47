package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.service.Exported;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may read what was said finds by it. */
@QuarkusTest
@IntakeServiceTest
class SaidSearchTest {

    private String rare;

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
        rare = Spoken.rare();
    }

    @Test
    void a_request_is_found_by_any_part_of_what_was_said_if_only_one_character() {
        String id = said("厨房" + rare + "漏水，型号ＡＢ-12，已经第３次了");
        for (String part : List.of(rare, rare.substring(0, 1), rare + "漏水", "房" + rare)) {
            found(agent(), part).body("items.id", equalTo(List.of(id))).body("capped", equalTo(false));
        }
        for (String part : List.of("水,型号ab-12", "ＡＢ－１２", "第3次", "aB", "3")) {
            assertThat(idsFound(agent(), part)).contains(id);
        }
        for (String part : List.of(rare + "水", "漏" + rare, new StringBuilder(rare).reverse() + "漏")) {
            assertThat(idsFound(agent(), part)).isEmpty();
        }
        found(agent(), rare).body("items[0].said", equalTo("厨房" + rare + "漏水，型号ＡＢ-12，已经第３次了"));
        agent().get(REQUESTS + "?kind=INQUIRY&size=1").then().body("items[0].said", equalTo(null));
    }

    @Test
    void what_was_said_later_is_found_too() {
        String id = register(agent(), with(entry("COMPLAINT"), "remarks", "备注" + rare))
                .statusCode(201)
                .extract()
                .path("id");
        String restated = Spoken.rare();
        act(agent(), id, "verification", with(Desk.verification("MINOR"), "restatement", "您反映" + restated))
                .statusCode(200);
        String answered = Spoken.rare();
        act(agent(), id, "answer", Map.of("text", "已向业户说明" + answered)).statusCode(200);
        String unknown = Spoken.rare();
        String other = register(agent(), with(without(entry("INQUIRY"), "unit"), "unitUnknownReason", "只说是" + unknown))
                .statusCode(201)
                .extract()
                .path("id");
        Spoken.awaitFindable();

        for (String part : List.of(rare, restated, answered)) {
            assertThat(idsFound(agent(), part)).containsExactly(id);
        }
        assertThat(idsFound(agent(), unknown)).containsExactly(other);
        assertThat(idsFound(agent(), rare + restated)).as("of two texts").isEmpty();
        found(agent(), answered).body("items[0].said", equalTo("已向业户说明" + answered));
    }

    @Test
    void nobody_finds_what_another_branch_or_office_was_told() {
        String id = said(rare);

        assertThat(idsFound(Desk.agentOfAnotherOffice(), rare)).isEmpty();
        assertThat(idsFound(Desk.agentOfAnotherBranch(), rare)).isEmpty();
        assertThat(idsFound(Desk.propertyHead(), rare)).containsExactly(id);
        assertThat(idsFound(Desk.propertyHead().queryParam("office", "GL01"), rare))
                .containsExactly(id);
        assertThat(idsFound(Desk.propertyHead().queryParam("office", "GL02"), rare))
                .isEmpty();
        problem(agent().queryParam("said", rare).get(REQUESTS + "?office=GL02").then(), 403, "OTHER_OFFICE");
    }

    @Test
    void nobody_finds_a_number_by_the_digits_that_are_masked() {
        String id = said(rare + "请打13911112222");

        for (String part : List.of("1391111", "9111122", "1112222", rare + "请打139111")) {
            assertThat(idsFound(agent(), part)).doesNotContain(id);
        }
        assertThat(idsFound(agent(), rare + "请打139****2222")).containsExactly(id);
        found(agent(), rare).body("items[0].said", equalTo(rare + "请打139****2222"));
        problem(agent().queryParam("said", "139 1111 2222").get(REQUESTS).then(), 400, "NUMBER_IN_SEARCH");
    }

    @Test
    void whoever_reads_no_words_finds_nothing_by_them() {
        said(rare);
        for (String list : List.of("", "/count", "/export")) {
            for (RequestSpecification above :
                    List.of(Desk.quality(), Desk.as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT"))) {
                problem(above.queryParam("said", rare).get(REQUESTS + list).then(), 403, "WORDS_NOT_SHOWN");
            }
        }
    }

    @Test
    void it_narrows_with_every_other_filter() {
        String complaint = said("COMPLAINT", rare);
        String inquiry = said("INQUIRY", rare);
        String state = "VERIFYING";

        assertThat(idsFound(agent(), rare)).containsExactly(inquiry, complaint);
        assertThat(idsFound(agent().queryParam("state", state), rare)).containsExactly(complaint);
        assertThat(idsFound(agent().queryParam("kind", "INQUIRY"), rare)).containsExactly(inquiry);
        assertThat(idsFound(agent().queryParam("sort", "DUE"), rare)).containsExactlyInAnyOrder(inquiry, complaint);
        assertThat(idsFound(agent().queryParam("overdue", true), rare)).isEmpty();
        agent().queryParam("said", rare)
                .get(REQUESTS + "/count?state=" + state)
                .then()
                .body("count", equalTo(1))
                .body("capped", equalTo(false));
        assertThat(Exported.asListed(Desk::agent, REQUESTS, "said=" + rare)).hasSize(2);
    }

    @Test
    void pages_follow_each_other_whether_texts_are_packed_or_not() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.addFirst(register(agent(), with(entry("SUGGESTION"), "content", i + rare + "、我家的"))
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
        Spoken.awaitFindable();
        assertThat(Database.rows("SELECT 1 FROM said_pack")).isNotEmpty();

        Map<String, Object> query = new HashMap<>(Map.of("said", rare + "、我家", "size", 3));
        List<String> seen = new ArrayList<>();
        do {
            var page = agent().queryParams(query).get(REQUESTS).jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            query.put("cursor", page.getString("next"));
        } while (query.get("cursor") != null);
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void a_page_is_filled_past_requests_in_which_only_pieces_of_it_stand() {
        String pieces = rare.substring(0, 1) + "漏水，水管" + rare.substring(0, 1);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.addFirst(register(agent(), with(entry("COMPLAINT"), "content", rare.substring(0, 1) + "漏水管" + i))
                    .statusCode(201)
                    .extract()
                    .path("id"));
            register(agent(), with(entry("COMPLAINT"), "content", pieces)).statusCode(201);
            register(agent(), with(entry("COMPLAINT"), "content", pieces)).statusCode(201);
        }
        Spoken.awaitFindable();

        String looked = rare.substring(0, 1) + "漏水管";
        assertThat(agent().queryParam("said", looked)
                        .get(REQUESTS + "/count")
                        .jsonPath()
                        .getInt("count"))
                .isEqualTo(3);
        assertThat(pagesOfOne(Map.of("said", looked))).isEqualTo(all);
        assertThat(pagesOfOne(Map.of("said", looked, "sort", "DUE"))).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> pagesOfOne(Map<String, Object> asked) {
        Map<String, Object> query = new HashMap<>(asked);
        query.put("size", 1);
        List<String> seen = new ArrayList<>();
        do {
            var page = agent().queryParams(query).get(REQUESTS).jsonPath();
            assertThat(page.getList("items.id", String.class)).hasSize(1);
            seen.addAll(page.getList("items.id", String.class));
            query.put("cursor", page.getString("next"));
        } while (query.get("cursor") != null);
        return seen;
    }

    @Test
    void nothing_to_look_for_is_refused() {
        problem(agent().queryParam("said", "\u200B").get(REQUESTS).then(), 400, "INVALID_FIELD");
        problem(agent().queryParam("said", "水".repeat(101)).get(REQUESTS).then(), 400, "INVALID_FIELD");
    }

    private static String said(String content) {
        return said("INQUIRY", content);
    }

    private static String said(String kind, String content) {
        String id = register(agent(), with(entry(kind), "content", content))
                .statusCode(201)
                .extract()
                .path("id");
        Spoken.awaitFindable();
        return id;
    }

    private static ValidatableResponse found(RequestSpecification person, String part) {
        return person.queryParam("said", part).get(REQUESTS).then().statusCode(200);
    }

    private static List<String> idsFound(RequestSpecification person, String part) {
        return found(person, part).extract().path("items.id");
    }
}

package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register as a list: what is asked for is found, page by page, and nothing else. */
@QuarkusTest
@IntakeServiceTest
class FindingRequestsTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void lists_find_what_is_asked_for_and_take_wildcards_literally() {
        String unit = "8-" + UUID.randomUUID().toString().substring(0, 8);
        String request = register(agent(), with(entry("SUGGESTION"), "unit", unit))
                .statusCode(201)
                .extract()
                .path("id");
        agent().get(REQUESTS + "?q=" + unit).then().body("items.id", equalTo(List.of(request)));
        agent().get(REQUESTS + "?unit=" + unit + "&kind=SUGGESTION&state=RECORDED")
                .then()
                .body("items.size()", equalTo(1));
        agent().get(REQUESTS + "?unit=" + unit + "&kind=COMPLAINT").then().body("items.size()", equalTo(0));
        for (String wildcard : List.of("%", "_", "8-%", "!", "'; DROP TABLE service_request; --")) {
            agent().queryParam("q", wildcard)
                    .get(REQUESTS)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(0));
        }
        problem(agent().get(REQUESTS + "?kind=QUESTION").then(), 400, "MALFORMED_REQUEST");
    }

    @Test
    void what_is_older_than_a_year_is_found_by_its_whole_number_or_unit_and_not_by_a_part() {
        String unit = "7-" + UUID.randomUUID().toString().substring(0, 8);
        var registered =
                register(agent(), with(entry("SUGGESTION"), "unit", unit)).statusCode(201);
        String id = registered.extract().path("id");
        String number = registered.extract().path("number");
        found("q", unit.substring(2)).body("items.id", equalTo(List.of(id)));

        Database.change("UPDATE service_request SET received_at = received_at - interval '13 months',"
                + " registered_at = registered_at - interval '13 months' WHERE id = '" + id + "'");

        found("q", unit.substring(2)).body("items.size()", equalTo(0));
        found("unit", unit).body("items.id", equalTo(List.of(id)));
        found("number", number).body("items.id", equalTo(List.of(id)));
        found("number", number.substring(1)).body("items.size()", equalTo(0));
    }

    @Test
    void a_part_of_which_nothing_is_left_is_refused_and_narrows_no_list_by_nothing() {
        for (String dash : List.of("-", "—", "　－ ")) {
            problem(agent().queryParam("q", dash).get(REQUESTS).then(), 400, "INVALID_FIELD");
            problem(agent().queryParam("q", dash).get(REQUESTS + "/count").then(), 400, "INVALID_FIELD");
        }
    }

    @Test
    void an_office_that_asks_for_another_ones_lines_is_refused_and_not_shown_its_own() {
        for (String office : List.of("MW01", "GL02", "NOWHERE")) {
            problem(agent().get(REQUESTS + "?office=" + office).then(), 403, "OTHER_OFFICE");
        }
        for (String office : List.of("MW01", "NOWHERE")) {
            problem(Desk.propertyHead().get(REQUESTS + "?office=" + office).then(), 403, "OTHER_OFFICE");
        }
        agent().get(REQUESTS + "?office=GL01").then().statusCode(200);
        Desk.propertyHead().get(REQUESTS + "?office=GL02").then().statusCode(200);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        String unit = "9-" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 5; i++) {
            register(agent(), with(entry("SUGGESTION"), "unit", unit)).statusCode(201);
        }
        Map<String, Object> query = new HashMap<>(Map.of("unit", unit, "size", 2));
        List<String> seen = new ArrayList<>();
        do {
            var page = agent().queryParams(query).get(REQUESTS).jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            query.put("cursor", page.getString("next"));
        } while (query.get("cursor") != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void no_page_is_larger_than_allowed() {
        problem(agent().get(REQUESTS + "?size=100000").then(), 400, "PAGE_TOO_LARGE")
                .body("detail", containsString("每页"));
        problem(agent().get(REQUESTS + "?size=0").then(), 400, "PAGE_TOO_LARGE");
        problem(agent().queryParam("cursor", "' OR 1=1 --").get(REQUESTS).then(), 400, "CURSOR_UNREADABLE");
    }

    private static ValidatableResponse found(String parameter, String value) {
        return agent().queryParam(parameter, value).get(REQUESTS).then().statusCode(200);
    }
}

package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A home is one home however its number is written, and what stands on one line of a form has no second. */
@QuarkusTest
@IntakeServiceTest
class WrittenOnOneLineTest {

    private static final List<String> SPELLINGS = List.of(
            "9-9-0103",
            " 9-9-0103",
            "9-9-0103\n",
            "９－９－０１０３",
            "9—9—0103",
            "9 9 0103",
            "9-\u200B9-0103",
            "9-9-0103\u3164",
            "٩棟٩單元٠١٠٣室");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void one_home_is_found_by_any_spelling_of_its_number() {
        List<String> ids = SPELLINGS.stream().map(this::registeredAt).toList();
        for (String spelling : SPELLINGS) {
            List<String> found = agent().queryParam("unit", spelling)
                    .queryParam("size", 200)
                    .get(REQUESTS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(found).as("unit=%s", spelling).containsAll(ids);
            agent().queryParam("q", spelling).get(REQUESTS).then().body("items.id", hasItem(ids.get(ids.size() - 1)));
        }
    }

    @Test
    void the_number_as_it_was_given_is_shown_beside_the_one_it_is_found_by() {
        String id = registeredAt("９－９－０１０３");
        agent().get(REQUESTS + "/" + id)
                .then()
                .body("unit", equalTo("9-9-0103"))
                .body("unitWritten", equalTo("９－９－０１０３"));
        assertThat(Database.rows("SELECT payload::json ->> 'unit' AS unit FROM outbox WHERE aggregateid = '" + id
                        + "' UNION SELECT unit FROM service_request WHERE id = '" + id + "'"))
                .containsExactly("{\"unit\":\"9-9-0103\"}");
    }

    @Test
    void a_home_that_was_kept_before_by_what_is_no_number_now_is_still_found_and_read() {
        String id = registeredAt("9-9-0104");
        Database.change("UPDATE service_request SET unit = '9-9-0104;DROP' WHERE id = '" + id + "'");
        for (String asked : List.of("unit", "q")) {
            agent().queryParam(asked, "9-9-0104;drop")
                    .get(REQUESTS)
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(List.of(id)));
        }
        agent().get(REQUESTS + "/" + id).then().statusCode(200).body("unit", equalTo("9-9-0104;DROP"));
    }

    @Test
    void dashes_and_blanks_alone_name_no_home() {
        for (String dashes : List.of(" — ", "ー", "ｰ－ー")) {
            register(agent(), with(entry("INQUIRY"), "unit", dashes))
                    .statusCode(400)
                    .body("detail", containsString("unit"));
        }
    }

    @Test
    void a_home_that_was_kept_before_in_other_characters_is_found_by_the_form_that_is_asked_by_now()
            throws IOException {
        String id = registeredAt("9棟9單元0105\u3164");
        Database.change("UPDATE service_request SET unit = '9棟9單元0105\u1160' WHERE id = '" + id + "'");
        try (InputStream migration =
                getClass().getResourceAsStream("/db/migration/V1029__find_homes_in_any_script.sql")) {
            Database.change(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
        agent().queryParam("unit", "9-9-0105").get(REQUESTS).then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void a_home_whose_one_form_is_too_long_is_refused() {
        register(agent(), with(entry("INQUIRY"), "unit", "ﷺ".repeat(40)))
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELD"))
                .body("detail", containsString("unit"));
    }

    @Test
    void what_nobody_sees_says_nothing_and_names_nobody() {
        for (String field : List.of("content", "callerName", "unit", "relayedBy")) {
            register(agent(), with(entry("INQUIRY"), field, "\u3164 \u2800\u200B"))
                    .statusCode(400)
                    .body("code", equalTo("INVALID_FIELD"))
                    .body("detail", containsString(field));
        }
    }

    @Test
    void names_and_places_are_kept_without_what_nobody_sees() {
        Map<String, Object> entry = with(entry("INQUIRY"), "callerName", "\u202A 林\u200B晓　\n");
        String id = register(agent(), entry).statusCode(201).extract().path("id");
        agent().get(REQUESTS + "/" + id).then().body("callerName", equalTo("林晓"));
    }

    @Test
    void a_second_line_in_what_stands_on_one_is_refused() {
        for (String field : List.of("unit", "callerName", "relayedBy")) {
            register(agent(), with(entry("INQUIRY"), field, "一\n二"))
                    .statusCode(400)
                    .body("code", equalTo("INVALID_FIELD"))
                    .body("detail", containsString(field));
        }
        register(agent(), with(without(entry("INQUIRY"), "unit"), "unitUnknownReason", "一\u2028二"))
                .statusCode(400)
                .body("detail", containsString("unitUnknownReason"));
        Desk.put("/offices/GL09", Map.of("branch", "GL", "nameZh", "九\n处", "nameEn", "GL09"))
                .statusCode(400);
    }

    private String registeredAt(String unit) {
        return register(agent(), with(entry("SUGGESTION"), "unit", unit))
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package io.guanjia.notice;

import static io.guanjia.notice.Office.NOTICES;
import static io.guanjia.notice.Office.act;
import static io.guanjia.notice.Office.agent;
import static io.guanjia.notice.Office.director;
import static io.guanjia.notice.Office.one;
import static io.guanjia.notice.Office.problem;
import static io.guanjia.notice.Office.waterIsOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.testing.Clause;
import io.guanjia.testing.Fresh;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever cannot be done is said clearly and changes nothing. */
@QuarkusTest
@NoticeServiceTest
class NoticeRefusalsTest {

    @BeforeEach
    void branchesAreKnown() {
        Office.defineBranches();
    }

    @Test
    void for_another_office_and_another_branch_a_notice_is_not_there() {
        String id = Office.submitted(waterIsOff());
        var agree = Map.of("decision", "AGREE");

        problem(act(Office.directorOfAnotherOffice(), id, "director-decision", agree), 404, "NOT_FOUND");
        problem(act(Office.directorOfAnotherBranch(), id, "director-decision", agree), 404, "NOT_FOUND");
        problem(act(Office.chiefOfAnotherBranch(), id, "chief-decision", agree), 404, "NOT_FOUND");
        problem(one(Office.directorOfAnotherBranch(), id), 404, "NOT_FOUND");
        problem(one(Office.directorOfAnotherOffice(), id), 404, "NOT_FOUND");
        Office.chiefOfAnotherBranch()
                .get(NOTICES + "?size=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
        Office.chief().get(NOTICES + "?size=200&office=GL01").then().body("items.id", hasItem(id));
        one(agent(), id).body("notice.version", equalTo(2));
    }

    @Test
    void those_above_the_branch_read_and_do_not_write_and_branch_staff_do_not_draft() {
        String id = Office.drafted(waterIsOff());

        one(Office.quality(), id).statusCode(200);
        problem(Office.draft(Office.as("pinzhi.fz", "HX/FZ", "OFFICE_DIRECTOR"), waterIsOff()), 403, "READ_ONLY_SCOPE");
        problem(
                Office.draft(Office.as("zhuren.gl", "HX/FZ/GL", "OFFICE_DIRECTOR"), waterIsOff()),
                403,
                "NOTICE_OFFICE_NEEDED");
        problem(
                Office.draft(Office.as("jishu.gl01", "HX/FZ/GL/GL01", "TECHNICIAN"), waterIsOff()),
                403,
                "NOT_PERMITTED");
    }

    @Test
    void a_stale_version_is_refused_and_names_the_current_one() {
        String id = Office.drafted(waterIsOff());

        problem(act(agent().header("If-Match", "\"9\""), id, "submission"), 412, "STALE_VERSION")
                .body("values.current", equalTo(1));
        act(agent().header("If-Match", "\"1\""), id, "submission").statusCode(200);
    }

    @Test
    void the_same_draft_sent_twice_is_one_notice_and_another_body_under_its_key_is_refused() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = waterIsOff();

        String first = post(NOTICES, key, body).statusCode(201).extract().path("id");
        post(NOTICES, key, body).statusCode(201).body("id", equalTo(first));
        problem(post(NOTICES, key, waterIsOff("title", "另一份")), 422, "IDEMPOTENCY_KEY_REUSED");
        problem(
                agent().contentType("application/json").body(body).post(NOTICES).then(),
                400,
                "IDEMPOTENCY_KEY_MISSING");
    }

    @Test
    @Clause("S0-4.4b")
    void a_draft_without_phone_and_without_reason_is_not_submitted() {
        String id = Office.drafted(waterIsOff("contact", null));

        problem(act(agent(), id, "submission"), 422, "NOTICE_CONTACT_MISSING");
        one(agent(), id).body("notice.state", equalTo("DRAFT"));
    }

    @ParameterizedTest
    @CsvSource({"ROUTINE, MAILBOX", "SPECIAL, BOARD_POSTING"})
    @Clause({"S3-4.2.6.1", "S3-4.2.6.2"})
    void the_channels_follow_the_category(String category, String channel) {
        Map<String, Object> body = waterIsOff("category", category);
        body.put("channels", List.of(channel));
        String id = Office.drafted(body);

        problem(act(agent(), id, "submission"), 422, "NOTICE_CHANNELS_DO_NOT_FIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "body", "topic", "validTo", "channels", "category", "importance"})
    void a_missing_field_is_named(String field) {
        problem(Office.draft(agent(), waterIsOff(field, null)), 400, "INVALID_FIELD")
                .body("detail", containsString(field));
    }

    @Test
    void bad_bodies_and_parameters_never_become_errors_of_the_server() {
        problem(post(NOTICES, "k" + UUID.randomUUID(), "{"), 400, "MALFORMED_REQUEST");
        problem(Office.draft(agent(), waterIsOff("category", "GOSSIP")), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("category"));
        problem(Office.draft(agent(), waterIsOff("surprise", 1)), 400, "MALFORMED_REQUEST");
        problem(Office.draft(agent(), waterIsOff("title", "长".repeat(201))), 400, "INVALID_FIELD");
        problem(Office.draft(agent(), waterIsOff("topic", "请打13800000101")), 422, "NOTICE_PERSONAL_DATA");
        problem(Office.draft(agent(), waterIsOff("validTo", "2001-01-01T00:00:00Z")), 422, "NOTICE_VALIDITY_OVER");
        problem(Office.draft(agent(), waterIsOff("validTo", "9999-01-01T00:00:00Z")), 422, "NOTICE_VALIDITY_TOO_LONG");
        problem(Office.draft(agent(), waterIsOff("validTo", "+900000000-01-01T00:00:00Z")), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("validTo"));
        problem(one(agent(), UUID.randomUUID().toString()), 404, "NOT_FOUND");
        problem(one(agent(), "no-uuid"), 404, "NOT_FOUND");
        problem(agent().get(Office.REGISTER + "?month=2026-13").then(), 400, "MALFORMED_REQUEST")
                .body("errors[0].field", equalTo("month"));
        problem(agent().get(NOTICES + "?cursor=x").then(), 400, "CURSOR_UNREADABLE");
        problem(agent().get(NOTICES + "?size=0").then(), 400, "PAGE_TOO_LARGE");
        int unknownState = agent().get(NOTICES + "?state=GONE").statusCode();
        assertThat(unknownState).isBetween(400, 499);
    }

    @Test
    void a_character_that_no_table_can_hold_is_refused_in_searches() {
        problem(agent().queryParam("text", "\u0000").get(NOTICES).then(), 400, "MALFORMED_REQUEST");
        problem(
                Office.chief()
                        .queryParam("office", "\u0000")
                        .get(Office.REGISTER)
                        .then(),
                400,
                "MALFORMED_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "topic, 请打13800000101",
        "noContactReason, 住户请直接打13800000101",
        "audience, 13800000101",
        "audience, 350102199001011234",
        "audience, 138-0000-0101"
    })
    void a_number_of_a_person_is_refused_where_none_is_published_by_the_name_of_its_field(String field, String text) {
        Object value = field.equals("audience") ? List.of("3-1", text) : text;

        problem(Office.draft(agent(), waterIsOff(field, value)), 422, "NOTICE_PERSONAL_DATA")
                .body("detail", containsString(field));
    }

    @ParameterizedTest
    @CsvSource({"DOOR_TO_DOOR, unit", "BOARD_POSTING, board"})
    void a_number_of_a_person_is_no_place_to_bring_a_copy_to(String method, String field) {
        String released = Office.released(waterIsOff());

        problem(planOne(released, method, field, "3-1 13800000101"), 422, "DISTRIBUTION_PLACE_HOLDS_PERSONAL_DATA")
                .body("detail", containsString(field))
                .body("detail", not(containsString("13800000101")));
        one(agent(), released).body("lines.size()", equalTo(0));
    }

    /** Each as JSON escapes it, so that half a character survives the way there. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\\u3000", "\\n", "3-1\\u0007", "3-1\\ud83d"})
    void a_place_that_nobody_can_read_is_refused_and_nothing_is_planned(String place) {
        String released = Office.released(waterIsOff());

        problem(planOne(released, "DOOR_TO_DOOR", "unit", place), 400, "INVALID_FIELD")
                .body("detail", containsString("unit"));
        problem(planOne(released, "BOARD_POSTING", "board", place), 400, "INVALID_FIELD")
                .body("detail", containsString("board"));
        one(agent(), released).body("lines.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-1-1202;DROP", "<b>3</b>", "3-1-1202\u0027", "#"})
    void what_no_house_number_is_written_with_is_refused_in_the_audience_and_in_the_list(String written) {
        String released = Office.released(waterIsOff());

        problem(Office.draft(agent(), waterIsOff("audience", List.of("3-1", written))), 400, "INVALID_FIELD")
                .body("detail", containsString("audience"));
        problem(planOne(released, "DOOR_TO_DOOR", "unit", written), 400, "INVALID_FIELD")
                .body("detail", containsString("unit"));
    }

    @Test
    void a_decision_is_one_of_two_words() {
        String id = Office.submitted(waterIsOff());

        problem(act(director(), id, "director-decision", Map.of("decision", "MAYBE")), 400, "MALFORMED_REQUEST");
        problem(
                act(director(), id, "director-decision", Map.of("decision", "DISAGREE", "reason", "致电13800000101")),
                422,
                "NOTICE_PERSONAL_DATA");
    }

    @Test
    void lists_go_on_page_by_page() {
        String title = "翻页 " + Fresh.words();
        String older = Office.drafted(waterIsOff("title", title));
        String newer = Office.drafted(waterIsOff("title", title));

        String next =
                page(title, null).body("items[0].id", equalTo(newer)).extract().path("next");
        page(title, next).body("items[0].id", equalTo(older)).body("next", equalTo(null));
    }

    private static ValidatableResponse page(String text, String cursor) {
        var request = agent().queryParam("text", text).queryParam("size", 1);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get(NOTICES)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse planOne(String notice, String method, String field, String place) {
        String line = "{\"method\":\"%s\",\"%s\":\"%s\"}".formatted(method, field, place);
        return post(
                NOTICES + "/" + notice + "/distribution-lines", "k" + UUID.randomUUID(), "{\"lines\":[" + line + "]}");
    }

    private static ValidatableResponse post(String path, String key, Object body) {
        return agent().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }
}

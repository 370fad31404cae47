package io.guanjia.callback.callback.rest;

import static io.guanjia.callback.callback.Desk.CALLBACKS;
import static io.guanjia.callback.callback.Desk.agent;
import static io.guanjia.callback.callback.Desk.answered;
import static io.guanjia.callback.callback.Desk.as;
import static io.guanjia.callback.callback.Desk.complete;
import static io.guanjia.callback.callback.Desk.director;
import static io.guanjia.callback.callback.Desk.estateOfficer;
import static io.guanjia.callback.callback.Desk.newCallback;
import static io.guanjia.callback.callback.Desk.post;
import static io.guanjia.callback.callback.Desk.see;
import static io.guanjia.testing.Each.each;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.callback.CallbackServiceTest;
import io.guanjia.callback.callback.Desk;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in, how far they see, and what is said to those who send nonsense. */
@QuarkusTest
@CallbackServiceTest
class CallbackDoorsTest {

    private static final List<String> ELSEWHERE = List.of("HX/FZ/GL/GL02", "HX/FZ/MW/MW01");
    private static final List<String> DOORS = List.of("attempts", "completion", "waiver", "giving-up", "not-owed");

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void no_door_opens_without_a_token_that_is_trusted() {
        for (String path : List.of(CALLBACKS, CALLBACKS + "/" + UUID.randomUUID(), "/api/callback/rules")) {
            given().get(path).then().statusCode(401);
            given().auth()
                    .oauth2(TestTokens.expired("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT"))
                    .get(path)
                    .then()
                    .statusCode(401);
            given().auth()
                    .oauth2(TestTokens.foreign("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT"))
                    .get(path)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void for_another_office_and_another_branch_a_callback_is_not_there() {
        String callback = newCallback("SUGGESTION");

        for (String door : DOORS) {
            for (String org : ELSEWHERE) {
                post(
                                as("zhuren", org, "OFFICE_DIRECTOR").header("Idempotency-Key", UUID.randomUUID()),
                                callback,
                                door,
                                bodyFor(door))
                        .statusCode(404)
                        .body("code", equalTo("NOT_FOUND"));
            }
            post(as("pinzhi.fz", "HX/FZ", "OFFICE_DIRECTOR"), callback, door, bodyFor(door))
                    .statusCode(403)
                    .body("code", equalTo("READ_ONLY_SCOPE"));
        }
        for (String org : ELSEWHERE) {
            as("zhuren", org, "OFFICE_DIRECTOR")
                    .get(CALLBACKS + "/" + callback)
                    .then()
                    .statusCode(404);
            as("zhuren", org, "OFFICE_DIRECTOR")
                    .get(CALLBACKS + "?size=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(callback)));
        }
        as("pinzhi.fz", "HX/FZ", "QUALITY_DEPARTMENT")
                .get(CALLBACKS + "/" + callback)
                .then()
                .statusCode(200);
        as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT")
                .get(CALLBACKS + "/" + callback)
                .then()
                .statusCode(200);
        see(callback).body("callback.version", equalTo(1));
    }

    @Test
    void the_days_list_shows_what_my_post_can_do_in_the_order_it_falls_due() {
        newCallback("SERVICE_NEED");
        newCallback("SUGGESTION");
        newCallback("COMPLAINT");

        var mine = estateOfficer().get(CALLBACKS + "?mine=true&size=200").then().statusCode(200);
        mine.body("items.rule.code", each(not(equalTo("ORDINARY_COMPLAINT"))))
                .body("items.state.code", each(in(Set.of("DUE", "AWAITING_RAINSTORM"))));
        List<String> dueDates = new ArrayList<>(mine.extract().<List<String>>path("items.dueAt"));
        dueDates.removeIf(date -> date == null);
        assertThat(dueDates.stream().map(Instant::parse)).isSorted().hasSizeGreaterThanOrEqualTo(2);
        director()
                .get(CALLBACKS + "?role=ENGINEERING_SUPERVISOR&state=OPEN&dueBefore=2099-01-01T00:00:00Z&size=200")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.roles.code", each(hasItem("ENGINEERING_SUPERVISOR")));
        director().get(CALLBACKS + "?dueBefore=2001-01-01T00:00:00Z").then().body("items", hasSize(0));
    }

    @Test
    void what_is_late_and_still_open_is_listed_apart_from_the_rest() {
        UUID late = UUID.randomUUID();
        Facts.sendPromised(Desk.handled(late, 1, "SUGGESTION").with("handledAt", "2026-05-03T08:00:00Z"));
        String overdue = Desk.callbackIn("DUE", late);
        String inTime = newCallback("SUGGESTION");

        for (String wanted : List.of("true", "false")) {
            director()
                    .get(CALLBACKS + "?overdue=" + wanted + "&rule=OPINION&size=200")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(wanted.equals("true") ? overdue : inTime))
                    .body("items.overdue", each(equalTo(Boolean.valueOf(wanted))));
        }
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        newCallback("SUGGESTION");
        newCallback("SUGGESTION");
        newCallback("SUGGESTION");
        List<String> whole = director()
                .get(CALLBACKS + "?rule=OPINION&size=200")
                .then()
                .extract()
                .path("items.id");

        List<String> walked = new ArrayList<>();
        String next = "";
        while (next != null && walked.size() <= whole.size()) {
            var page = director()
                    .get(CALLBACKS + "?rule=OPINION&size=2" + next)
                    .then()
                    .statusCode(200);
            walked.addAll(page.extract().<List<String>>path("items.id"));
            String cursor = page.extract().path("next");
            next = cursor == null ? null : "&cursor=" + cursor;
        }

        assertThat(walked).containsExactlyElementsOf(whole);
    }

    @Test
    void the_rule_table_is_shown_with_its_clauses_in_chinese_first() {
        agent().get("/api/callback/rules")
                .then()
                .statusCode(200)
                .body("$", hasSize(10))
                .body("[0].code", equalTo("ORDINARY_REPAIR"))
                .body("[0].nameZh", equalTo("日常一般性维修回访"))
                .body("[0].due", equalTo("NEXT_DAY"))
                .body("[0].clauses", hasItem("S3-4.1.2.3a1"))
                .body("find { it.code == 'STRUCTURAL_LEAK' }.awaiting", equalTo("RAINSTORM"));
    }

    @ParameterizedTest
    @CsvSource({
        "rule=ROOF,               MALFORMED_REQUEST, rule",
        "state=LATE,              MALFORMED_REQUEST, state",
        "dueBefore=tomorrow,      MALFORMED_REQUEST, dueBefore",
        "dueBefore=1969-12-31T00:00:00Z, MALFORMED_REQUEST, dueBefore",
        "requestId=7,             MALFORMED_REQUEST, requestId",
        "size=0,                  PAGE_TOO_LARGE,    每页条数",
        "size=201,                PAGE_TOO_LARGE,    每页条数",
        "size=many,               MALFORMED_REQUEST, size",
        "cursor=%27%20OR%201%3D1, CURSOR_UNREADABLE, 游标",
        "overdue=maybe,           MALFORMED_REQUEST, overdue",
        "mine=perhaps&size=x,     MALFORMED_REQUEST, size"
    })
    void a_filter_that_cannot_be_read_is_named_and_nothing_is_shown(String query, String code, String named) {
        director()
                .get(CALLBACKS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", containsString(named))
                .body("items", nullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    completion | {                                                                       | MALFORMED_REQUEST
                    completion | {}                                                                      | INVALID_FIELD
                    completion | {"mode":"PHONE","satisfaction":"SATISFIED"}                             | INVALID_FIELD
                    completion | {"mode":"PIGEON","satisfaction":"SATISFIED","content":"x"}              | MALFORMED_REQUEST
                    completion | {"mode":"PHONE","satisfaction":"HAPPY","content":"x"}                   | MALFORMED_REQUEST
                    completion | {"mode":"PHONE","satisfaction":"SATISFIED","content":"x","extra":1}     | MALFORMED_REQUEST
                    attempts   | {"mode":"PHONE","reason":" "}                                           | INVALID_FIELD
                    attempts   | {"mode":"PHONE","reason":"无人接听","nextTryAt":"soon"}                  | MALFORMED_REQUEST
                    completion | ``                                                                      | INVALID_FIELD
                    attempts   | null                                                                    | INVALID_FIELD
                    waiver     | null                                                                    | INVALID_FIELD
                    waiver     | {"reason":""}                                                           | INVALID_FIELD
                    waiver     | {"reason":"停\\u0000水"}                                              | INVALID_FIELD
                    attempts   | {"mode":"PHONE","reason":"无\\ud83d人"}                              | INVALID_FIELD
                    completion | {"mode":"PHONE","satisfaction":"SATISFIED","content":"半\\ud83d个"} | INVALID_FIELD
                    waiver     | []                                                                      | MALFORMED_REQUEST""")
    void a_body_that_cannot_be_read_is_named_and_changes_nothing(String door, String body, String code) {
        String callback = newCallback("SUGGESTION");

        post(director().header("Idempotency-Key", UUID.randomUUID()), callback, door, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
        see(callback).body("callback.version", equalTo(1));
    }

    @Test
    void missing_content_and_a_missing_key_are_told_in_the_callers_language() {
        String callback = newCallback("SUGGESTION");
        Map<String, String> noContent = Map.of("mode", "PHONE", "satisfaction", "SATISFIED", "content", " ");

        complete(director(), callback, noContent)
                .statusCode(422)
                .body("code", equalTo("CALLBACK_CONTENT_MISSING"))
                .body("detail", containsString("回访内容"));
        complete(director().header("Accept-Language", "en"), callback, noContent)
                .statusCode(422)
                .body("detail", containsString("record"));
        post(director(), callback, "attempts", bodyFor("attempts"))
                .statusCode(400)
                .body("code", equalTo("IDEMPOTENCY_KEY_MISSING"));
    }

    private static Map<String, Object> bodyFor(String door) {
        return switch (door) {
            case "attempts" -> Map.of("mode", "PHONE", "reason", "无人接听");
            case "waiver" -> Map.of("reason", "住户婉拒");
            case "giving-up" -> Map.of("reason", "均无人应答");
            case "not-owed" -> Map.of();
            default -> answered("PHONE", "SATISFIED");
        };
    }
}

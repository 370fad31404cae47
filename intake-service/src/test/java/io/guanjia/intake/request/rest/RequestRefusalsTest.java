package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.as;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.quality;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.registered;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.triaged;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static io.guanjia.testing.Each.each;
import static io.guanjia.testing.service.Refusals.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever cannot be done is said clearly, in Chinese unless asked otherwise, and changes nothing. */
@QuarkusTest
@IntakeServiceTest
class RequestRefusalsTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void bad_bodies_are_named_by_field_and_leave_nothing_behind() {
        long before = lines();
        problem(post("{"), 400, "MALFORMED_REQUEST");
        problem(post("[]"), 400, "MALFORMED_REQUEST");
        problem(post(""), 400, "INVALID_FIELD");
        problem(post("null"), 400, "INVALID_FIELD");
        problem(register(agent(), with(entry("INQUIRY"), "kind", "QUESTION")), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("kind"));
        problem(register(agent(), with(entry("INQUIRY"), "colour", "red")), 400, "MALFORMED_REQUEST")
                .body("detail", containsString("colour"));
        problem(register(agent(), with(entry("INQUIRY"), "receivedAt", "昨天")), 400, "MALFORMED_REQUEST");
        problem(register(agent(), without(entry("INQUIRY"), "content")), 400, "INVALID_FIELD")
                .body("detail", containsString("content"));
        problem(register(agent(), without(entry("INQUIRY"), "kind")), 400, "INVALID_FIELD");
        problem(register(agent(), with(entry("INQUIRY"), "content", " \n ")), 400, "INVALID_FIELD");
        problem(register(agent(), with(entry("INQUIRY"), "content", "长".repeat(4001))), 400, "INVALID_FIELD");
        problem(register(agent(), with(entry("INQUIRY"), "unit", "3-1\u0000-1")), 400, "INVALID_FIELD");
        problem(register(agent(), with(entry("INQUIRY"), "unit", "3-1-1202;DROP")), 400, "INVALID_FIELD")
                .body("detail", containsString("例如 3-1-1202；"));
        problem(
                post("{\"kind\":\"INQUIRY\",\"channel\":\"PHONE\",\"content\":\"\\ud83d\",\"unit\":\"1\"}"),
                400,
                "INVALID_FIELD");
        problem(register(agent(), without(entry("INQUIRY"), "unit")), 422, "UNIT_OR_REASON_MISSING");
        problem(register(agent(), with(entry("INQUIRY"), "phone", "1202")), 422, "PHONE_NOT_READABLE");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    @Clause(value = "S0-5.1.2a", extent = Extent.PARTIAL)
    void a_line_without_a_kind_is_refused() {
        problem(register(agent(), without(entry("INQUIRY"), "kind")), 400, "INVALID_FIELD");
    }

    @Test
    void a_megabyte_of_text_is_refused_at_the_door() {
        register(agent(), with(entry("INQUIRY"), "content", "长".repeat(350_000)))
                .statusCode(413);
    }

    @Test
    void rare_characters_are_kept_exactly() {
        String said = "𠮷野家旁边漏水😀👨‍👩‍👧\n第二行\t完";
        String id = register(agent(), with(with(entry("INQUIRY"), "content", said), "unit", "𠮷栋-1202"))
                .statusCode(201)
                .extract()
                .path("id");
        agent().get(REQUESTS + "/" + id).then().body("content", equalTo(said)).body("unit", equalTo("𠮷栋-1202"));
        register(agent(), with(entry("INQUIRY"), "content", "😀".repeat(4000))).statusCode(201);
    }

    @Test
    void a_masked_value_is_never_written_back() {
        problem(register(agent(), with(entry("INQUIRY"), "phone", "138****0126")), 422, "MASKED_VALUE")
                .body("values.field", equalTo("phone"));
    }

    @Test
    void a_department_is_told_no_number_and_must_exist() {
        String request = triaged("SERVICE_NEED");
        problem(
                act(agent(), request, "routing", with(routing(), "content", "请回电 13800000126")),
                422,
                "PERSONAL_DATA_IN_FIELD");
        problem(
                act(agent(), request, "routing", with(routing(), "departmentCode", "GL01-AIRPORT")),
                422,
                "UNKNOWN_DEPARTMENT");
        problem(
                act(agent(), request, "routing", with(routing(), "departmentCode", "GL02-ENGINEERING")),
                422,
                "UNKNOWN_DEPARTMENT");
        state(request, "TRIAGED");
    }

    @Test
    void a_stale_version_is_refused_and_names_the_current_one() {
        String request = registered("INQUIRY");
        problem(
                        act(agent().header("If-Match", "\"7\""), request, "triage", Map.of("category", "FEES")),
                        412,
                        "STALE_VERSION")
                .body("values.current", equalTo(1));
        state(request, "RECORDED");
        act(agent().header("If-Match", "\"1\""), request, "triage", Map.of("category", "FEES"))
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void a_step_out_of_turn_is_a_conflict_that_says_where_the_request_stands() {
        String request = registered("COMPLAINT");
        problem(act(agent(), request, "routing", routing()), 409, "REQUEST_NOT_IN_THIS_STATE")
                .body("detail", containsString("待复述核实"));
        problem(
                        act(agent().header("Accept-Language", "en"), request, "routing", routing()),
                        409,
                        "REQUEST_NOT_IN_THIS_STATE")
                .body("detail", containsString("not possible now"));
        state(request, "VERIFYING");
    }

    @Test
    void an_untrusted_token_is_refused() {
        for (String token : List.of(
                TestTokens.expired("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT"),
                TestTokens.foreign("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT"),
                TestTokens.forAnotherAudience("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT"))) {
            given().auth().oauth2(token).get(REQUESTS).then().statusCode(401);
        }
        given().get(REQUESTS).then().statusCode(401);
    }

    @Test
    void a_branch_that_nobody_defined_is_unknown() {
        problem(
                register(as("kefu.xx01", "HX/FZ/XX/XX01", "CUSTOMER_SERVICE_AGENT"), entry("INQUIRY")),
                403,
                "UNKNOWN_BRANCH");
    }

    @Test
    @Clause("S0-2.1")
    void another_offices_request_may_not_be_edited_and_another_branchs_is_not_there() {
        String request = registered("INQUIRY");
        problem(act(agentOfAnotherOffice(), request, "triage", Map.of("category", "FEES")), 404, "NOT_FOUND");
        problem(act(agentOfAnotherBranch(), request, "triage", Map.of("category", "FEES")), 404, "NOT_FOUND");
        problem(agentOfAnotherOffice().get(REQUESTS + "/" + request).then(), 404, "NOT_FOUND");
        problem(
                agentOfAnotherOffice()
                        .get(REQUESTS + "/" + request + "/timeline")
                        .then(),
                404,
                "NOT_FOUND");
        problem(agentOfAnotherBranch().get(REQUESTS + "/" + request).then(), 404, "NOT_FOUND");
        agentOfAnotherBranch()
                .get(REQUESTS + "?size=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(request)));
        register(agentOfAnotherOffice(), entry("INQUIRY")).statusCode(201);
        agentOfAnotherOffice()
                .get(REQUESTS + "?size=200")
                .then()
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.office", each(equalTo("GL02")));
        state(request, "RECORDED");
    }

    @Test
    @Clause(value = "S0-2.2", extent = Extent.PARTIAL)
    void the_project_company_reads_its_subtree_without_names_and_writes_nothing() {
        String request = registered("INQUIRY");
        quality()
                .get(REQUESTS + "/" + request)
                .then()
                .statusCode(200)
                .body("callerName", equalTo("陈**"))
                .body("phone", equalTo("138****0126"));
        as("pinzhi.fz", "HX/QZ", "QUALITY_DEPARTMENT")
                .get(REQUESTS + "/" + request)
                .then()
                .statusCode(404);
        problem(
                act(as("pinzhi.fz", "HX/FZ", "CUSTOMER_SERVICE_AGENT"), request, "triage", Map.of("category", "FEES")),
                403,
                "READ_ONLY_SCOPE");
    }

    @Test
    void branch_staff_say_for_which_office_they_register() {
        var branchDesk = as("kefu.gl", "HX/FZ/GL", "CUSTOMER_SERVICE_AGENT");
        problem(register(branchDesk, entry("INQUIRY")), 422, "UNKNOWN_OFFICE");
        problem(
                register(as("kefu.gl", "HX/FZ/GL", "CUSTOMER_SERVICE_AGENT"), with(entry("INQUIRY"), "office", "MW01")),
                422,
                "UNKNOWN_OFFICE");
        register(as("kefu.gl", "HX/FZ/GL", "CUSTOMER_SERVICE_AGENT"), with(entry("INQUIRY"), "office", "GL02"))
                .statusCode(201)
                .body("number", containsString("GL02-SR-"));
        problem(register(agent(), with(entry("INQUIRY"), "office", "GL02")), 403, "OTHER_OFFICE");
        var claimsAnothersOffice = as("kefu.gl01", "HX/FZ/MW/GL01", "CUSTOMER_SERVICE_AGENT");
        problem(register(claimsAnothersOffice, entry("INQUIRY")), 403, "OFFICE_NOT_IN_BRANCH");
    }

    @Test
    void a_routing_sent_again_under_the_same_version_is_told_so_and_asks_for_no_second_slip() {
        String request = triaged("SERVICE_NEED");
        act(agent().header("If-Match", "\"2\""), request, "routing", routing()).statusCode(200);

        problem(act(agent().header("If-Match", "\"2\""), request, "routing", routing()), 412, "STALE_VERSION")
                .body("values.current", equalTo(3));

        assertThat(Database.rows("SELECT routings, version FROM service_request WHERE id = '" + request + "'"))
                .containsExactly("{\"routings\":1,\"version\":3}");
    }

    @Test
    void a_routing_sent_again_under_the_same_key_gets_the_first_answer_and_asks_for_no_second_slip() {
        String request = triaged("SERVICE_NEED");
        String key = UUID.randomUUID().toString();
        String first = act(agent(), request, "routing", key, routing())
                .statusCode(200)
                .extract()
                .asString();

        act(agent(), request, "routing", key, routing())
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body(equalTo(first));
        Map<String, Object> otherWords = with(routing(), "content", "请检查卫生间下水管");
        problem(act(agent(), request, "routing", key, otherWords), 422, "IDEMPOTENCY_KEY_REUSED");
        problem(
                agent().body(routing())
                        .post(REQUESTS + "/" + request + "/routing")
                        .then(),
                400,
                "IDEMPOTENCY_KEY_MISSING");

        assertThat(Database.rows("SELECT routings, version FROM service_request WHERE id = '" + request + "'"))
                .containsExactly("{\"routings\":1,\"version\":3}");
    }

    private static ValidatableResponse post(String body) {
        return agent().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(REQUESTS)
                .then();
    }

    private static void state(String request, String state) {
        agent().get(REQUESTS + "/" + request).then().body("state", equalTo(state));
    }

    private static long lines() {
        return Database.rows(
                        "SELECT id::text FROM service_request UNION ALL SELECT key FROM idempotency_key UNION ALL SELECT last::text FROM number_counter")
                .size();
    }
}

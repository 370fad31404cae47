package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.testing.service.Refusals.problem;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who a household is and what it said stays in the register, sealed; a number is shown in full to those who say why. */
@QuarkusTest
@IntakeServiceTest
class PrivacyTest {

    private static final List<String> CANARIES = List.of("欧阳卡纳利", "13912345678", "卡纳利的原话", "传话卡纳利", "备注卡纳利", "复述卡纳利");

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void no_table_holds_a_name_a_number_or_a_word_in_clear() {
        String id = canary();
        act(agent(), id, "verification", with(Desk.verification("MINOR"), "restatement", "复述卡纳利"))
                .statusCode(200);
        for (String table : Database.rows(
                "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'intake'::regnamespace")) {
            String name = table.replaceAll(".*:\"|\"}", "");
            String content = String.join("\n", Database.rows("SELECT * FROM intake." + name));
            for (String secret : CANARIES) {
                assertThat(content.contains(secret))
                        .as("%s holds %s", name, secret)
                        .isFalse();
            }
        }
        agent().get(REQUESTS + "/" + id)
                .then()
                .body("callerName", equalTo("欧阳卡纳利"))
                .body("relayedBy", equalTo("传话卡纳利"))
                .body("remarks", equalTo("备注卡纳利"))
                .body("timeline.words", hasItem("复述卡纳利"));
    }

    @Test
    void a_sealed_value_is_bound_to_its_row() {
        String first = canary();
        String second = canary();
        assertThat(Database.rows("SELECT caller_phone FROM service_request WHERE id = '" + first + "'"))
                .isNotEqualTo(Database.rows("SELECT caller_phone FROM service_request WHERE id = '" + second + "'"));
    }

    @Test
    void a_caller_is_found_by_their_number_however_it_is_written() {
        String id = canary();
        for (String written : List.of("13912345678", "139 1234 5678", "+86 139-1234-5678", "１３９１２３４５６７８")) {
            callersOf(agent(), written).statusCode(200).body("items.id", hasItem(id));
        }
        callersOf(agent(), "13912345679").statusCode(200).body("items.id", not(hasItem(id)));
        callersOf(Desk.agentOfAnotherBranch(), "13912345678").statusCode(200).body("items.id", not(hasItem(id)));
    }

    @Test
    void a_callers_requests_follow_page_by_page_and_no_number_is_part_of_an_address() {
        String older = canary();
        String newer = canary();
        String next = callersOf(agent().queryParam("size", 1), "13912345678")
                .body("items.id", contains(newer))
                .extract()
                .path("next");
        callersOf(agent().queryParam("size", 1).queryParam("cursor", next), "13912345678")
                .body("items.id", contains(older));
        problem(
                callersOf(agent().queryParam("size", 1).queryParam("cursor", next), "13912345679"),
                400,
                "CURSOR_UNREADABLE");
        given().get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/intake/service-requests'.get.parameters.name", not(hasItem("phone")));
    }

    @Test
    void a_look_up_by_what_is_no_whole_number_is_refused() {
        callersOf(agent(), "1202").statusCode(422).body("code", equalTo("PHONE_NOT_READABLE"));
        callersOf(agent(), "139****5678").statusCode(422).body("code", equalTo("MASKED_VALUE"));
        agent().body("{}").post(REQUESTS + "/lookups").then().statusCode(400).body("code", equalTo("INVALID_FIELD"));
    }

    @Test
    void a_number_is_revealed_for_a_reason_and_both_go_on_record() {
        String id = canary();
        reveal(agent(), id, Map.of()).statusCode(400).body("code", equalTo("INVALID_FIELD"));
        reveal(agent(), id, Map.of("reason", "回电确认上门时间"))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("phone", equalTo("13912345678"));
        assertThat(Database.rows("SELECT what, actor_id, actor_role FROM reveal WHERE subject_id = '" + id + "'"))
                .containsExactly(
                        "{\"what\":\"PHONE\",\"actor_id\":\"kefu.gl01\",\"actor_role\":\"CUSTOMER_SERVICE_AGENT\"}");
        agent().get(REQUESTS + "/" + id + "/timeline")
                .then()
                .body("code", hasItem("phone-revealed"))
                .body("detail", hasItem("回电确认上门时间"));
        reveal(Desk.quality(), id, Map.of("reason", "抽查")).statusCode(403);
        reveal(Desk.agentOfAnotherOffice(), id, Map.of("reason", "回电")).statusCode(404);
    }

    @Test
    void who_looks_at_a_number_disturbs_nobody_who_is_at_work_on_the_request() {
        String id = canary();
        String seen = agent().get(REQUESTS + "/" + id).then().extract().header("ETag");
        reveal(agent(), id, Map.of("reason", "回电确认上门时间")).statusCode(200);
        Desk.act(agent().header("If-Match", seen), id, "verification", Desk.verification("MINOR"))
                .statusCode(200);
    }

    @Test
    void a_request_without_a_number_reveals_none() {
        String id = register(agent(), Desk.without(entry("INQUIRY"), "phone"))
                .statusCode(201)
                .extract()
                .path("id");
        reveal(agent(), id, Map.of("reason", "回电")).statusCode(422).body("code", equalTo("NO_PHONE_ON_RECORD"));
    }

    private static ValidatableResponse reveal(RequestSpecification person, String id, Map<String, ?> body) {
        return Desk.act(person, id, "phone", body);
    }

    private static ValidatableResponse callersOf(RequestSpecification person, String phone) {
        return person.body(Map.of("phone", phone)).post(REQUESTS + "/lookups").then();
    }

    private static String canary() {
        Map<String, Object> entry = with(entry("COMPLAINT"), "callerName", "欧阳卡纳利");
        entry.put("phone", "13912345678");
        entry.put("content", "这是卡纳利的原话");
        entry.put("channel", "RELAYED_BY_SUPERIOR");
        entry.put("relayedBy", "传话卡纳利");
        entry.put("remarks", "备注卡纳利");
        return register(agent(), entry).statusCode(201).extract().path("id");
    }
}

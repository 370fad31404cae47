package io.guanjia.intake.request.rest;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.entry;
import static io.guanjia.intake.Desk.register;
import static io.guanjia.intake.Desk.with;
import static io.guanjia.intake.Desk.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.platform.privacy.BlindIndex;
import io.guanjia.platform.privacy.FieldAddress;
import io.guanjia.platform.privacy.FieldCipher;
import io.guanjia.platform.privacy.PhoneNumber;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people give them: of every kind, several of one person, and refused for the reason that is true. */
@QuarkusTest
@IntakeServiceTest
class PhonesTest {

    @Inject
    Transactions transactions;

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @ParameterizedTest
    @CsvSource({
        "138 0000 0126, 13800000126, 138****0126",
        "0591/8000 0004, 0591-80000004, 0591-****0004",
        "0591-80000004*806, 0591-80000004-806, 0591-****0004-***",
        "400-800-0001, 4008000001, 400***0001",
        "+86 400 800 0001, 4008000001, 400***0001",
        "95000, 95000, 95***",
        "12345, 12345, 12***",
        "110, 110, 1**",
        "+852 2100 0000, +85221000000, +****0000"
    })
    void a_number_of_any_kind_is_kept_masked_and_found(String written, String number, String masked) {
        String id = registered(with(entry("INQUIRY"), "phone", written));
        agent().get(REQUESTS + "/" + id).then().body("phone", equalTo(masked));
        reveal(id).statusCode(200).body("phone", equalTo(number)).body("phones", contains(number));
        callersOf(written).body("items.id", hasItem(id));
    }

    @Test
    void a_person_has_several_numbers_and_is_found_by_each() {
        String id = registered(with(
                with(entry("INQUIRY"), "phone", "13912340001"),
                "phones",
                List.of("0591-87551200", "+86 139-1234-0001", "0591-87551201转8")));
        agent().get(REQUESTS + "/" + id)
                .then()
                .body("phone", equalTo("139****0001"))
                .body("phones", contains("139****0001", "0591-****1200", "0591-****1201-***"));
        for (String written : List.of("13912340001", "（0591）8755 1200", "0591-87551201*8")) {
            callersOf(written).body("items.id", hasItem(id));
        }
        reveal(id).body("phones", contains("13912340001", "0591-87551200", "0591-87551201-8"));
        assertThat(Database.rows("SELECT what FROM reveal WHERE subject_id = '" + id + "'"))
                .hasSize(1);
        assertThat(String.join("\n", Database.rows("SELECT * FROM request_phone")))
                .contains(id)
                .doesNotContain("87551200", "87551201");
    }

    @Test
    void several_numbers_may_come_without_one_in_front() {
        String id =
                registered(with(without(entry("INQUIRY"), "phone"), "phones", List.of("13912340002", "13912340003")));
        agent().get(REQUESTS + "/" + id).then().body("phone", equalTo("139****0002"));
    }

    @ParameterizedTest
    @CsvSource({
        "13800000126/13800000127, SEVERAL_NUMBERS, 每个号码各填一项",
        "0591-80000004 0591-80000005, SEVERAL_NUMBERS, 每个号码各填一项",
        "80000004, AREA_CODE_MISSING, 区号",
        "13800000126转12, NO_EXTENSION_HERE, 分机",
        "电话不详, UNREADABLE, 数字",
        "1380000012, NOT_A_NUMBER, 11 位"
    })
    void what_is_no_number_is_refused_with_the_true_reason(String written, String reason, String told) {
        for (Map<String, Object> entry : List.of(
                with(entry("INQUIRY"), "phone", written), with(entry("INQUIRY"), "phones", List.of("110", written)))) {
            register(agent(), entry)
                    .statusCode(422)
                    .body("code", equalTo("PHONE_NOT_READABLE"))
                    .body("values.reason", equalTo(reason))
                    .body("values.field", equalTo(entry.containsKey("phones") ? "phones[1]" : "phone"))
                    .body("detail", containsString(told));
        }
    }

    @Test
    void a_mask_that_comes_back_is_never_kept() {
        String id = registered(with(entry("INQUIRY"), "phones", List.of("95000", "110", "400-800-0001转2")));
        List<String> shown = agent().get(REQUESTS + "/" + id).then().extract().path("phones");
        for (String masked : shown) {
            register(agent(), with(entry("INQUIRY"), "phone", masked))
                    .statusCode(422)
                    .body("code", equalTo("MASKED_VALUE"));
        }
        register(agent(), with(entry("INQUIRY"), "phones", List.of(shown.getFirst())))
                .statusCode(422)
                .body("values.field", equalTo("phones[0]"));
        register(agent(), with(entry("INQUIRY"), "phones", Collections.nCopies(10, "110")))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"买买提•阿不都", "买买提・阿不都", "买买提‧阿不都", "买买提∙阿不都", "买买提·阿不都", "买买提.阿不都", "maria o'neil-smith"})
    void a_name_is_taken_to_the_letter_whatever_stands_in_it(String name) {
        String id = registered(with(
                with(with(entry("INQUIRY"), "callerName", name), "relayedBy", name),
                "channel",
                "RELAYED_BY_THIRD_PARTY"));
        agent().get(REQUESTS + "/" + id)
                .then()
                .body("callerName", equalTo(name))
                .body("relayedBy", equalTo(name));
        String shown = Desk.quality().get(REQUESTS + "/" + id).then().extract().path("callerName");
        assertThat(shown).isEqualTo(name.charAt(0) + "**");
        refusedAsAName("callerName", shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "。", "_", "陈*明", "13912345678", "陈明 139 1234 5678", "35010219900101123X"})
    void what_nobody_is_called_is_taken_for_no_name(String noName) {
        refusedAsAName("callerName", noName);
        refusedAsAName("relayedBy", noName);
    }

    private static void refusedAsAName(String field, String noName) {
        register(agent(), with(entry("INQUIRY"), field, noName))
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELD"))
                .body("errors.field", contains(field));
    }

    @Test
    void a_service_number_that_was_once_kept_under_an_area_that_does_not_exist_is_shown_and_found_as_it_is() {
        String id = registered(with(entry("INQUIRY"), "phone", "400-800-0077"));
        String once = "0400-8000077";
        PhoneNumber onceIndexed = PhoneNumber.of("4008000077").onceIndexedAs().orElseThrow();
        transactions.in(Scope.ofBranch("GL"), tx -> tx.sql()
                .createUpdate("UPDATE service_request SET caller_phone = :phone, phone_index = :index WHERE id = :id")
                .bind("phone", cipher.encrypt(once, new FieldAddress("GL", "service_request", "caller_phone", id)))
                .bind("index", index.textOf("GL", onceIndexed))
                .bind("id", UUID.fromString(id))
                .execute());
        reveal(id).body("phone", equalTo("4008000077"));
        callersOf("400-800-0077").body("items.id", hasItem(id));
    }

    private static String registered(Map<String, Object> entry) {
        return register(agent(), entry).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse callersOf(String phone) {
        return agent().queryParam("size", 200)
                .body(Map.of("phone", phone))
                .post(REQUESTS + "/lookups")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse reveal(String id) {
        return agent().body(Map.of("reason", "回电确认上门时间"))
                .post(REQUESTS + "/" + id + "/phone")
                .then();
    }
}

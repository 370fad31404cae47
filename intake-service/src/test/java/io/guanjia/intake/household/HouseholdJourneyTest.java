package io.guanjia.intake.household;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.propertyHead;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.intake.household.Households.get;
import static io.guanjia.intake.household.Households.lookUp;
import static io.guanjia.intake.household.Households.person;
import static io.guanjia.intake.household.Households.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Database;
import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Each;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units and people are kept, found by number, unit and phone, and seen by nobody from elsewhere. */
@QuarkusTest
@IntakeServiceTest
class HouseholdJourneyTest {

    private static final String CHANGE = "household-person.change";
    private static final String END = "household-person.end";
    private static final String REVEAL = "household-person.reveal-phone";

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_household_is_found_before_it_ever_called() {
        String unit = Households.added("３１－１－１２０２");
        Households.added(unit, "陈慧敏", "137 0000 3101", "0591-87553101转8");
        Households.added(unit, "陈建华", "13700003102");

        get(agent(), "/units/" + unit)
                .statusCode(200)
                .body("unit", equalTo("31-1-1202"))
                .body("building", equalTo("31"))
                .body("people.name", contains("陈慧敏", "陈建华"))
                .body("people[0].relationLabel", equalTo("业主 Owner"))
                .body("people[0].phones", contains("137****3101", "0591-****3101-***"));
        for (String phone : List.of("13700003101", "(0591)87553101*8")) {
            lookUp(agent(), phone)
                    .statusCode(200)
                    .body("", hasSize(1))
                    .body("[0].unit", equalTo("31-1-1202"))
                    .body("[0].person.name", equalTo("陈慧敏"))
                    .body("[0].person.phones", contains("137****3101", "0591-****3101-***"));
        }
        get(agent(), "/units/completion?prefix=31栋1单元")
                .statusCode(200)
                .body("unit", contains("31-1-1202"))
                .body("[0].people.name", contains("陈慧敏", "陈建华"));
        get(agent(), "/units?unit=31-1-1202").body("items.id", contains(unit));
        get(agent(), "/units?unit=31栋1单元1202室").body("items.id", contains(unit));
        get(agent(), "/units?begins=31栋1单元12").body("items.unit", contains("31-1-1202"));
        get(agent(), "/units?begins=31-1-1203").body("items", empty());
        get(agent(), "/units?building=31号楼").body("items.id", hasItem(unit));
        get(agent(), "/units/count?building=31").body("count", equalTo(1));
    }

    @Test
    void names_and_phones_are_sealed_and_seen_in_full_for_a_reason() {
        String person = Households.added(Households.added("32-1-0101"), "欧阳静", "13700003201");

        String tables = Stream.of("household_person", "household_phone", "idempotency_key")
                .map(table -> Database.rows("SELECT * FROM " + table).toString())
                .collect(Collectors.joining());
        assertThat(tables).contains(person).doesNotContain("欧阳", "13700003201");
        agent().body(Map.of("reason", "核对回电"))
                .post(Households.PATH + "/people/" + person + "/phones")
                .then()
                .statusCode(200)
                .body("phones", contains("13700003201"));
        assertThat(Database.rows("SELECT what FROM reveal WHERE subject_id = '" + person + "'"))
                .hasSize(1);
    }

    @Test
    void nobody_of_another_office_or_branch_sees_them() {
        String unit = Households.added("33-1-0101");
        String person = Households.added(unit, "施建平", "13700003301");

        for (RequestSpecification stranger : List.of(agentOfAnotherOffice(), agentOfAnotherBranch())) {
            get(stranger, "/units/" + unit).statusCode(404).body("code", equalTo("NOT_FOUND"));
        }
        get(agentOfAnotherOffice(), "/people/" + person).statusCode(404);
        lookUp(agentOfAnotherOffice(), "13700003301").statusCode(200).body("", empty());
        lookUp(agentOfAnotherBranch(), "13700003301").statusCode(200).body("", empty());
        get(agentOfAnotherOffice(), "/units/completion?prefix=33").body("", empty());
        get(propertyHead(), "/units?unit=33-1-0101").body("items.id", contains(unit));
        post(agent(), "/units", Map.of("unit", "33-1-0102")).statusCode(403);
    }

    @Test
    void a_unit_is_added_once_and_a_retry_gets_the_same() {
        String key = UUID.randomUUID().toString();
        String id = post(teamLeader(), "/units", key, Map.of("unit", "34-1-0101"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");

        post(teamLeader(), "/units", key, Map.of("unit", "34-1-0101"))
                .statusCode(201)
                .body("id", equalTo(id));
        post(teamLeader(), "/units", Map.of("unit", "３４—１—０１０１"))
                .statusCode(409)
                .body("code", equalTo("UNIT_EXISTS"))
                .body("values.unit", equalTo("34-1-0101"));
        teamLeader()
                .body(Map.of("unit", "34-1-0102"))
                .post(Households.PATH + "/units")
                .then()
                .statusCode(400);
    }

    @Test
    void a_change_rests_on_what_was_seen() {
        String unit = Households.added("35-1-0101");
        String person = Households.added(unit, "林小雨", "13700003501");

        change("/units/" + unit + "/change", "\"1\"", Map.of("unit", "35-1-0102", "building", "三十五"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("unit", equalTo("35-1-0102"))
                .body("building", equalTo("三十五"));
        change("/units/" + unit + "/change", "\"1\"", Map.of("unit", "35-1-0103"))
                .statusCode(412);
        change("/people/" + person + "/change", "\"1\"", Map.of("name", "林晓雨", "relation", "TENANT"))
                .statusCode(200)
                .body("name", equalTo("林晓雨"))
                .body("phones", contains("137****3501"));
        change(
                        "/people/" + person + "/change",
                        "\"2\"",
                        Map.of("name", "林晓雨", "relation", "TENANT", "phones", List.of("13700003502")))
                .statusCode(200)
                .body("phones", contains("137****3502"));
        lookUp(agent(), "13700003501").body("", empty());
        lookUp(agent(), "13700003502").body("person.name", contains("林晓雨"));
        assertThat(Database.rows("SELECT action FROM history WHERE subject_id = '" + person + "' ORDER BY sequence"))
                .hasSize(3);
    }

    @Test
    void whoever_left_is_found_no_more_and_stays_on_record() {
        String unit = Households.added("36-1-0101");
        Map<String, Object> tenant = person(unit, "范鹏", "13700003601");
        tenant.put("movedIn", "2024-03-01");
        String person =
                post(teamLeader(), "/people", tenant).statusCode(201).extract().path("id");
        List.of("范鹏", "范 鹏\u3164").forEach(name -> refused(with(tenant, "name", name), 409, "PERSON_EXISTS"));
        end(person, "\"1\"", Map.of("movedOut", "2023-01-01"))
                .statusCode(422)
                .body("code", equalTo("HOUSEHOLD_DATE_IMPOSSIBLE"));
        end(person, "\"1\"", Map.of("movedOut", "2199-12-31")).body("code", equalTo("NOT_MOVED_OUT_YET"));
        end(person, "\"1\"", Map.of("movedOut", "2026-05-31"))
                .statusCode(200)
                .body("current", equalTo(false))
                .body("movedOut", equalTo("2026-05-31"));
        end(person, "\"2\"", Map.of()).statusCode(409).body("code", equalTo("PERSON_NOT_IN_THIS_STATE"));
        lookUp(agent(), "13700003601").body("", empty());
        get(agent(), "/units/" + unit).body("people.current", contains(false));
    }

    @Test
    void what_cannot_be_is_refused_by_its_field() {
        String unit = Households.added("37-1-0101");
        List.of("陈**", "陈*明", "。", "13912345678", "陈明 13912345678")
                .forEach(noName -> refused(person(unit, noName), 400, "INVALID_FIELD"));
        refused(person(unit, "陈明", "1380000"), 422, "PHONE_NOT_READABLE");
        refused(with(person(unit, "陈明"), "movedIn", "1800-01-01"), 422, "HOUSEHOLD_DATE_IMPOSSIBLE");
        refused(person(UUID.randomUUID().toString(), "陈明"), 422, "UNKNOWN_UNIT");
        for (String number : List.of("13900134954", "350102199003074954", "139 0013 4954", "139123-45678")) {
            post(teamLeader(), "/units", Map.of("unit", number)).body("code", equalTo("PERSONAL_DATA_IN_FIELD"));
        }
        post(propertyHead(), "/units", Map.of("unit", "37-1-0102")).statusCode(403);
    }

    @Test
    void units_come_page_by_page_in_the_order_they_were_added() {
        List<String> added =
                List.of(Households.added("40-1-1"), Households.added("40-1-2"), Households.added("40-1-3"));

        String next = get(agent(), "/units?building=40&size=2")
                .body("items.id", contains(added.get(0), added.get(1)))
                .extract()
                .path("next");
        get(agent(), "/units?building=40&size=2&cursor=" + next)
                .body("items.id", contains(added.get(2)))
                .body("next", nullValue());
    }

    private static void refused(Map<String, Object> person, int status, String code) {
        post(teamLeader(), "/people", person).statusCode(status).body("code", equalTo(code));
    }

    private static Map<String, Object> with(Map<String, Object> person, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(person);
        changed.put(field, value);
        return changed;
    }

    @Test
    void the_file_says_what_each_post_may_do_now_and_why_not() {
        String unit = Households.added("42-1-0101");
        String person = Households.added(unit, "方志强");

        get(teamLeader(), "/units/" + unit)
                .body("actions.command", contains("household-unit.change", "household-person.add"))
                .body("actions.allowed", contains(true, true))
                .body("people[0].actions.command", contains(CHANGE, END, REVEAL))
                .body("people[0].actions.allowed", contains(true, true, false))
                .body("people[0].actions[2].code", equalTo("NO_PHONE_ON_RECORD"));
        get(agent(), "/units/" + unit)
                .body("actions.allowed", contains(false, false))
                .body("people[0].actions.code", contains("NOT_PERMITTED", "NOT_PERMITTED", "NO_PHONE_ON_RECORD"));
        end(person, "\"1\"", Map.of()).body("actions.allowed", contains(false, false, false));
        get(teamLeader(), "/people/" + person)
                .body("actions.code", hasItem("PERSON_NOT_IN_THIS_STATE"))
                .body("actions[0].reason", containsString("已结束"));
        get(teamLeader(), "/units?unit=42-1-0101").body("items[0].actions", empty());
    }

    @Test
    void the_record_says_who_did_what_to_a_unit_and_its_people_and_never_what_it_was_before() {
        String unit = Households.added("57-1-0101");
        String person = Households.added(unit, "方志强", "13700004301");
        change(
                        "/people/" + person + "/change",
                        "\"1\"",
                        Map.of("name", "方志刚", "relation", "OWNER", "phones", List.of()))
                .statusCode(200)
                .body("phones", empty());
        change("/people/" + person + "/change", "\"2\"", Map.of("name", "方志刚", "relation", "TENANT"))
                .statusCode(200);
        change("/units/" + unit + "/change", "\"1\"", Map.of("unit", "57-1-0102"))
                .statusCode(200);
        change("/units/" + unit + "/change", "\"2\"", Map.of("unit", "57-1-0102", "building", "五十七"))
                .statusCode(200);
        end(person, "\"3\"", Map.of()).statusCode(200);

        get(agent(), "/units/" + unit + "/history")
                .statusCode(200)
                .body(
                        "step",
                        contains(
                                "PERSON_ENDED",
                                "UNIT_CHANGED",
                                "UNIT_CHANGED",
                                "PERSON_CHANGED",
                                "PERSON_CHANGED",
                                "PERSON_ADDED",
                                "UNIT_ADDED"))
                .body("name", contains("方志刚", null, null, "方志刚", "方志刚", "方志刚", null))
                .body("changed[1]", contains("BUILDING"))
                .body("changed[2]", contains("UNIT"))
                .body("changed[3]", contains("RELATION"))
                .body("changed[4]", contains("NAME", "PHONES"))
                .body("changed[5]", empty())
                .body("actorId", Each.each(equalTo("zuzhang.gl01")));
        get(propertyHead(), "/units/" + unit + "/history").body("name", hasItem("方志刚"));
        get(agentOfAnotherOffice(), "/units/" + unit + "/history").statusCode(404);
    }

    private static ValidatableResponse change(String path, String ifMatch, Map<String, ?> body) {
        return teamLeader()
                .header("If-Match", ifMatch)
                .body(body)
                .post(Households.PATH + path)
                .then();
    }

    private static ValidatableResponse end(String person, String ifMatch, Map<String, ?> body) {
        return change("/people/" + person + "/end", ifMatch, body);
    }
}

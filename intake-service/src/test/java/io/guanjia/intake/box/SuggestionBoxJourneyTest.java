package io.guanjia.intake.box;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherBranch;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
import static io.guanjia.intake.Desk.quality;
import static io.guanjia.intake.box.Boxes.PATH;
import static io.guanjia.intake.box.Boxes.director;
import static io.guanjia.intake.box.Boxes.name;
import static io.guanjia.intake.box.Boxes.open;
import static io.guanjia.intake.box.Boxes.opened;
import static io.guanjia.intake.box.Boxes.opening;
import static io.guanjia.intake.box.Boxes.place;
import static io.guanjia.intake.box.Boxes.placed;
import static io.guanjia.intake.box.Boxes.remove;
import static io.guanjia.intake.box.Boxes.slip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Fresh;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes stand at suitable places, are opened every week by two, and no slip found in one is forgotten. */
@QuarkusTest
@IntakeServiceTest
class SuggestionBoxJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause("S0-6.3b")
    void a_box_opened_with_three_slips_owes_three_requests_and_is_done_with_when_all_three_are_named() {
        String box = placed("东门岗亭旁");
        String opening = opened(box, "1", 3);
        agent().get(PATH + "/openings/" + opening)
                .then()
                .statusCode(200)
                .body("state", equalTo("SLIPS_TO_REGISTER"))
                .body("slipsToRegister", equalTo(3))
                .body("requests", empty());
        waiting().body("items.id", hasItem(opening));

        String first = slip(agent(), "SUGGESTION_BOX");
        String second = slip(agent(), "SUGGESTION_BOX");
        String third = slip(agent(), "SUGGESTION_BOX");
        name(opening, "1", first)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SLIPS_TO_REGISTER"))
                .body("slipsToRegister", equalTo(2));
        name(opening, "2", second, " " + third + " ", third)
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("slipsToRegister", equalTo(0))
                .body("requests.number", containsInAnyOrder(first, second, third))
                .body("history.action", contains("LOG", "NAME_SOME", "NAME_ALL"))
                .body(
                        "actions.find { it.command == 'suggestion-box.name-requests' }.code",
                        equalTo("BOX_OPENING_COMPLETE"));
        waiting().body("items.id", not(hasItem(opening)));
        name(opening, "3", slip(agent(), "SUGGESTION_BOX"))
                .statusCode(409)
                .body("code", equalTo("BOX_OPENING_COMPLETE"));
        agent().get(PATH + "/openings?box=" + box)
                .then()
                .body("items.id", contains(opening))
                .body("items[0].requests.number", containsInAnyOrder(first, second, third));
    }

    @Test
    @Clause("S0-6.3b")
    void a_box_is_opened_every_week_and_one_that_is_not_stands_before_the_team_leader() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(20));
        String box = place(agent(), Map.of("location", "会所大堂", "inUseFrom", longAgo.toString()))
                .statusCode(201)
                .body("number", matchesPattern("GL01-SB-\\d{6}-\\d{4}"))
                .body("due.label", equalTo("意见箱开箱 Opening the box"))
                .body("due.overdue", equalTo(true))
                .extract()
                .path("id");
        String number = agent().get(PATH + "/" + box).path("number");
        String other = placed("会所二楼");

        agent().get(PATH + "?overdue=true&size=200")
                .then()
                .body("items.id", hasItem(box))
                .body("items.id", not(hasItem(other)));
        await().atMost(SOON).untilAsserted(() -> Desk.teamLeader()
                .get("/api/intake/overdue?size=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectId == '" + box + "' }.kind", contains("BOX_OPENING"))
                .body("items.findAll { it.subjectId == '" + box + "' }.number", contains(number)));
        agent().get(PATH + "?sort=DUE&size=1").then().statusCode(200).body("items.id", not(hasItem(other)));
        agent().get(PATH + "?overdue=false&state=IN_USE&size=200").then().body("items.id", hasItem(other));
        Instant before = Instant.parse(agent().get(PATH + "/" + other).path("due.dueAt"));
        assertThat(before)
                .isBetween(Instant.now().plus(Duration.ofDays(7)), Instant.now().plus(Duration.ofDays(8)));

        Map<String, Object> lastWeek = opening("kefu.gl01", "zuzhang.gl01", 0);
        lastWeek.put("openedAt", longAgo.plus(Duration.ofDays(15)).toString());
        open(box, "1", lastWeek).statusCode(201).body("state", equalTo("COMPLETE"));
        agent().get(PATH + "/" + box)
                .then()
                .body("due.overdue", equalTo(false))
                .body("history.action", hasItem("OPEN"))
                .body("version", equalTo(2));
        agent().get(PATH + "?overdue=true&size=200").then().body("items.id", not(hasItem(box)));
    }

    @Test
    void an_opening_that_is_told_again_at_once_is_the_same() {
        String box = placed("西门岗亭 " + Fresh.words());
        String once = opened(box, "1", 2);
        open(box, "2", opening("zuzhang.gl01", "kefu.gl01", 2))
                .statusCode(409)
                .body("code", equalTo("BOX_OPENING_TOLD"));
        agent().get(PATH + "/openings?box=" + box).then().body("items.id", contains(once));
    }

    @Test
    @Clause("S0-6.3b")
    void a_branch_may_have_its_boxes_opened_more_often() {
        Desk.put("/branches/MW/policies/intake.box-opening", Map.of("value", "CALENDAR_DAYS(2)"))
                .statusCode(200);
        await().atMost(SOON).untilAsserted(() -> {
            String due = place(agentOfAnotherBranch(), Map.of("location", "麻湾 " + Fresh.words()))
                    .statusCode(201)
                    .extract()
                    .path("due.dueAt");
            assertThat(Instant.parse(due)).isBefore(Instant.now().plus(Duration.ofDays(3)));
        });
    }

    @Test
    void an_opening_is_told_by_two_people_in_its_time_and_once() {
        String box = placed("北门快递柜旁");
        open(box, "1", opening("kefu.gl01", "KEFU.gl01", 1))
                .statusCode(422)
                .body("code", equalTo("BOX_NEEDS_TWO_OPENERS"));
        open(box, "1", opening("kefu.gl01", " kefu.gl０1 ", 1))
                .statusCode(422)
                .body("code", equalTo("BOX_NEEDS_TWO_OPENERS"))
                .body("errors.field", contains("secondOpener"));
        for (Duration off : List.of(Duration.ofHours(-1), Duration.ofHours(1))) {
            Map<String, Object> never = opening("kefu.gl01", "zuzhang.gl01", 1);
            never.put("openedAt", Instant.now().plus(off).toString());
            open(box, "1", never).statusCode(422).body("code", equalTo("BOX_TIME_NOT_POSSIBLE"));
        }
        place(
                        agent(),
                        Map.of(
                                "location",
                                "北门",
                                "inUseFrom",
                                Instant.now().plusSeconds(3600).toString()))
                .statusCode(422)
                .body("code", equalTo("BOX_TIME_NOT_POSSIBLE"));
        agent().get(PATH + "/" + box).then().body("version", equalTo(1)).body("lastOpenedAt", nullValue());

        String key = UUID.randomUUID().toString();
        Map<String, Object> told = opening("kefu.gl01", "zuzhang.gl01", 1);
        String opening =
                open(agent(), box, "1", key, told).statusCode(201).extract().path("id");
        open(agent(), box, "1", key, told).statusCode(201).body("id", equalTo(opening));
        open(box, "1", told).statusCode(412);
    }

    @Test
    void a_removed_box_owes_no_opening_and_its_place_is_free_while_its_slips_are_still_registered() {
        String box = placed("南门");
        String opening = opened(box, "1", 1);
        place(agent(), Map.of("location", "南门")).statusCode(409).body("code", equalTo("BOX_EXISTS"));
        remove(agent(), box, "2").statusCode(403);
        remove(director(), box, "1").statusCode(412);
        remove(director(), box, "2")
                .statusCode(200)
                .body("state", equalTo("REMOVED"))
                .body("due", nullValue())
                .body("inUseUntil", not(nullValue()))
                .body("history.action", contains("PLACE", "OPEN", "REMOVE"));
        remove(director(), box, "3").statusCode(409).body("code", equalTo("BOX_REMOVED"));
        open(box, "3", opening("kefu.gl01", "zuzhang.gl01", 0)).statusCode(409).body("code", equalTo("BOX_REMOVED"));
        agent().get(PATH + "?state=REMOVED&size=200").then().body("items.id", hasItem(box));
        placed("南门");
        name(opening, "1", slip(agent(), "SUGGESTION_BOX")).statusCode(200).body("state", equalTo("COMPLETE"));
    }

    @Test
    void a_box_is_its_offices_and_says_nothing_personal() {
        String box = placed("地下车库电梯厅");
        String opening = opened(box, "1", 1);
        for (RequestSpecification stranger : List.of(agentOfAnotherOffice(), agentOfAnotherBranch())) {
            stranger.get(PATH + "/" + box).then().statusCode(404);
            stranger.get(PATH + "/openings/" + opening).then().statusCode(404);
        }
        quality().get(PATH + "/" + box).then().statusCode(200).body("actions.allowed", contains(false, false));
        place(agent(), Map.of("location", "找13700002001开"))
                .statusCode(422)
                .body("code", equalTo("BOX_LOCATION_HOLDS_PERSONAL_DATA"));
    }

    @Test
    void who_sits_in_no_office_is_not_offered_what_they_are_refused() {
        Supplier<RequestSpecification> branch = () -> Desk.as("kefu.gl", "HX/FZ/GL", "CUSTOMER_SERVICE_AGENT");
        place(branch.get(), Map.of("location", "分公司大堂")).statusCode(422).body("code", equalTo("BOX_OFFICE_NEEDED"));
        branch.get().get("/api/intake/me").then().body("commands", not(hasItem("suggestion-box.place")));
        agent().get("/api/intake/me").then().body("commands", hasItem("suggestion-box.place"));
    }

    private static ValidatableResponse waiting() {
        return agent().get(PATH + "/openings?state=SLIPS_TO_REGISTER&size=200")
                .then()
                .statusCode(200);
    }
}

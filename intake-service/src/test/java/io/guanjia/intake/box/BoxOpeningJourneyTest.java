package io.guanjia.intake.box;

import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.agentOfAnotherOffice;
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
import static io.guanjia.testing.Each.each;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two of the office open a box, and each slip that they find is a request that stands, soon. */
@QuarkusTest
@IntakeServiceTest
class BoxOpeningJourneyTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_box_is_opened_by_posts_of_its_office_and_by_nobody_else() {
        String box = placed("物业中心门口");
        for (String nobody : List.of("nobody1", "кefu.gl01", "kefu.mw01", "zhuren.gl02", "13800138000")) {
            open(box, "1", opening(nobody, "kefu.gl01", 2))
                    .statusCode(422)
                    .body("code", equalTo("BOX_OPENER_NOT_OF_THE_OFFICE"))
                    .body("errors.field", contains("firstOpener"))
                    .body("detail", not(containsString(nobody)));
            open(box, "1", opening("kefu.gl01", nobody, 2)).body("errors.field", contains("secondOpener"));
        }
        open(box, "1", opening("ｋEFU.gl01 ", "zuzhang.gl01", 0))
                .statusCode(201)
                .body("firstOpener", equalTo("kefu.gl01"));
    }

    @Test
    void a_post_that_has_ended_opens_no_box() {
        Desk.put("/staff-posts/linshi.gl01", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGENT")))
                .statusCode(200);
        String box = placed("游泳池入口");
        open(box, "1", opening("linshi.gl01", "kefu.gl01", 0)).statusCode(201);
        Desk.administrator()
                .header("If-Match", "*")
                .body(Map.of())
                .post(Desk.ORGANISATION + "/staff-posts/linshi.gl01/end")
                .then()
                .statusCode(200);
        open(placed("健身房入口"), "1", opening("linshi.gl01", "kefu.gl01", 0))
                .statusCode(422)
                .body("code", equalTo("BOX_OPENER_NOT_OF_THE_OFFICE"));
    }

    @Test
    @Clause("S0-6.3b")
    void a_request_that_was_voided_is_no_slip_and_one_voided_later_leaves_its_slip_to_register_again() {
        String box = placed("南区快递站");
        String opening = opened(box, "1", 1);
        String mistaken = slip(agent(), "SUGGESTION_BOX");
        voided(mistaken);
        refused(opening, "BOX_REQUEST_VOID", 422, mistaken, mistaken);

        String named = slip(agent(), "SUGGESTION_BOX");
        name(opening, "1", named)
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("due", nullValue());
        voided(named);
        agent().get(PATH + "/openings/" + opening)
                .then()
                .body("state", equalTo("SLIPS_TO_REGISTER"))
                .body("slipsToRegister", equalTo(1))
                .body("requests.number", contains(named))
                .body("requests.voided", contains(true))
                .body("due.kind", equalTo("BOX_SLIPS"))
                .body("history.action", contains("LOG", "NAME_ALL", "VOID_REQUEST"))
                .body("version", equalTo(3));
        waiting().body("items.id", hasItem(opening));
        name(opening, "3", slip(agent(), "SUGGESTION_BOX"))
                .statusCode(200)
                .body("state", equalTo("COMPLETE"))
                .body("slipsToRegister", equalTo(0));
    }

    @Test
    @Clause("S0-6.3b")
    void slips_that_nobody_registered_by_the_next_working_day_stand_before_the_team_leader() {
        Instant longAgo = Instant.now().minus(Duration.ofDays(20));
        String box = place(agent(), Map.of("location", "北区凉亭", "inUseFrom", longAgo.toString()))
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> lastWeek = opening("kefu.gl01", "zuzhang.gl01", 2);
        lastWeek.put("openedAt", longAgo.plus(Duration.ofDays(10)).toString());
        String opening = open(box, "1", lastWeek)
                .statusCode(201)
                .body("due.kind", equalTo("BOX_SLIPS"))
                .body("due.label", equalTo("箱内意见登记 Registering what lay in a box"))
                .body("due.overdue", equalTo(true))
                .extract()
                .path("id");
        remove(director(), box, "2").statusCode(200);
        String number = agent().get(PATH + "/" + box).path("number");
        String today = opened(placed("北区长廊"), "1", 1);

        agent().get(PATH + "/openings?overdue=true&size=200")
                .then()
                .body("items.id", hasItem(opening))
                .body("items.id", not(hasItem(today)));
        agent().get(PATH + "/openings?sort=DUE&size=200")
                .then()
                .body("items.id", hasItems(opening, today))
                .body("items.state", each(equalTo("SLIPS_TO_REGISTER")));
        agent().get(PATH + "/openings?dueBefore=" + Instant.now().minus(Duration.ofDays(1)))
                .then()
                .body("items.id", not(hasItem(today)));
        await().atMost(SOON).untilAsserted(() -> Desk.teamLeader()
                .get("/api/intake/overdue?size=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subjectId == '" + opening + "' }.kind", contains("BOX_SLIPS"))
                .body("items.findAll { it.subjectId == '" + opening + "' }.number", contains(number)));

        name(opening, "1", slip(agent(), "SUGGESTION_BOX")).statusCode(200).body("due.overdue", equalTo(true));
        name(opening, "2", slip(agent(), "SUGGESTION_BOX")).statusCode(200).body("due", nullValue());
        Desk.teamLeader().get("/api/intake/overdue?size=200").then().body("items.subjectId", not(hasItem(opening)));
    }

    @Test
    @Clause("S0-6.3b")
    void only_a_request_of_this_office_that_came_by_a_box_and_is_no_other_slip_is_named() {
        String box = placed("西门公告栏下");
        String opening = opened(box, "1", 2);
        String byPhone = slip(agent(), "PHONE");
        String nextDoor = slip(agentOfAnotherOffice(), "SUGGESTION_BOX");
        String once = slip(agent(), "SUGGESTION_BOX");
        String again = slip(agent(), "SUGGESTION_BOX");

        refused(opening, "BOX_REQUEST_OF_ANOTHER_CHANNEL", 422, byPhone, once, byPhone);
        refused(opening, "BOX_REQUEST_UNKNOWN", 422, nextDoor, nextDoor);
        refused(opening, "BOX_REQUEST_UNKNOWN", 422, "GL01-SR-209901-0001", "GL01-SR-209901-0001", once);
        name(opening, "1", once).statusCode(200).body("slipsToRegister", equalTo(1));
        name(opening, "2", once).statusCode(409).body("code", equalTo("BOX_REQUEST_ALREADY_NAMED"));
        String another = opened(placed("西门岗亭旁"), "1", 5);
        refused(another, "BOX_REQUEST_ALREADY_NAMED", 409, once, once, again);
        name(opening, "2", again, slip(agent(), "SUGGESTION_BOX"))
                .statusCode(422)
                .body("code", equalTo("BOX_MORE_REQUESTS_THAN_SLIPS"))
                .body("detail", containsString("已关联 1 件"));
        agent().get(PATH + "/openings/" + opening).then().body("requests.number", contains(once));
    }

    /** Voids the request with this number, as one that was registered by mistake. */
    private static void voided(String number) {
        String id = agent().get(Desk.REQUESTS + "?number=" + number).path("items[0].id");
        Desk.act(Desk.teamLeader(), id, "void", Map.of("reason", "误登")).statusCode(200);
    }

    private static ValidatableResponse waiting() {
        return agent().get(PATH + "/openings?state=SLIPS_TO_REGISTER&size=200")
                .then()
                .statusCode(200);
    }

    /** Refused because of one of the numbers, and nothing is named. */
    private static void refused(String opening, String code, int status, String because, String... numbers) {
        name(opening, "1", numbers)
                .statusCode(status)
                .body("code", equalTo(code))
                .body("values.numbers", contains(because));
        agent().get(PATH + "/openings/" + opening)
                .then()
                .body("requests", empty())
                .body("version", equalTo(1));
    }
}

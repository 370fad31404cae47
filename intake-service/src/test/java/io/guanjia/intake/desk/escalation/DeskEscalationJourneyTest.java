package io.guanjia.intake.desk.escalation;

import static io.guanjia.intake.desk.escalation.AtTheDesk.PATH;
import static io.guanjia.intake.desk.escalation.AtTheDesk.director;
import static io.guanjia.intake.desk.escalation.AtTheDesk.mark;
import static io.guanjia.intake.desk.escalation.AtTheDesk.marked;
import static io.guanjia.intake.desk.escalation.AtTheDesk.step;
import static io.guanjia.testing.service.Refusals.problem;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the mark at the desk until a superior is introduced, or what became of it instead. */
@QuarkusTest
@IntakeServiceTest
class DeskEscalationJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause({"S4-1E.3b", "S4-1E.4a", "S4-1E.4b", "S4-1E.5"})
    void a_superior_is_called_once_they_agree_says_that_they_come_and_is_introduced() {
        String id = marked(Duration.ofMinutes(4))
                .statusCode(201)
                .body("number", matchesPattern("GL01-DE-\\d{6}-\\d{4}"))
                .body("state", equalTo("CALMING"))
                .extract()
                .path("id");
        problem(step(Desk.agent(), id, 1, "call", Map.of("role", "OFFICE_DIRECTOR")), 409, "DESK_ESCALATION_NOT_NOW");
        step(Desk.agent(), id, 1, "offer", Map.of("reason", "STILL_AGITATED"))
                .statusCode(200)
                .body("state", equalTo("ASKED"));
        step(Desk.agent(), id, 2, "consent", Map.of("given", true))
                .statusCode(200)
                .body("state", equalTo("CONSENTED"));
        problem(
                step(Desk.agent(), id, 3, "call", Map.of("role", "CUSTOMER_SERVICE_AGENT")),
                422,
                "DESK_ESCALATION_NOT_ABOVE");
        step(Desk.agent(), id, 3, "call", Map.of("role", "OFFICE_DIRECTOR", "staffId", "zhuren.gl01"))
                .statusCode(200)
                .body("state", equalTo("CALLED"))
                .body("due.kind", equalTo("DESK_COMING"));
        director().queryParam("state", "CALLED").get(PATH).then().body("items.id", hasItem(id));
        problem(step(Desk.teamLeader(), id, 4, "coming", Map.of()), 403, "DESK_ESCALATION_CALLED_ANOTHER");
        step(director(), id, 4, "coming", Map.of()).statusCode(200).body("state", equalTo("COMING"));

        String request = Desk.registered("COMPLAINT");
        String number = Desk.agent().get(Desk.REQUESTS + "/" + request).path("number");
        step(Desk.agent(), id, 5, "request", Map.of("requestNumber", number)).statusCode(200);
        step(Desk.agent(), id, 6, "introduction", Map.of())
                .statusCode(200)
                .body("state", equalTo("HANDED_OVER"))
                .body("requestId", equalTo(request))
                .body("due", nullValue())
                // The prompt may run out meanwhile, which is a line of its own.
                .body(
                        "history.findAll { it.action != 'DEADLINE_BREACHED' }.action",
                        contains("MARK", "ASK", "CONSENT", "CALL", "COME", "NAME", "INTRODUCE"));
        Desk.agent().queryParam("requestId", request).get(PATH).then().body("items.id", contains(id));
        Desk.agentOfAnotherOffice().get(PATH + "/" + id).then().statusCode(404);
    }

    @Test
    @Clause("S4-1E.3b")
    void who_does_not_want_a_superior_is_not_handed_over_and_what_was_done_instead_is_kept() {
        String id = AtTheDesk.asked();
        problem(step(Desk.agent(), id, 2, "consent", Map.of("given", false)), 422, "DESK_ESCALATION_INSTEAD_NEEDED");
        problem(
                step(Desk.agent(), id, 2, "consent", Map.of("given", false, "instead", "回电13800000126")),
                422,
                "DESK_ESCALATION_PERSONAL_DATA");
        step(Desk.agent(), id, 2, "consent", Map.of("given", false, "instead", "改为次日上午约见"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("instead", equalTo("改为次日上午约见"))
                .body("due", nullValue());
        problem(step(Desk.agent(), id, 3, "call", Map.of("role", "OFFICE_DIRECTOR")), 409, "DESK_ESCALATION_NOT_NOW");
    }

    @Test
    @Clause("S4-1E.3a")
    void the_desk_is_prompted_at_three_minutes_and_what_is_owed_at_five_stands_before_the_team_leader() {
        String calm = AtTheDesk.calming();
        problem(
                step(Desk.agent(), calm, 1, "offer", Map.of("reason", "STILL_AGITATED")),
                422,
                "DESK_ESCALATION_TOO_SOON");
        String prompted =
                marked(Duration.ofMinutes(4)).statusCode(201).extract().path("id");
        String owed = marked(Duration.ofMinutes(6)).statusCode(201).extract().path("id");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Desk.agent()
                    .get("/api/intake/overdue?size=200")
                    .then()
                    .body("items.subjectId", hasItem(prompted))
                    .body("items.subjectId", not(hasItem(calm)));
            Desk.teamLeader()
                    .get("/api/intake/overdue?size=200")
                    .then()
                    .body("items.subjectId", hasItem(owed))
                    .body("items.subjectId", not(hasItem(prompted)));
        });
        problem(marked(Duration.ofHours(2)), 422, "DESK_ESCALATION_TIME");
    }

    @Test
    @Clause("S4-2.6b")
    void what_is_beyond_the_desk_begins_with_an_apology_and_the_offer_of_a_superior() {
        problem(mark(Map.of("channel", "PHONE", "beyondScope", true)), 422, "DESK_ESCALATION_APOLOGY");
        String id = mark(Map.of("channel", "PHONE", "beyondScope", true, "apologised", true))
                .statusCode(201)
                .body("state", equalTo("ASKED"))
                .body("reason", equalTo("BEYOND_SCOPE"))
                .extract()
                .path("id");
        step(Desk.agent(), id, 1, "consent", Map.of("given", true)).statusCode(200);
        step(Desk.agent(), id, 2, "call", Map.of("role", "SERVICE_CENTRE_HEAD")).statusCode(200);
        step(Desk.agent(), id, 3, "call", Map.of("role", "OFFICE_DIRECTOR")).statusCode(200);
        step(Desk.agent(), id, 4, "introduction", Map.of()).statusCode(200).body("state", equalTo("HANDED_OVER"));
    }
}

package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static io.guanjia.testing.service.Refusals.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several households call about one matter: it is worked at once, and each of them hears of it. */
@QuarkusTest
@IntakeServiceTest
class MergeJourneyTest {

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void what_was_merged_is_handled_with_the_line_that_is_kept_and_asks_for_a_callback_of_its_own() {
        Peers peers = new Peers();
        String kept = Desk.triaged("SERVICE_NEED");
        String merged = triaged("SERVICE_NEED", "3-1-1302");
        act(agent(), kept, "routing", routing()).statusCode(200);
        act(agent(), merged, "merging", into(kept)).statusCode(200).body("state", equalTo("IN_PROGRESS"));

        agent().get(REQUESTS + "/" + kept)
                .then()
                .body("households", equalTo(2))
                .body("linked.id", contains(merged))
                .body("linked.relation", contains("MERGED"));
        agent().get(REQUESTS + "/" + merged)
                .then()
                .body("linked.relation", contains("KEPT"))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("FOLLOW_UP"))
                .body("timeline.code", hasItem("merged"));
        problem(act(teamLeader(), kept, "void", Map.of("reason", "误登记")), 409, "OTHERS_ARE_MERGED");
        problem(act(agent(), merged, "merging", into(kept)), 409, "MERGED_ALREADY");

        Peers.tell(
                kept,
                peers.slipNews("issued", 1),
                peers.slipNews("confirmed", 2).with("repair", Peers.repair()));
        Peers.reaches(merged, "HANDLED");
        var told = Peers.told(merged, 3);
        assertThat(told.getLast().type()).isEqualTo("guanjia.intake.service-request.handled.v1");
        assertThat(told.getLast().contractProblems()).isEmpty();
        Peers own = new Peers();
        Peers.tell(
                merged,
                own.callbackNews("scheduled", 1).with("sourceId", merged),
                own.callbackNews("completed", 2).with("satisfaction", "SATISFIED"));
        Peers.reaches(merged, "CLOSED");
        agent().get(REQUESTS + "/" + kept).then().body("state", equalTo("HANDLED"));
    }

    @Test
    void a_complaint_of_five_households_is_told_to_look_like_a_major_one() {
        String kept = Desk.triaged("COMPLAINT");
        for (int home = 1; home <= 4; home++) {
            agent().get(REQUESTS + "/" + kept).then().body("looksMajor", equalTo(false));
            String other = register("COMPLAINT", "3-1-140" + home);
            act(agent(), other, "verification", Desk.verification("MINOR")).statusCode(200);
            act(agent(), other, "merging", into(kept)).statusCode(200);
        }
        agent().get(REQUESTS + "/" + kept).then().body("households", equalTo(5)).body("looksMajor", equalTo(true));
    }

    @Test
    void lines_that_are_linked_tell_of_each_other_and_stay_as_they_are() {
        String old = Desk.triaged("INQUIRY");
        String later = Desk.registered("INQUIRY");
        act(agent(), later, "links", into(old)).statusCode(200).body("state", equalTo("RECORDED"));
        act(agent(), later, "links", into(old)).statusCode(200);
        agent().get(REQUESTS + "/" + later)
                .then()
                .body("linked.id", contains(old))
                .body("linked.relation", contains("RELATED"));
        agent().get(REQUESTS + "/" + old)
                .then()
                .body("linked", hasSize(1))
                .body("linked[0].id", equalTo(later))
                .body("timeline.code", hasItem("linked"))
                .body("state", equalTo("TRIAGED"));
        problem(act(agent(), later, "links", into(later)), 422, "SAME_LINE");
        problem(
                act(agent(), later, "links", Map.of("number", "GL01-SR-209912-9999", "reason", "同一处")),
                404,
                "NOT_FOUND");
    }

    @Test
    void a_household_that_asks_again_is_counted_and_what_it_said_is_kept() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "remarks", Map.of("text", "陈先生又来电，问何时上门", "askedAgain", true))
                .statusCode(200);
        act(agent(), request, "remarks", Map.of("text", "钥匙在前台")).statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("askedAgain", equalTo(1))
                .body("timeline.words", hasItems("陈先生又来电，问何时上门", "钥匙在前台"))
                .body("timeline.code", hasItems("asked-again", "remarked"));
    }

    private static String triaged(String kind, String unit) {
        String request = register(kind, unit);
        act(agent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(200);
        return request;
    }

    private static String register(String kind, String unit) {
        return Desk.register(agent(), Desk.with(Desk.entry(kind), "unit", unit))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> into(String request) {
        String number = agent().get(REQUESTS + "/" + request).then().extract().path("number");
        return Map.of("number", number, "reason", "同一处漏水");
    }
}

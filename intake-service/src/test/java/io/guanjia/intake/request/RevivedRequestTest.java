package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.intake.box.Boxes;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a household said of a matter is on its way while somebody voids it: the word is heard all the same. */
@QuarkusTest
@IntakeServiceTest
class RevivedRequestTest {

    private final Peers peers = new Peers();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void a_dissatisfaction_that_crosses_with_a_void_stands_before_the_desk_as_a_second_round() {
        String request = answered(Desk.registered("SUGGESTION"));
        act(teamLeader(), request, "void", Map.of("reason", "误登记")).statusCode(200);
        Peers.tell(request, peers.callbackNews("completed", 2).with("satisfaction", "DISSATISFIED"));
        Peers.reaches(request, "IN_PROGRESS");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("round", equalTo(2))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("DISPATCH"))
                .body("timeline.detail", hasItem(containsString("作废撤销")));
        act(teamLeader(), request, "void", Map.of("reason", "误登记"))
                .statusCode(409)
                .body("code", equalTo("NO_MISTAKE"));
        List<Fact> told = Peers.told(request, 6);
        assertThat(told.stream().map(fact -> fact.type().replaceAll(".*request\\.|\\.v1", "")))
                .containsExactly("recorded", "triaged", "answered", "handled", "voided", "reopened");
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
    }

    @Test
    @Clause("S0-6.3b")
    void a_slip_of_a_box_whose_request_stands_again_is_not_waited_for_any_more() {
        String opening = Boxes.opened(Boxes.placed("莲池边凉亭"), "1", 1);
        String number = Boxes.slip(agent(), "SUGGESTION_BOX");
        Boxes.name(opening, "1", number).statusCode(200);
        String request = answered(agent().get(REQUESTS + "?number=" + number).path("items[0].id"));
        act(teamLeader(), request, "void", Map.of("reason", "误登记")).statusCode(200);
        agent().get(Boxes.PATH + "/openings/" + opening).then().body("state", equalTo("SLIPS_TO_REGISTER"));
        Peers.tell(request, peers.callbackNews("completed", 2).with("satisfaction", "DISSATISFIED"));
        Peers.reaches(request, "IN_PROGRESS");
        agent().get(Boxes.PATH + "/openings/" + opening)
                .then()
                .body("state", equalTo("COMPLETE"))
                .body("slipsToRegister", equalTo(0))
                .body("due", nullValue())
                .body("history.action", contains("LOG", "NAME_ALL", "VOID_REQUEST", "NAME_ALL"));
    }

    /** Answered, and its callback known. */
    private String answered(String request) {
        act(agent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(200);
        act(agent(), request, "answer", Map.of("text", "已向您解释")).statusCode(200);
        Peers.tell(request, peers.callbackNews("scheduled", 1).with("sourceId", request));
        Peers.reaches(request, "AWAITING_CALLBACK");
        return request;
    }
}

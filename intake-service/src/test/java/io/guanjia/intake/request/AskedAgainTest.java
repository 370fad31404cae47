package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk asks a department to which a slip of the same request is being handed over: no second slip comes, and none is waited for. */
@QuarkusTest
@IntakeServiceTest
class AskedAgainTest {

    private static final String ENGINEERING = "GL01-ENGINEERING";
    private static final String LABEL = "部门已有联络单，内容并入该单 Department has a slip already: added to it";

    private final Peers peers = new Peers();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(value = "S0-5.2.5", extent = Extent.PARTIAL)
    void the_desk_sees_which_slip_the_department_has_and_the_request_ends_with_that_slip() {
        String request = askedTwiceWhileItsSlipIsElsewhere();
        Fact again = again(4);

        Peers.tell(request, peers.slipNews("handed-over", 3).with("departmentCode", ENGINEERING), again, again);

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("timeline.label", hasItem(LABEL))
                .body("timeline.findAll { it.label == '" + LABEL + "' }.number", contains("GL01-CS-202603-0017"))
                .body("timeline.findAll { it.label == '" + LABEL + "' }.detail", contains(ENGINEERING + ":请检查阳台地漏"))
                .body("timeline.findAll { it.label == '" + LABEL + "' }.by", contains("kefu.gl01"))
                .body("slips.status", contains("OPEN"))
                .body("state", equalTo("IN_PROGRESS"))
                .body("version", equalTo(4)));
        act(agent(), request, "routing", routing()).statusCode(409).body("values.slip", equalTo("GL01-CS-202603-0017"));
        Peers.tell(request, peers.slipNews("confirmed", 5).with("departmentCode", ENGINEERING));
        Peers.reaches(request, "HANDLED");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'FOLLOW_UP' }.state", equalTo("MET"))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", contains("CALLBACK"));
    }

    @Test
    void a_slip_that_is_sent_back_after_it_was_asked_for_again_leaves_the_matter_to_the_desk() {
        String request = askedTwiceWhileItsSlipIsElsewhere();

        Peers.tell(
                request,
                peers.slipNews("handed-over", 3).with("departmentCode", ENGINEERING),
                again(4),
                peers.slipNews("rejected", 5).with("departmentCode", ENGINEERING));

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("slips.status", contains("REJECTED"))
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", hasItems("DISPATCH")));
        act(agent(), request, "routing", routing()).statusCode(200);
    }

    @Test
    void what_was_asked_again_in_a_round_that_is_over_takes_no_slip_from_this_one() {
        ServiceRequest second = Requests.in(
                RequestState.IN_PROGRESS,
                RequestKind.SERVICE_NEED,
                Requests.PLUMBING,
                new Round(2, List.of(ENGINEERING), List.of(), List.of()));

        assertThat(second.askedAgain(Requests.slip(SlipStatus.OPEN, false))).isEqualTo(second);
    }

    @Test
    void a_slip_that_is_still_to_come_to_another_department_is_waited_for() {
        Slip slip = Requests.slip(SlipStatus.CONFIRMED, false);
        ServiceRequest asked = Requests.in(
                RequestState.IN_PROGRESS,
                RequestKind.SERVICE_NEED,
                Requests.PLUMBING,
                new Round(1, List.of("GL01-CLEANING", ENGINEERING, "GL01-SECURITY"), List.of(), List.of()));

        ServiceRequest answered = asked.askedAgain(slip);

        assertThat(answered.round().asked()).containsExactly("GL01-CLEANING", "GL01-SECURITY");
        assertThat(answered.consequences(Requests.NOW)).isEmpty();
    }

    @Test
    void a_department_is_told_whether_the_desk_means_another_matter() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        act(agent(), request, "routing", Desk.with(routing(), "anotherMatter", true))
                .statusCode(200);

        List<Fact> told = Peers.told(request, 4);
        assertThat(told).allSatisfy(fact -> assertThat(fact.contractProblems()).isEmpty());
        assertThat(told.stream().filter(fact -> fact.type().contains("routing-requested")))
                .extracting(fact -> fact.text("anotherMatter"))
                .containsExactly("false", "true");
    }

    /** Its slip was handed over to another department, so the first was asked for one more. */
    private String askedTwiceWhileItsSlipIsElsewhere() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(request, peers.slipNews("issued", 1), peers.slipNews("handed-over", 2));
        await().atMost(Peers.SOON)
                .untilAsserted(() -> act(agent(), request, "routing", routing()).statusCode(200));
        return request;
    }

    private Fact again(long sequence) {
        return peers.slipNews("asked-again", sequence)
                .with("departmentCode", ENGINEERING)
                .with("content", "请检查阳台地漏");
    }
}

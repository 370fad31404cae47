package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever opens a request reads that its department was urged, and how far the department says that it is. */
@QuarkusTest
@IntakeServiceTest
class SlipTrackedTest {

    private final Peers peers = new Peers();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    @Clause(value = "S0-5.2.4a", extent = Extent.PARTIAL)
    void the_requests_timeline_tells_that_its_slip_was_urged_and_what_the_department_noted() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("acknowledged", 2),
                peers.slipNews("urged", 3),
                peers.slipNews("progress-noted", 4),
                peers.missed("routing", "contact-slip", peers.slip(), "URGING"),
                peers.missed("routing", "contact-slip", peers.slip(), "NEXT_CHECK"));

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("slips.status", contains("OPEN"))
                .body(
                        "timeline.find { it.label == '催办 Department urged' }.detail",
                        equalTo("GL01-ENGINEERING:业户再次来电，询问师傅何时上门"))
                .body("timeline.find { it.label == '催办 Department urged' }.by", equalTo("kefu.gl01"))
                .body(
                        "timeline.find { it.label == '部门进展 Progress of the department' }.detail",
                        equalTo("GL01-ENGINEERING:已上门查看，漏点在墙内，需换一段暗管；下一步：配件明早到，到后上门更换"))
                .body(
                        "timeline.label",
                        hasItems(
                                "催办未按时答复 Urging not answered in time",
                                "部门未按时再报进展 No further news from the department when promised")));
    }

    @Test
    void that_a_department_was_given_more_time_and_what_it_reports_comes_back_to_the_request() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("acknowledged", 2),
                peers.slipNews("put-off", 3),
                peers.slipNews("reported", 4));

        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body(
                        "timeline.find { it.label.startsWith('部门延期') }.detail",
                        equalTo("GL01-ENGINEERING:立管配件须向厂家定制，周五到货"))
                .body("timeline.find { it.label == '部门反馈结果 Result reported' }.detail", containsString("窗框密封胶老化")));
    }
}

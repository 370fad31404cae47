package io.guanjia.routing.slip.rest;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.as;
import static io.guanjia.routing.slip.Desk.engineer;
import static io.guanjia.routing.slip.Desk.quality;
import static io.guanjia.testing.Each.each;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.slip.Desk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What slips say is the branch's to read; whoever looks on from above says why they need it. */
@QuarkusTest
@RoutingServiceTest
class WordsTest {

    private static final String RESULT = "已更换水槽下水管，试水无滴漏";
    private static final String AGAIN = "住户说还在滴";

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void whoever_works_in_the_branch_reads_what_a_slip_says() {
        String slip = reportedTwice();
        for (RequestSpecification reader : List.of(agent(), engineer())) {
            reader.get(SLIPS + "/" + slip)
                    .then()
                    .body("slip.content", notNullValue())
                    .body("result", equalTo(RESULT))
                    .body("history.reason", hasItem(AGAIN));
        }
    }

    @Test
    void whoever_looks_on_from_above_reads_no_words_at_all() {
        String slip = reportedTwice();
        for (RequestSpecification reader : List.of(quality(), group())) {
            reader.get(SLIPS + "/" + slip)
                    .then()
                    .statusCode(200)
                    .body("slip.state", equalTo("REPORTED"))
                    .body("slip.content", nullValue())
                    .body("slip.place", nullValue())
                    .body("result", nullValue())
                    .body("reason", nullValue())
                    .body("history.action", hasItem("returned"))
                    .body("history.reason", each(nullValue()));
            reader.get(SLIPS + "?size=200")
                    .then()
                    .body("items.id", hasItem(slip))
                    .body("items.content", each(nullValue()))
                    .body("items.place", each(nullValue()));
        }
    }

    @Test
    void words_are_revealed_for_a_reason_and_the_look_stands_on_record() {
        String slip = reportedTwice();
        reveal(quality(), slip, " ").statusCode(400);
        reveal(quality(), slip, "抽查返修")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("slip.content", notNullValue())
                .body("result", equalTo(RESULT))
                .body("history.reason", hasItem(AGAIN));
        agent().get(SLIPS + "/" + slip)
                .then()
                .body("reveals.actorId", contains("pinzhi.fz"))
                .body("reveals.reason", contains("抽查返修"));
    }

    @Test
    void nobody_else_reveals() {
        String slip = Desk.newSlip();
        reveal(group(), slip, "想看").statusCode(403);
        reveal(engineer(), slip, "想看").statusCode(403);
        reveal(as("kefu.gl02", "HX/FZ/GL/GL02", "CUSTOMER_SERVICE_AGENT"), slip, "想看")
                .statusCode(404);
        reveal(as("kefu.mw01", "HX/FZ/MW/MW01", "CUSTOMER_SERVICE_AGENT"), slip, "想看")
                .statusCode(404);
        agent().get(SLIPS + "/" + slip).then().body("reveals.actorId", not(hasItem("jituan.hx")));
    }

    private static String reportedTwice() {
        String slip = Desk.newSlip();
        act(engineer(), slip, "acknowledgement").statusCode(200);
        act(engineer(), slip, "report", Map.of("result", RESULT, "nothingRepaired", true))
                .statusCode(200);
        act(agent(), slip, "return", Map.of("reason", AGAIN)).statusCode(200);
        act(engineer(), slip, "report", Map.of("result", RESULT, "nothingRepaired", true))
                .statusCode(200);
        return slip;
    }

    private static RequestSpecification group() {
        return as("jituan.hx", "HX", "GROUP_PROPERTY_DEPARTMENT");
    }

    private static ValidatableResponse reveal(RequestSpecification by, String slip, String reason) {
        return act(by, slip, "words", Map.of("reason", reason));
    }
}

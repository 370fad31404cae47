package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.director;
import static io.guanjia.routing.slip.Desk.engineer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.routing.RoutingServiceTest;
import io.guanjia.routing.plan.Planned;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.event.Promises;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service sends keeps its contracts to the letter, and nothing is promised that is never sent. */
@QuarkusTest
@RoutingServiceTest
class PromisedEventsTest {

    @BeforeEach
    void branchesAreKnown() {
        Desk.defineBranches();
    }

    @Test
    void every_type_that_is_promised_is_sent_as_promised() {
        List<String> requests =
                List.of(confirmedAtLast(), rejected(), handedOver(), askedAgain(), withdrawn(), neverTaken());

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(Promises.unkept("routing", requests))
                .isEmpty());
    }

    private static String confirmedAtLast() {
        UUID request = UUID.randomUUID();
        String slip = slipOf(Desk.routed(request, "GL", "GL01"), request);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        act(engineer(), slip, "handling-start").statusCode(200);
        putOff(slip);
        Planned.told(slip);
        act(agent(), slip, "urgings", Map.of("askedBy", "HOUSEHOLD", "reason", "住户再次来电"))
                .statusCode(200);
        String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();
        act(engineer(), slip, "progress", Map.of("done", "已查看", "next", "明早更换", "nextCheckAt", tomorrow))
                .statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已检查，下水管完好", "nothingRepaired", true))
                .statusCode(200);
        act(agent(), slip, "return", Map.of("reason", "住户说还在滴")).statusCode(200);
        act(engineer(), slip, "report", Map.of("result", "已复查,试水无滴漏", "nothingRepaired", true))
                .statusCode(200);
        act(agent(), slip, "confirmation").statusCode(200);
        return request.toString();
    }

    private static void putOff(String slip) {
        String until = Instant.now().plus(Duration.ofDays(9)).toString();
        String extension = engineer()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("until", until, "reason", "配件周五到货"))
                .post(Desk.SLIPS + "/" + slip + "/extensions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        director()
                .contentType("application/json")
                .body(Map.of("approved", true))
                .post("/api/routing/slip-extensions/" + extension + "/decision")
                .then()
                .statusCode(200);
    }

    private static String rejected() {
        UUID request = UUID.randomUUID();
        String slip = slipOf(Desk.routed(request, "GL", "GL01"), request);
        act(engineer(), slip, "rejection", Map.of("reason", "属于保洁部")).statusCode(200);
        return request.toString();
    }

    private static String handedOver() {
        UUID request = UUID.randomUUID();
        String successor = "GL01-NEW" + request.toString().substring(0, 6).toUpperCase();
        Facts.send(Desk.department(successor, null));
        String slip = slipOf(Desk.routed(request, "GL", "GL01"), request);
        Map<String, String> to = Map.of("toDepartment", successor, "reason", "由综合维修部接办");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> act(director(), slip, "handover", to).statusCode(200));
        return request.toString();
    }

    private static String askedAgain() {
        UUID request = UUID.randomUUID();
        slipOf(Desk.routed(request, "GL", "GL01"), request);
        Facts.send(Desk.told("routing-requested", request, 4, "GL", "GL01").with("departmentCode", "GL01-ENGINEERING"));
        return request.toString();
    }

    private static String withdrawn() {
        UUID request = UUID.randomUUID();
        String slip = slipOf(Desk.routed(request, "GL", "GL01"), request);
        act(agent(), slip, "withdrawal", Map.of("reason", "业户已自行处理")).statusCode(200);
        return request.toString();
    }

    private static String neverTaken() {
        UUID request = UUID.randomUUID();
        Fact[] routed = Desk.routed(request, "GL", "GL01");
        routed[2] = routed[2]
                .with("transmission", "ORAL")
                .with("urgent", true)
                .with("handedOverTo", "工程部值班 老陈")
                .with("handedOverAt", "2026-03-11T15:50:00Z");
        slipOf(routed, request);
        return request.toString();
    }

    private static String slipOf(Fact[] routed, UUID request) {
        Facts.send(routed);
        return Desk.slipOf(agent(), request);
    }
}

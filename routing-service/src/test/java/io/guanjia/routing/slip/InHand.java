package io.guanjia.routing.slip;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;

import io.guanjia.testing.event.Facts;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is asked and said of a slip that a department has in hand, for tests that go through its doors. */
final class InHand {

    static final String WHEN = "业户再次来电，询问师傅何时上门";
    static final String SEEN = "已上门查看，漏点在墙内";

    static final String PART = "配件明早到，到后更换";

    private InHand() {}

    static String tomorrow() {
        return Instant.now()
                .plus(Duration.ofDays(1))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    static String issued(UUID request) {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        return Desk.slipOf(agent(), request);
    }

    static String taken(UUID request) {
        String slip = issued(request);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        return slip;
    }

    static ValidatableResponse urge(String slip, String askedBy) {
        return act(agent(), slip, "urgings", urging(askedBy, WHEN));
    }

    static Map<String, String> urging(String askedBy, String reason) {
        return Map.of("askedBy", askedBy, "reason", reason);
    }

    static ValidatableResponse note(String slip, Map<String, String> progress) {
        return act(engineer(), slip, "progress", progress);
    }

    static JsonPath file(String slip) {
        return agent().get(SLIPS + "/" + slip).jsonPath();
    }

    static List<Map<String, Object>> running(JsonPath file, String kind) {
        return file.getList("deadlines.findAll { it.state == 'OPEN' && it.kind == '" + kind + "' }");
    }
}

package io.guanjia.routing.plan;

import static io.guanjia.routing.slip.Desk.SLIPS;
import static io.guanjia.routing.slip.Desk.act;
import static io.guanjia.routing.slip.Desk.agent;
import static io.guanjia.routing.slip.Desk.engineer;

import io.guanjia.routing.slip.Desk;
import io.guanjia.testing.event.Facts;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans of slips that a department has in hand, for tests that go through the service's doors. */
public final class Planned {

    public static final String PLANS = "/api/routing/handling-plans";
    public static final String COMMITMENTS = "/api/routing/plan-commitments";
    static final String METHOD = "更换3号楼东侧雨水立管";
    static final String PROMISE = "周五前恢复排水";
    static final String OBJECTION = "周五太晚，希望周三前修好";

    private Planned() {}

    static String inDays(int days) {
        return Instant.now()
                .plus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** A plan with one step, and a commitment for each of these times. */
    public static Map<String, Object> plan(String... dueAt) {
        return Map.of(
                "method",
                METHOD,
                "steps",
                List.of(Map.of(
                        "text", "采购立管及配件", "by", LocalDate.now().plusDays(2).toString())),
                "commitments",
                Stream.of(dueAt)
                        .map(due -> Map.of("text", PROMISE, "dueAt", due))
                        .toList());
    }

    /** A slip that the engineers have taken. */
    public static String taken(UUID request) {
        Facts.send(Desk.routed(request, "GL", "GL01"));
        String slip = Desk.slipOf(agent(), request);
        act(engineer(), slip, "acknowledgement").statusCode(200);
        return slip;
    }

    public static ValidatableResponse submit(RequestSpecification person, String slip, Map<String, ?> body) {
        return person.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(SLIPS + "/" + slip + "/plans")
                .then();
    }

    /** A plan with these commitments, by its id. */
    public static String submitted(String slip, String... dueAt) {
        return submit(engineer(), slip, plan(dueAt)).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse convey(RequestSpecification person, String plan, String answer, String said) {
        Map<String, String> body = new HashMap<>(Map.of("how", "PHONE", "answer", answer));
        if (said != null) {
            body.put("said", said);
        }
        return send(person, PLANS + "/" + plan + "/conveyance", body);
    }

    /** A plan of a new slip, by its id. */
    public static String submitted() {
        return submitted(taken(UUID.randomUUID()), inDays(3));
    }

    /** The first commitment of a plan, by its id. */
    public static String commitmentOf(String plan) {
        return file(plan).getString("commitments[0].id");
    }

    /** A slip in hand has a plan of which the household was told. */
    public static void told(String slip) {
        convey(agent(), submitted(slip, inDays(3)), "NONE", null).statusCode(200);
    }

    public static ValidatableResponse keep(RequestSpecification person, String plan, int which) {
        String commitment = file(plan).getString("commitments[" + which + "].id");
        return send(
                person, PLANS + "/" + plan + "/commitments/" + commitment + "/keeping", Map.of("note", "立管已更换，排水正常"));
    }

    static ValidatableResponse send(RequestSpecification person, String address, Map<String, ?> body) {
        return person.contentType("application/json").body(body).post(address).then();
    }

    public static JsonPath file(String plan) {
        return agent().get(PLANS + "/" + plan).jsonPath();
    }

    static JsonPath slip(String slip) {
        return agent().get(SLIPS + "/" + slip).jsonPath();
    }

    /** The department says that it is done. */
    static void report(String slip) {
        act(engineer(), slip, "report", Map.of("result", "立管已更换", "nothingRepaired", true))
                .statusCode(200);
    }

    static void confirm(String slip) {
        act(agent(), slip, "confirmation").statusCode(200);
    }
}

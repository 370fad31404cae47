package io.guanjia.callback.callback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.guanjia.callback.Database;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.service.LooksFirst;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The people and the neighbours of this service, for tests that go through its doors. */
public final class Desk {

    public static final String CALLBACKS = "/api/callback/callbacks";
    public static final String TOPIC = "guanjia.callback.callback.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INTAKE = "guanjia.intake.service-request.";

    private Desk() {}

    public static RequestSpecification agent() {
        return as("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification teamLeader() {
        return as("zuzhang.gl01", "HX/FZ/GL/GL01", "CS_TEAM_LEADER");
    }

    public static RequestSpecification director() {
        return as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    public static RequestSpecification chiefDirector() {
        return as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR");
    }

    public static RequestSpecification estateOfficer() {
        return as("guanliyuan.gl01", "HX/FZ/GL/GL01", "ESTATE_OFFICER");
    }

    public static RequestSpecification engineer() {
        return as("gongcheng.gl01", "HX/FZ/GL/GL01", "ENGINEERING_SUPERVISOR", "RESPONSIBLE_HANDLER");
    }

    public static RequestSpecification as(String staff, String org, String... roles) {
        String token = TestTokens.of(staff, org, roles);
        return given().auth().oauth2(token).filter(new LooksFirst(token));
    }

    /** Lets intake define the two branches, so that their people are known here. */
    public static void defineBranches() {
        define("GL");
        define("MW");
        for (String office : List.of("GL01", "GL02", "MW01")) {
            defineOffice(office.substring(0, 2), office);
        }
    }

    public static void defineOffice(String branch, String office) {
        Facts.sendPromised(Fact.sampleOf("guanjia.intake.organisation.office-defined.v1")
                .about(aggregate("office:" + office), System.nanoTime())
                .in(branch, office)
                .keyed("office:" + office)
                .with("code", office)
                .with("branch", branch));
        RequestSpecification somebody = as("kefu", "HX/FZ/" + branch + "/" + office, "CUSTOMER_SERVICE_AGENT");
        await().atMost(PATIENCE)
                .until(() -> given().spec(somebody).get(CALLBACKS).statusCode() == 200);
    }

    public static void define(String branch) {
        Facts.sendPromised(Fact.sampleOf("guanjia.intake.organisation.branch-defined.v1")
                .about(aggregate("branch:" + branch), System.nanoTime())
                .header("ce_branch", branch)
                .keyed("branch:" + branch)
                .with("code", branch));
        RequestSpecification somebody = as("zongzhuren", "HX/FZ/" + branch, "CHIEF_DIRECTOR");
        await().atMost(PATIENCE)
                .until(() -> given().spec(somebody).get(CALLBACKS).statusCode() == 200);
    }

    public static void publish(String branch, String policy, String value) {
        Facts.sendPromised(Fact.sampleOf("guanjia.intake.organisation.policy-published.v1")
                .about(aggregate("policy:" + branch + ":" + policy), 1)
                .header("ce_branch", branch)
                .keyed("policy:" + branch + ":" + policy)
                .with("branch", branch)
                .with("name", policy)
                .with("value", value));
    }

    /** Each entry of the organisation is an aggregate of its own. */
    private static UUID aggregate(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Intake's word about a request of GL01, at its place in the request's life. */
    public static Fact told(String what, UUID request, long sequence) {
        return Fact.sampleOf(INTAKE + what + ".v1")
                .about(request, sequence)
                .ofRequest(request)
                .in("GL", "GL01")
                .with("notConfirmable", null)
                .with("relayed", null)
                .with("accusedRole", null)
                .with("addressedTo", null);
    }

    /** A request of the given kind was dealt with in its first round, with no repair. */
    public static Fact handled(UUID request, long sequence, String kind) {
        return told("handled", request, sequence)
                .with("kind", kind)
                .with("severity", null)
                .with("notConfirmable", null)
                .with("relayed", false)
                .with("accusedRole", null)
                .with("accusedStaffId", null)
                .with("addressedTo", null)
                .with("repairSlipIds", List.of());
    }

    /** A department's repair was confirmed, as the slip's first word. */
    public static Fact repaired(UUID request, UUID slip, int round, String defect, boolean rework, String completedAt) {
        return Fact.sampleOf("guanjia.routing.contact-slip.confirmed.v1")
                .about(slip, 1)
                .ofRequest(request)
                .in("GL", "GL01")
                .with("slipId", slip.toString())
                .with("round", round)
                .with("repair", Map.of("defect", defect, "rework", rework, "completedAt", completedAt))
                .with("repairs", List.of(Map.of("defect", defect, "rework", rework, "completedAt", completedAt)));
    }

    /** Who did something that an event tells of. */
    public static Fact by(Fact fact, String staff, String role) {
        return fact.header("ce_actorid", staff).header("ce_actorrole", role);
    }

    /** A department reported what it did, at its place in the slip's life. */
    public static Fact reported(UUID request, UUID slip, long sequence, String staff, String role) {
        return by(
                Fact.sampleOf("guanjia.routing.contact-slip.reported.v1")
                        .about(slip, sequence)
                        .ofRequest(request)
                        .in("GL", "GL01")
                        .with("slipId", slip.toString())
                        .with("round", 1),
                staff,
                role);
    }

    /** Waits until the request has so many callbacks, and gives their ids in the order they fall due. */
    public static List<String> callbacksOf(UUID request, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> director()
                                .get(CALLBACKS + "?requestId=" + request)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"),
                        ids -> ids.size() == count);
    }

    /** Waits until the request's only callback is in the given state, and gives its id. */
    public static String callbackIn(String state, UUID request) {
        return await().atMost(PATIENCE)
                .until(
                        () -> director()
                                .get(CALLBACKS + "?requestId=" + request + "&state=" + state)
                                .<String>path("items[0].id"),
                        id -> id != null);
    }

    /** A new callback that is not overdue, under the rule that an event of the given kind of request leads to. */
    public static String newCallback(String kind) {
        UUID request = UUID.randomUUID();
        Facts.sendPromised(handled(request, 1, kind)
                .with("handledBy", "SLIPS")
                .with("handledAt", Instant.now().toString()));
        return callbacksOf(request, 1).getFirst();
    }

    /** Waits until so many events of the request's callbacks are on Kafka. */
    public static List<Fact> announced(UUID request, int count) {
        return await().atMost(PATIENCE)
                .until(() -> Facts.read(TOPIC, request.toString()), facts -> facts.size() == count);
    }

    public static ValidatableResponse complete(RequestSpecification person, String callback, Map<String, ?> body) {
        return post(person, callback, "completion", body);
    }

    public static ValidatableResponse post(RequestSpecification person, String callback, String what, Object body) {
        return person.contentType("application/json")
                .body(body)
                .post(CALLBACKS + "/" + callback + "/" + what)
                .then();
    }

    public static Map<String, Object> answered(String mode, String satisfaction) {
        return Map.of("mode", mode, "satisfaction", satisfaction, "content", "已向住户核实处理情况");
    }

    /** An attempt by phone that reached nobody. */
    static ValidatableResponse tried(RequestSpecification somebody, String callback, String reason) {
        return attempted(somebody, callback, Map.of("mode", "PHONE", "reason", reason));
    }

    static ValidatableResponse attempted(RequestSpecification somebody, String callback, Map<String, ?> body) {
        return post(somebody.header("Idempotency-Key", UUID.randomUUID()), callback, "attempts", body);
    }

    /** Three attempts, as if each had been noted half a day after the one before. */
    public static void soughtOnThreeHalfDays(String callback) {
        soughtOnThreeHalfDays(Desk::agent, callback);
    }

    /** The same by somebody of another office; each attempt as they come anew. */
    static void soughtOnThreeHalfDays(Supplier<RequestSpecification> somebody, String callback) {
        for (int i = 0; i < 3; i++) {
            tried(somebody.get(), callback, "无人接听").statusCode(201);
            Database.change(
                    "UPDATE callback.callback_attempt SET at = at - interval '12 hours' WHERE callback_id = '%s'"
                            .formatted(callback));
        }
    }

    /** The director records a heavy rainstorm over GL01. */
    public static ValidatableResponse rained(String began, String ended) {
        return director()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of("beganAt", began, "endedAt", ended, "source", "市气象台 24 小时雨量 112 毫米"))
                .post("/api/callback/rainstorms")
                .then();
    }

    /** The director takes back a rainstorm that was recorded by mistake. */
    public static ValidatableResponse tookBack(String rainstorm) {
        return director()
                .contentType("application/json")
                .body(Map.of("reason", "开始时间录错，重新登记"))
                .post("/api/callback/rainstorms/" + rainstorm + "/withdrawal")
                .then();
    }

    /** How many callbacks on work of GL01 that ended before then wait for a heavy rainstorm. */
    public static int awaitingRain(String workEndedBefore) {
        return director()
                .get(CALLBACKS + "/count?state=AWAITING_RAINSTORM&workEndedBefore=" + workEndedBefore)
                .then()
                .statusCode(200)
                .extract()
                .path("count");
    }

    public static ValidatableResponse see(String callback) {
        return director().get(CALLBACKS + "/" + callback).then();
    }
}

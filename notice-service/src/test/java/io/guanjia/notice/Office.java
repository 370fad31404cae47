package io.guanjia.notice;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guanjia.platform.clock.SuiteClock;
import io.guanjia.platform.scope.Scope;
import io.guanjia.platform.transaction.Transactions;
import io.guanjia.testing.Fresh;
import io.guanjia.testing.TestTokens;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.guanjia.testing.service.LooksFirst;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of two branches and what they do, for tests that go through the service's doors. */
public final class Office {

    public static final String NOTICES = "/api/notice/notices";
    public static final String REGISTER = "/api/notice/distribution-register";
    public static final String NOTICE_TOPIC = "guanjia.notice.notice.v1";
    public static final String DISTRIBUTION_TOPIC = "guanjia.notice.distribution.v1";

    private Office() {}

    public static RequestSpecification agent() {
        return as("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification director() {
        return as("zhuren.gl01", "HX/FZ/GL/GL01", "OFFICE_DIRECTOR");
    }

    public static RequestSpecification chief() {
        return as("zongzhuren.gl", "HX/FZ/GL", "CHIEF_DIRECTOR");
    }

    public static RequestSpecification estateOfficer() {
        return as("guanliyuan.gl01", "HX/FZ/GL/GL01", "ESTATE_OFFICER");
    }

    public static RequestSpecification agentOfAnotherOffice() {
        return as("kefu.gl02", "HX/FZ/GL/GL02", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification directorOfAnotherOffice() {
        return as("zhuren.gl02", "HX/FZ/GL/GL02", "OFFICE_DIRECTOR");
    }

    public static RequestSpecification directorOfAnotherBranch() {
        return as("zhuren.mw01", "HX/FZ/MW/MW01", "OFFICE_DIRECTOR");
    }

    public static RequestSpecification chiefOfAnotherBranch() {
        return as("zongzhuren.mw", "HX/FZ/MW", "CHIEF_DIRECTOR");
    }

    public static RequestSpecification quality() {
        return as("pinzhi.fz", "HX/FZ", "QUALITY_DEPARTMENT", "PROJECT_COMPANY");
    }

    public static RequestSpecification as(String staff, String org, String... roles) {
        String token = TestTokens.of(staff, org, roles);
        return given().auth().oauth2(token).filter(new LooksFirst(token));
    }

    /** Lets intake define the two branches, so that their people are known here. */
    public static void defineBranches() {
        for (String branch : List.of("GL", "MW")) {
            UUID aggregate = UUID.nameUUIDFromBytes(branch.getBytes());
            Facts.send(Fact.sampleOf("guanjia.intake.organisation.branch-defined.v1")
                    .about(aggregate, System.nanoTime())
                    .in(branch, branch)
                    .keyed("branch:" + branch)
                    .with("code", branch));
        }
        for (String office : List.of("GL01", "GL02", "MW01")) {
            String branch = office.substring(0, 2);
            Facts.send(Fact.sampleOf("guanjia.intake.organisation.office-defined.v1")
                    .about(UUID.nameUUIDFromBytes(office.getBytes()), System.nanoTime())
                    .in(branch, office)
                    .keyed("office:" + office)
                    .with("code", office)
                    .with("branch", branch));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of(agent(), directorOfAnotherOffice(), directorOfAnotherBranch()).stream()
                        .allMatch(person -> person.get(NOTICES).statusCode() == 200));
    }

    /** Puts the clock of this service so far ahead, as its news would. */
    public static void putAhead(Transactions transactions, SuiteClock clock, Duration ahead) {
        Facts.send(Fact.sampleOf("guanjia.intake.organisation.clock-advanced.v1")
                .about(UUID.nameUUIDFromBytes("clock".getBytes()), System.nanoTime())
                .in("GL", "GL01")
                .with("offsetSeconds", ahead.toSeconds()));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> transactions.in(Scope.ofBranch("GL"), clock::secondsAhead) == ahead.toSeconds());
    }

    /** A whole notice as a body: routine and ordinary, on the board and to the door. */
    public static Map<String, Object> waterIsOff() {
        Map<String, Object> body = new HashMap<>();
        body.put("category", "ROUTINE");
        body.put("importance", "ORDINARY");
        body.put("title", "二次供水水箱清洗停水通知");
        body.put("body", "尊敬的业户：兹定于本周五9时至17时清洗水箱，届时停水。");
        body.put("topic", "停水");
        body.put(
                "validTo",
                Instant.now()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .plus(10, ChronoUnit.DAYS)
                        .toString());
        body.put("contact", Map.of("phone", "0591-8755 1200", "address", "嘉园管理处客服前台"));
        body.put("channels", List.of("BOARD_POSTING", "DOOR_TO_DOOR"));
        return body;
    }

    public static Map<String, Object> waterIsOff(String field, Object value) {
        Map<String, Object> body = waterIsOff();
        body.put(field, value);
        if ("IMPORTANT".equals(value)) {
            // Other words than the ordinary ones, which would else be known again by everybody who was asked about
            // these.
            body.put("title", "电动自行车禁止进楼入户");
            body.put("body", "各位业主:自下月1日起,电动自行车一律停放在地面集中充电区,不得推入电梯及楼道,夜间由保安巡查。");
        }
        if ("EXTERNAL_FORWARD".equals(value)) {
            body.put("title", "市政供水管网检修停水公告");
            body.put("body", "因主干管检修,本月18日22时至次日5时鼓楼区部分路段停水,请市民提前储水。");
        }
        return body;
    }

    /** What a director writes: words of its own, which nobody else's notice is then taken for. */
    public static Map<String, Object> ofTheDirector() {
        Map<String, Object> body = waterIsOff("title", "致业主的一封信 " + Fresh.words());
        body.put("body", "尊敬的业主:新的一年,管理处全体同仁向您拜年 " + Fresh.words() + " " + Fresh.words());
        return body;
    }

    public static ValidatableResponse draft(RequestSpecification person, Map<String, ?> body) {
        return person.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(NOTICES)
                .then();
    }

    /** A draft of the agent's, as its id. */
    public static String drafted(Map<String, ?> body) {
        return draft(agent(), body).statusCode(201).extract().path("id");
    }

    public static String submitted(Map<String, ?> body) {
        String id = drafted(body);
        act(agent(), id, "submission").statusCode(200);
        return id;
    }

    public static String released(Map<String, ?> body) {
        String id = submitted(body);
        act(director(), id, "director-decision", Map.of("decision", "AGREE")).statusCode(200);
        act(agent(), id, "release").statusCode(200).body("state", equalTo("RELEASED"));
        return id;
    }

    /** The agent writes the whole content anew over the version they saw. */
    public static ValidatableResponse edit(String id, String version, Map<String, ?> body) {
        var request = agent().contentType("application/json").body(body);
        return (version == null ? request : request.header("If-Match", version))
                .put(NOTICES + "/" + id)
                .then();
    }

    public static ValidatableResponse plan(RequestSpecification person, String id, List<Map<String, ?>> lines) {
        return person.contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("lines", lines))
                .post(NOTICES + "/" + id + "/distribution-lines")
                .then();
    }

    /** A line of this place on the list, by its id. */
    public static String planned(String id, Map<String, ?> place) {
        return plan(agent(), id, List.of(place)).statusCode(201).extract().path("lines[0].id");
    }

    /** Of the line as the person sees it just before. */
    public static ValidatableResponse settle(RequestSpecification person, String id, String line, Map<String, ?> body) {
        return settle(
                person, id, line, seen(person, id, line), UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse settle(
            RequestSpecification person, String id, String line, String version, String key, Map<String, ?> body) {
        return act(
                person.header("If-Match", version).header("Idempotency-Key", key),
                id,
                "distribution-lines/" + line + "/settlement",
                body);
    }

    /** Of the line as the person sees it just before. */
    public static ValidatableResponse dropLine(RequestSpecification person, String id, String line, String reason) {
        String seen = seen(person, id, line);
        return act(
                person.header("If-Match", seen), id, "distribution-lines/" + line + "/drop", Map.of("reason", reason));
    }

    /** The version of a line; whoever does not see it takes it as it is. */
    public static String seen(RequestSpecification person, String id, String line) {
        Object version = one(person, id).extract().path("lines.find { it.id == '" + line + "' }.version");
        return version == null ? "*" : "\"" + version + "\"";
    }

    public static ValidatableResponse one(RequestSpecification person, String id) {
        return person.get(NOTICES + "/" + id).then();
    }

    public static ValidatableResponse act(RequestSpecification person, String id, String command) {
        return person.post(NOTICES + "/" + id + "/" + command).then();
    }

    public static ValidatableResponse act(RequestSpecification person, String id, String command, Map<String, ?> body) {
        return person.contentType("application/json")
                .body(body)
                .post(NOTICES + "/" + id + "/" + command)
                .then();
    }

    /** The response as a problem of the given code. */
    public static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}

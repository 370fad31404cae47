package io.guanjia.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.guanjia.testing.TestTokens;
import io.guanjia.testing.service.LooksFirst;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people around this service, for tests that go through its doors. */
public final class Desk {

    public static final String REQUESTS = "/api/intake/service-requests";
    public static final String ORGANISATION = "/api/intake/organisation";

    private static boolean organised;

    private Desk() {}

    public static RequestSpecification agent() {
        return as("kefu.gl01", "HX/FZ/GL/GL01", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification agentOfAnotherOffice() {
        return as("kefu.gl02", "HX/FZ/GL/GL02", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification agentOfAnotherBranch() {
        return as("kefu.mw01", "HX/FZ/MW/MW01", "CUSTOMER_SERVICE_AGENT");
    }

    public static RequestSpecification teamLeader() {
        return as("zuzhang.gl01", "HX/FZ/GL/GL01", "CS_TEAM_LEADER");
    }

    public static RequestSpecification propertyHead() {
        return as("wuye.gl", "HX/FZ/GL", "PROPERTY_DEPARTMENT_HEAD");
    }

    public static RequestSpecification quality() {
        return as("pinzhi.fz", "HX/FZ", "QUALITY_DEPARTMENT", "PROJECT_COMPANY");
    }

    public static RequestSpecification administrator() {
        return as("zuzhi.hx", "HX", "ORGANISATION_ADMIN");
    }

    public static RequestSpecification operator() {
        return as("yunwei.hx", "HX", "OPERATOR");
    }

    public static RequestSpecification as(String staff, String org, String... roles) {
        String token = TestTokens.of(staff, org, roles);
        return given().auth().oauth2(token).filter(new LooksFirst(token)).contentType("application/json");
    }

    /** Defines two branches with an office and departments each, and waits until this service has learnt them. */
    public static synchronized void organise() {
        if (organised) {
            return;
        }
        for (String branch : List.of("GL", "MW")) {
            put("/branches/" + branch, branchBody(branch)).statusCode(200);
        }
        for (String office : List.of("GL01", "GL02", "MW01")) {
            String branch = office.substring(0, 2);
            put("/offices/" + office, Map.of("branch", branch, "nameZh", office + "管理处", "nameEn", office))
                    .statusCode(200);
            put(
                            "/departments/" + office + "-ENGINEERING",
                            Map.of("office", office, "kind", "ENGINEERING", "nameZh", "工程部", "nameEn", "Engineering"))
                    .statusCode(200);
        }
        put(
                        "/staff-posts/kefu.gl01",
                        Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CUSTOMER_SERVICE_AGENT"), "displayName", "林晓"))
                .statusCode(200);
        put("/staff-posts/zuzhang.gl01", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("CS_TEAM_LEADER")))
                .statusCode(200);
        put("/staff-posts/kefu.mw01", Map.of("org", "HX/FZ/MW/MW01", "roles", List.of("CUSTOMER_SERVICE_AGENT")))
                .statusCode(200);
        put("/staff-posts/zhuren.gl01", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("OFFICE_DIRECTOR")))
                .statusCode(200);
        put("/staff-posts/zhuren.gl02", Map.of("org", "HX/FZ/GL/GL02", "roles", List.of("OFFICE_DIRECTOR")))
                .statusCode(200);
        put("/staff-posts/weixiu.gl01", Map.of("org", "HX/FZ/GL/GL01", "roles", List.of("TECHNICIAN")))
                .statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of(agent(), agentOfAnotherOffice(), agentOfAnotherBranch()).stream()
                        .allMatch(person -> person.get(REQUESTS).statusCode() == 200));
        organised = true;
    }

    public static ValidatableResponse put(String path, Map<String, ?> body) {
        return administrator().body(body).put(ORGANISATION + path).then();
    }

    /** A branch that was just defined is read once its news has come round; whoever changes it must have seen it. */
    public static void awaitBranch(String code) {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        administrator().get(ORGANISATION + "/branches/" + code).statusCode() == 200);
    }

    public static Map<String, Object> branchBody(String code) {
        return Map.of("nameZh", code + "分公司", "nameEn", code, "group", "HX", "company", "FZ", "zone", "Asia/Shanghai");
    }

    /** A plain entry of a kind, to be changed field by field. */
    public static Map<String, Object> entry(String kind) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("kind", kind);
        entry.put("channel", "PHONE");
        entry.put("content", "厨房水槽下水管漏水");
        entry.put("unit", "3-1-1202");
        entry.put("callerName", "陈明");
        entry.put("phone", "138 0000 0126");
        return entry;
    }

    public static Map<String, Object> with(Map<String, Object> entry, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(entry);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> entry, String field) {
        Map<String, Object> changed = new HashMap<>(entry);
        changed.remove(field);
        return changed;
    }

    public static ValidatableResponse register(RequestSpecification person, Map<String, ?> entry) {
        return register(person, UUID.randomUUID().toString(), entry);
    }

    public static ValidatableResponse register(RequestSpecification person, String key, Map<String, ?> entry) {
        return person.header("Idempotency-Key", key).body(entry).post(REQUESTS).then();
    }

    /** Registers a plain entry and gives its id. */
    public static String registered(String kind) {
        return register(agent(), entry(kind)).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse act(
            RequestSpecification person, String request, String command, Map<String, ?> body) {
        return act(person, request, command, UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse act(
            RequestSpecification person, String request, String command, String key, Map<String, ?> body) {
        return person.header("Idempotency-Key", key)
                .body(body)
                .post(REQUESTS + "/" + request + "/" + command)
                .then();
    }

    /** A classified request of a kind. */
    public static String triaged(String kind) {
        String request = registered(kind);
        if (kind.equals("COMPLAINT")) {
            act(agent(), request, "verification", verification("SIGNIFICANT")).statusCode(200);
        } else {
            act(agent(), request, "triage", Map.of("category", "PLUMBING")).statusCode(200);
        }
        return request;
    }

    public static Map<String, Object> verification(String severity) {
        return Map.of(
                "restatement",
                "您反映楼上漏水三次未修好",
                "confirmedByComplainant",
                true,
                "severity",
                severity,
                "category",
                "HOUSE_LEAK");
    }

    public static Map<String, Object> routing() {
        return Map.of("departmentCode", "GL01-ENGINEERING", "content", "请检查厨房下水管", "transmission", "WRITTEN");
    }
}

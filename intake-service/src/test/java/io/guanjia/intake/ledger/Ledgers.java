package io.guanjia.intake.ledger;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.guanjia.intake.Desk;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ledgers of offices that nobody else works in, for tests. */
public final class Ledgers {

    static final String PATH = "/api/intake/ledger-reviews";

    private Ledgers() {}

    /** Founds an office of GL and gives the id of its ledger of this day or week, once it is there. */
    public static String opened(String office, String period) {
        Desk.put("/offices/" + office, Map.of("branch", "GL", "nameZh", office + "管理处", "nameEn", office))
                .statusCode(200);
        return current(office, period);
    }

    /** The office's ledger of this day or week. */
    static String current(String office, String period) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> agent(office).get(PATH + "?period=" + period).path("items[0].id"),
                        notNullValue(String.class));
    }

    static RequestSpecification agent(String office) {
        return Desk.as("kefu." + office.toLowerCase(), "HX/FZ/GL/" + office, "CUSTOMER_SERVICE_AGENT");
    }

    static RequestSpecification teamLeader(String office) {
        return Desk.as("zuzhang." + office.toLowerCase(), "HX/FZ/GL/" + office, "CS_TEAM_LEADER");
    }

    /** Registers an inquiry of the office and gives the answer. */
    static Map<String, String> inquiry(String office) {
        return Desk.register(agent(office), Desk.entry("INQUIRY"))
                .statusCode(201)
                .extract()
                .path("$");
    }

    /** Signs a day, with what is arranged for each of these requests. */
    public static ValidatableResponse sign(RequestSpecification person, String review, Map<String, String> arranged) {
        return sign(person, review, 1, arranged);
    }

    /** Signs a day as whoever saw this version of it. */
    static ValidatableResponse sign(
            RequestSpecification person, String review, int version, Map<String, String> arranged) {
        List<Map<String, String>> arrangements = arranged.entrySet().stream()
                .map(one -> Map.of("requestId", one.getKey(), "arrangement", one.getValue()))
                .toList();
        return post(person, review, version, "signature", Map.of("arrangements", arrangements));
    }

    static ValidatableResponse guide(RequestSpecification person, String review, String guidance) {
        return post(person, review, 1, "guidance", new HashMap<>(Map.of("guidance", guidance)));
    }

    private static ValidatableResponse post(
            RequestSpecification person, String review, int version, String how, Map<String, ?> body) {
        return person.header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PATH + "/" + review + "/" + how)
                .then();
    }
}

package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.put;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.event.Promises;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this service sends keeps its contracts to the letter, and nothing is promised that is never sent. */
@QuarkusTest
@IntakeServiceTest
class PromisedEventsTest {

    private final String code =
            "P" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void every_type_that_is_promised_is_sent_as_promised() {
        List<String> keys = new ArrayList<>(List.of(closed(), reopened(), voided(), neverAnswered()));
        keys.addAll(organised());

        await().atMost(Peers.SOON)
                .untilAsserted(() -> assertThat(Promises.unkept("intake", keys)).isEmpty());
    }

    private static String closed() {
        Peers peers = new Peers();
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "correction", Map.of("unit", "3-1-1204", "reason", "听错"))
                .statusCode(200);
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("confirmed", 2).with("repair", Peers.repair()));
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1).with("sourceId", peers.slip().toString()),
                peers.callbackNews("completed", 2).with("satisfaction", "SATISFIED"));
        Peers.reaches(request, "CLOSED");
        return request;
    }

    private static String reopened() {
        Peers peers = new Peers();
        String request = Desk.triaged("INQUIRY");
        act(agent(), request, "answer", Map.of("text", "已向您解释")).statusCode(200);
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1).with("sourceId", request),
                peers.callbackNews("completed", 2).with("satisfaction", "DISSATISFIED"));
        Peers.reaches(request, "IN_PROGRESS");
        return request;
    }

    private static String voided() {
        String request = Desk.registered("INQUIRY");
        act(teamLeader(), request, "void", Map.of("reason", "与 GL01-SR-202603-0041 重复登记"))
                .statusCode(200);
        return request;
    }

    private static String neverAnswered() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(100));
        return Desk.register(agent(), Desk.with(Desk.entry("COMPLAINT"), "receivedAt", longAgo.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> organised() {
        String office = code + "01";
        String department = office + "-CLEANING";
        String staff = "baojie." + code.toLowerCase();
        put("/branches/" + code, Desk.branchBody(code)).statusCode(200);
        put("/places/HX/FZ", Map.of("nameZh", code, "nameEn", code)).statusCode(200);
        put("/offices/" + office, Map.of("branch", code, "nameZh", "滨海管理处", "nameEn", "Binhai"))
                .statusCode(200);
        put(
                        "/departments/" + department,
                        Map.of("office", office, "kind", "CLEANING", "nameZh", "保洁部", "nameEn", "Cleaning"))
                .statusCode(200);
        put("/staff-posts/" + staff, Map.of("org", "HX/FZ/" + code + "/" + office, "roles", List.of("TECHNICIAN")))
                .statusCode(200);
        put("/branches/" + code + "/calendars/2026", Map.of()).statusCode(200);
        put("/branches/" + code + "/policies/intake.complaint-reply", Map.of("value", "HOURS(48)"))
                .statusCode(200);
        Map<String, String> category = Map.of("code", "LIFT", "nameZh", "电梯", "nameEn", "Lift");
        put("/branches/" + code + "/categories", Map.of("categories", List.of(category)))
                .statusCode(200);
        for (String ended : List.of("departments/" + department, "staff-posts/" + staff)) {
            Desk.administrator()
                    .body(Map.of())
                    .post(Desk.ORGANISATION + "/" + ended + "/end")
                    .then()
                    .statusCode(200);
        }
        Desk.operator()
                .body(Map.of("seconds", 1))
                .post("/api/intake/clock/advance")
                .then()
                .statusCode(200);
        return List.of(
                "branch:" + code,
                "place:HX/FZ",
                "office:" + office,
                "department:" + department,
                "staff-post:" + staff,
                "calendar:" + code + ":2026",
                "policy:" + code + ":intake.complaint-reply",
                "categories:" + code,
                "clock");
    }
}

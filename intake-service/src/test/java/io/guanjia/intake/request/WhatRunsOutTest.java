package io.guanjia.intake.request;

import static io.guanjia.intake.Desk.REQUESTS;
import static io.guanjia.intake.Desk.act;
import static io.guanjia.intake.Desk.agent;
import static io.guanjia.intake.Desk.routing;
import static io.guanjia.intake.Desk.teamLeader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guanjia.intake.Desk;
import io.guanjia.intake.IntakeServiceTest;
import io.guanjia.testing.Clause;
import io.guanjia.testing.Clause.Extent;
import io.guanjia.testing.event.Fact;
import io.guanjia.testing.event.Facts;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs out reaches somebody, and no open request is without a clock. */
@QuarkusTest
@IntakeServiceTest
class WhatRunsOutTest {

    private final Peers peers = new Peers();

    @BeforeEach
    void theOrganisationIsKnown() {
        Desk.organise();
    }

    @Test
    void a_complaint_that_had_no_reply_in_time_stands_in_its_timeline_in_the_lists_and_before_the_team_leader() {
        Instant longAgo = Instant.now().minus(Duration.ofHours(100));
        Map<String, Object> late = Desk.with(Desk.entry("COMPLAINT"), "receivedAt", longAgo.toString());
        String request = Desk.register(agent(), late).statusCode(201).extract().path("id");
        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.state", equalTo("BREACHED"))
                .body("timeline.detail", hasItem("投诉答复 Reply to the complaint → CS_TEAM_LEADER")));
        agent().get(REQUESTS + "?overdue=true&size=200").then().statusCode(200).body("items.id", hasItem(request));
        agent().get(REQUESTS + "?overdue=false&size=200").then().body("items.id", not(hasItem(request)));
        agent().get(REQUESTS + "?size=200&dueBefore=" + longAgo.plus(Duration.ofHours(73)))
                .then()
                .body("items.id", hasItem(request));
        agent().get(REQUESTS + "?size=200&dueBefore=" + longAgo.plus(Duration.ofHours(71)))
                .then()
                .body("items.id", not(hasItem(request)));
        assertThat(waitingForTheTeamLeader()).contains("COMPLAINT_REPLY of " + request);
        act(agent(), request, "verification", Desk.verification("MINOR")).statusCode(200);
        act(agent(), request, "answer", Map.of("text", "已向您说明")).statusCode(200);
        assertThat(waitingForTheTeamLeader()).noneMatch(waiting -> waiting.endsWith(request));
    }

    @Test
    void whom_the_complaint_is_about_is_not_the_one_who_is_told_that_it_runs_out() {
        String request = Desk.registered("COMPLAINT");
        Map<String, Object> verification = new HashMap<>(Desk.verification("MINOR"));
        verification.put("accusedRole", "CS_TEAM_LEADER");
        act(agent(), request, "verification", verification).statusCode(200);
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.find { it.kind == 'COMPLAINT_REPLY' }.ownerRole", equalTo("SERVICE_CENTRE_HEAD"))
                .body("deadlines.find { it.kind == 'DISPATCH' }.ownerRole", equalTo("SERVICE_CENTRE_HEAD"));
    }

    @Test
    void a_request_whose_only_slip_was_rejected_or_whose_household_is_dissatisfied_has_a_clock_to_be_taken_up_again() {
        String request = Desk.triaged("SERVICE_NEED");
        running(request, "DISPATCH");
        act(agent(), request, "routing", routing()).statusCode(200);
        running(request, "FOLLOW_UP");
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("rejected", 2).with("reason", "属于保洁部"));
        running(request, "DISPATCH");
        act(agent(), request, "answer", Map.of("text", "已当面说明")).statusCode(200);
        running(request, "CALLBACK");
        Peers.tell(request, peers.callbackNews("scheduled", 1).with("sourceId", request));
        Peers.tell(request, peers.callbackNews("completed", 2).with("satisfaction", "DISSATISFIED"));
        running(request, "DISPATCH");
    }

    @Test
    @Clause(value = "S3-4.1.2.3c", extent = Extent.PARTIAL)
    void while_a_repair_waits_for_rain_the_team_leader_is_not_woken_and_is_again_once_it_has_rained() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Peers.tell(
                request,
                peers.callbackNews("scheduled", 1)
                        .with("sourceId", peers.slip().toString())
                        .with("dueAt", null)
                        .with("awaiting", "RAINSTORM"));
        Peers.tell(
                request,
                peers.slipNews("issued", 1),
                peers.slipNews("confirmed", 2).with("repair", Peers.repair()));
        Peers.reaches(request, "AWAITING_CALLBACK");
        agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0));
        Peers.tell(request, peers.callbackNews("due", 2));
        running(request, "CALLBACK");
        Peers.tell(request, peers.callbackNews("waiting-again", 3));
        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.size()", equalTo(0)));
    }

    @Test
    void what_ran_out_of_a_slip_or_a_callback_is_a_line_of_its_request_once_whichever_topic_is_read_first() {
        String request = Desk.triaged("SERVICE_NEED");
        act(agent(), request, "routing", routing()).statusCode(200);
        Fact slip = peers.missed("routing", "contact-slip", peers.slip(), "ACKNOWLEDGE");
        Fact callback = peers.missed("callback", "callback", peers.callback(), "CALLBACK");
        Peers.tell(request, slip, callback);
        await().atMost(Peers.SOON).untilAsserted(() -> timeline(request)
                .body("code", hasItems("contact-slip.acknowledge-missed", "callback.callback-missed")));

        Peers.tell(request, slip, callback, peers.slipNews("issued", 1));
        Peers.tell(request, peers.callbackNews("scheduled", 1).with("sourceId", request));
        await().atMost(Peers.SOON).untilAsserted(() -> timeline(request)
                .body("code", hasItems("contact-slip.issued", "callback.scheduled")));
        timeline(request)
                .body(
                        "findAll { it.code == 'contact-slip.acknowledge-missed' }.label",
                        equalTo(List.of("联络单签收时限已超 Slip not taken in time")))
                .body(
                        "findAll { it.code == 'contact-slip.acknowledge-missed' }.number",
                        equalTo(List.of("GL01-CS-202603-0017")))
                .body(
                        "findAll { it.code == 'contact-slip.acknowledge-missed' }.detail",
                        equalTo(List.of("→ DEPARTMENT_HEAD GL01-ENGINEERING")))
                .body("findAll { it.code == 'callback.callback-missed' }.number", not(hasItem(nullValue())))
                .body("findAll { it.code == 'callback.callback-missed' }.label.size()", equalTo(1));
    }

    @Test
    void what_ran_out_in_another_branch_or_of_something_else_is_no_line_of_a_request() {
        String request = Desk.registered("INQUIRY");
        UUID id = UUID.fromString(request);
        Fact foreign = peers.missed("routing", "contact-slip", peers.slip(), "PLAN")
                .ofRequest(id)
                .in("MW", "MW01");
        Fact other = peers.missed("routing", "work-order", UUID.randomUUID(), "PLAN");
        Fact own = peers.missed("callback", "callback", peers.callback(), "CALLBACK");
        Facts.send(foreign);
        Peers.tell(request, other, own);
        await().atMost(Peers.SOON)
                .untilAsserted(() -> timeline(request).body("code", hasItem("callback.callback-missed")));
        timeline(request).body("code.findAll { it.endsWith('-missed') }", equalTo(List.of("callback.callback-missed")));
    }

    private static ValidatableResponse timeline(String request) {
        return agent().get(REQUESTS + "/" + request + "/timeline").then().statusCode(200);
    }

    /** Page by page: another test may have put the clock ahead, so that much has run out. */
    private static List<String> waitingForTheTeamLeader() {
        List<String> waiting = new ArrayList<>();
        String next = null;
        do {
            var page = teamLeader()
                    .get("/api/intake/overdue?size=200" + (next == null ? "" : "&cursor=" + next))
                    .jsonPath();
            page.<Map<String, Object>>getList("items")
                    .forEach(item -> waiting.add(item.get("kind") + " of " + item.get("subjectId")));
            next = page.getString("next");
        } while (next != null);
        return waiting;
    }

    private static void running(String request, String clock) {
        await().atMost(Peers.SOON).untilAsserted(() -> agent().get(REQUESTS + "/" + request)
                .then()
                .body("deadlines.findAll { it.state == 'OPEN' }.kind", equalTo(List.of(clock)))
                .body("deadlines.find { it.state == 'OPEN' }.ownerRole", equalTo("CS_TEAM_LEADER")));
    }
}
